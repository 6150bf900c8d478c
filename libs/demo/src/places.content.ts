/** Minutes from door to door by train, rounded up. */
export const travelTimes: readonly (readonly [from: string, to: string, minutes: number])[] = [
  ['Brussel', 'Gent', 65], ['Brussel', 'Antwerpen', 70], ['Brussel', 'Liège', 85], ['Brussel', 'Charleroi', 75], ['Brussel', 'Leuven', 45], ['Brussel', 'Aalwijk', 50],
  ['Gent', 'Antwerpen', 75], ['Gent', 'Aalwijk', 35], ['Gent', 'Kortbeek', 50], ['Gent', 'Oostende', 65], ['Antwerpen', 'Leuven', 70], ['Antwerpen', 'Hasselt', 85],
  ['Liège', 'Eupen', 55], ['Liège', 'Charleroi', 95], ['Charleroi', 'Sambreval', 40],
];

/** Month and day on which federal services rest beside the public holidays. */
export const bridgeDays: readonly (readonly [monthAndDay: string, name: string])[] = [
  ['12-28', 'Compensatie · Compensation'], ['12-29', 'Compensatie · Compensation'], ['12-30', 'Compensatie · Compensation'], ['12-31', 'Compensatie · Compensation'],
];

export const closingDays: readonly (readonly [organisation: string, from: string, until: string, label: string])[] = [
  ['valdoria', '06-04', '06-04', 'Fête nationale'], ['sarvania', '09-21', '09-21', 'National day'], ['ostrelia', '12-21', '12-31', 'Jahresende'], ['most', '07-15', '08-15', 'Zomersluiting'],
];
