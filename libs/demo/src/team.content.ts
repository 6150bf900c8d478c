import type { AbsenceKind, DutyKind, FacilitatorWish, Weekday, WorkingSpan } from '@relais/contracts';
import type { OfficeKey } from './people.content.ts';

const hours = (week: number, days: readonly Weekday[], ...spans: readonly (readonly [from: string, until: string])[]): WorkingSpan[] =>
  days.flatMap((weekday) => spans.map(([from, until]) => ({ week, weekday, from, until })));

const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
const morning = ['09:00', '12:30'] as const;
const afternoon = ['13:00', '17:00'] as const;
const early = ['08:30', '12:30'] as const;

/** Who works when; a rota of two weeks has this week as its first. */
export const workingHours: Readonly<Record<string, { readonly weeks: number; readonly spans: readonly WorkingSpan[] }>> = {
  admin: { weeks: 1, spans: hours(1, everyDay, morning, afternoon) },
  coordinator: { weeks: 1, spans: hours(1, everyDay, early, afternoon) },
  counsellor: { weeks: 1, spans: hours(1, everyDay, early, afternoon) },
  karim: { weeks: 1, spans: hours(1, everyDay, morning, afternoon) },
  ines: { weeks: 1, spans: [...hours(1, ['MO', 'WE', 'FR'], morning), ...hours(1, ['TU', 'TH'], ['14:00', '22:00'])] },
  pieter: { weeks: 2, spans: [...hours(1, everyDay, morning, afternoon), ...hours(2, ['TU', 'TH', 'FR'], morning, afternoon)] },
  julie: { weeks: 1, spans: hours(1, ['MO', 'TU', 'TH', 'FR'], morning, afternoon) },
  jonas: { weeks: 1, spans: hours(1, everyDay, morning, afternoon) },
  amel: { weeks: 1, spans: hours(1, ['MO', 'TU', 'WE', 'TH'], early, afternoon) },
};

export const genders: Readonly<Record<string, FacilitatorWish>> = {
  coordinator: 'woman', counsellor: 'woman', karim: 'man', ines: 'woman', pieter: 'man', julie: 'woman', jonas: 'man', amel: 'woman',
};

/** Whole days, counted from this week's Monday, both included. */
export const absences: readonly (readonly [person: string, kind: AbsenceKind, first: number, last: number])[] = [
  ['ines', 'illness', 3, 4],
  ['julie', 'training', 8, 8],
  ['jonas', 'leave', 14, 18],
  ['counsellor', 'leave', 28, 32],
  ['karim', 'other', 21, 21],
];

/** Turns that come back every week: days after Monday, office, who. */
export const duties: readonly (readonly [person: string, office: OfficeKey, kind: DutyKind, day: number, from: string, until: string])[] = [
  ['karim', 'brussels', 'desk', 0, '09:00', '12:30'],
  ['ines', 'brussels', 'desk', 2, '09:00', '12:30'],
  ['karim', 'brussels', 'desk', 4, '09:00', '12:30'],
  ['coordinator', 'brussels', 'hotline', 1, '09:00', '12:30'],
  ['karim', 'brussels', 'hotline', 2, '13:30', '16:00'],
  ['counsellor', 'ghent', 'desk', 1, '09:00', '12:00'],
  ['counsellor', 'ghent', 'desk', 4, '09:00', '12:00'],
  ['pieter', 'antwerp', 'desk', 1, '09:00', '12:00'],
  ['pieter', 'antwerp', 'desk', 3, '09:00', '12:00'],
  ['julie', 'liege', 'desk', 0, '09:00', '12:00'],
  ['jonas', 'liege', 'desk', 2, '09:00', '12:00'],
  ['amel', 'charleroi', 'desk', 0, '09:00', '12:00'],
  ['amel', 'charleroi', 'desk', 3, '13:30', '16:30'],
];
