import { parseLocalDate } from './time-texts.ts';

/** A feast of a community or region: its authorities and many schools and partners close, in the provinces where it is in force. */
export interface RegionalHoliday {
  date: string;
  key: RegionalHolidayKey;
  kind: 'regional';
  provinces: readonly string[];
}

export type RegionalHolidayKey = 'brussels_region' | 'flemish_community' | 'french_community' | 'german_community';

const flemish = ['brussels', 'antwerp', 'east_flanders', 'flemish_brabant', 'limburg', 'west_flanders'];
const french = ['brussels', 'hainaut', 'liege', 'luxembourg', 'namur', 'walloon_brabant'];

/**
 * Brussels ordinance of 13 March 2003; Flemish decree of 7 November 1990; decree of the French Community of 20 July 1972; decree
 * of the German-speaking Community of 1 October 1990. The nine German-speaking communes are in the province of Liège.
 */
const feasts: readonly [monthAndDay: string, key: RegionalHolidayKey, provinces: readonly string[]][] = [
  ['05-08', 'brussels_region', ['brussels']],
  ['07-11', 'flemish_community', flemish],
  ['09-27', 'french_community', french],
  ['11-15', 'german_community', ['liege']],
];

/** The feasts from one calendar date to another, both included, in order of date. Nobody's working days depend on them. */
export function regionalHolidaysBetween(from: string, to: string): RegionalHoliday[] {
  const first = parseLocalDate(from).year;
  const years = Array.from({ length: Math.max(0, parseLocalDate(to).year - first + 1) }, (_, index) => String(first + index).padStart(4, '0'));
  return years
    .flatMap((year) => feasts.map(([day, key, provinces]): RegionalHoliday => ({ date: `${year}-${day}`, key, kind: 'regional', provinces })))
    .filter(({ date }) => date >= from && date <= to);
}
