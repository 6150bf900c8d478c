import fc from 'fast-check';
import type { RepeatRule } from '../repeat-rule.ts';
import { addLocalDays, localDateOf } from '../zoned-time.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const none = { weekdays: [], monthDays: [], positions: [] };
const weekly = fc.constant('weekly' as const);
const monthly = fc.constant('monthly' as const);
const interval = fc.integer({ min: 1, max: 9 });
const someOf = <T>(items: readonly T[], maxLength: number) => fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength });

/** A calendar date of four years. */
export const someDate = fc
  .date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => localDateOf(day.toISOString(), 'UTC'));

/** Every half hour of the day, the two around a clock change among them. */
export const someClock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

/** Any rule of a series. */
export const someRule = ruleOn({ monthDays: [1, 13, 15, 28, 29, 30, 31, -1], positions: [1, 2, 3, 4, 5, -1] });

/** Any rule that has all its dates in every month. */
export const someRuleOfEveryMonth = ruleOn({ monthDays: [1, 13, 15, 28, -1], positions: [1, 2, 3, 4, -1] });

/** The calendar date so many days after another. */
export function daysAfter(date: string, days: number): string {
  return localDateOf(addLocalDays(`${date}T12:00:00.000Z`, days, 'UTC'), 'UTC');
}

function ruleOn({ monthDays, positions }: Pick<RepeatRule, 'monthDays' | 'positions'>): fc.Arbitrary<RepeatRule> {
  const days = fc.oneof(
    fc.record({ frequency: weekly, interval, weekdays: someOf(weekdays, 7) }),
    fc.record({ frequency: monthly, interval, monthDays: someOf(monthDays, 4) }),
    fc.record({ frequency: monthly, interval, weekdays: someOf(weekdays, 3), positions: someOf(positions, 3) }),
  );
  const end = fc.oneof(
    fc.constant({ until: null, count: null }),
    someDate.map((until) => ({ until, count: null })),
    fc.integer({ min: 1, max: 60 }).map((count) => ({ until: null, count })),
  );
  return fc.tuple(days, end).map(([on, ends]) => ({ ...none, ...on, ...ends }));
}
