import { addDays } from '@relais/calendar';
import type { RepeatRule, Weekday } from '@relais/contracts';
import fc from 'fast-check';
import type { SeriesTiming } from '../series-timing.rules.ts';

export const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const some = <T>(values: readonly T[], most: number) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
const day = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((offset) => addDays(from, offset));

const ending = fc.oneof(
  fc.constant({ until: null, count: null }),
  fc.integer({ min: 1, max: 25 }).map((count) => ({ until: null, count })),
  day('2026-10-20', 250).map((until) => ({ until, count: null })),
);
const repeats = fc.oneof(
  fc.record({ frequency: fc.constant('weekly' as const), interval: fc.integer({ min: 1, max: 3 }), weekdays: some(weekdays, 3), monthDays: fc.constant<number[]>([]), positions: fc.constant<number[]>([]) }),
  fc.record({ frequency: fc.constant('monthly' as const), interval: fc.integer({ min: 1, max: 2 }), weekdays: fc.constant<Weekday[]>([]), monthDays: some([1, 7, 15, 28, 31, -1], 2), positions: fc.constant<number[]>([]) }),
  fc.record({ frequency: fc.constant('monthly' as const), interval: fc.integer({ min: 1, max: 2 }), weekdays: some(weekdays, 2), monthDays: fc.constant<number[]>([]), positions: some([1, 2, 3, 5, -1], 2) }),
);
const rules: fc.Arbitrary<RepeatRule> = fc.tuple(repeats, ending).map(([repeat, end]) => ({ ...repeat, ...end }));

const timings: fc.Arbitrary<SeriesTiming> = fc.record({
  startsOn: day('2026-10-01', 30),
  startClock: fc.constantFrom('10:00', '02:30', '00:15', '23:30', '19:45'),
  minutes: fc.constantFrom(30, 60, 120, 240),
  zone: fc.constantFrom('Europe/Brussels', 'America/New_York', 'Pacific/Auckland', 'UTC'),
  rule: rules,
  holidays: fc.constantFrom('keep' as const, 'keep' as const, 'skip' as const, 'move' as const),
  excludedDates: fc.uniqueArray(day('2026-10-01', 120), { maxLength: 3 }),
  extraDates: fc.uniqueArray(day('2026-11-01', 120), { maxLength: 2 }),
});

const marks = fc.array(fc.record({ at: fc.nat(40), mark: fc.constantFrom('booked', 'cancelled', 'moved', 'renamed') }), { maxLength: 6 });
const edits = fc.record({
  at: fc.nat(40),
  scope: fc.constantFrom('following' as const, 'all' as const),
  overridden: fc.constantFrom('keep' as const, 'replace' as const),
  kind: fc.constantFrom('move', 'move', 'move', 'clock', 'rule', 'weekday', 'exceptions', 'holidays', 'title'),
  days: fc.integer({ min: -9, max: 9 }),
  minutes: fc.constantFrom(-90, -15, 0, 30, 120),
  rule: rules,
  shift: fc.integer({ min: 1, max: 6 }),
  dates: fc.uniqueArray(day('2026-11-01', 150), { maxLength: 3 }),
});
export type Edit = typeof edits extends fc.Arbitrary<infer E> ? E : never;
/** A series as it was made, what became of its sessions, and one or two changes. */
export const stories = fc.record({ timing: timings, months: fc.integer({ min: 2, max: 5 }), today: day('2026-10-20', 60), marks, edits: fc.array(edits, { minLength: 1, maxLength: 2 }) });
