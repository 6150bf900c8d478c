import { describe, expect, it } from '@jest/globals';
import { headBefore, tailFrom } from './series-split.rules.ts';
import { originalDates, type SeriesTiming } from './series-timing.rules.ts';

const timing = (rule: Partial<SeriesTiming['rule']> = {}): SeriesTiming => ({
  startsOn: '2026-12-01', startClock: '10:00', minutes: 60, zone: 'Europe/Brussels', holidays: 'keep', excludedDates: ['2026-12-08', '2026-12-29'], extraDates: ['2026-12-03', '2026-12-31'],
  rule: { frequency: 'weekly', interval: 1, weekdays: ['TU'], monthDays: [], positions: [], until: null, count: null, ...rule },
});
const dates = (of: SeriesTiming) => originalDates(of, { from: '2026-11-01', until: '2027-02-28' });

describe('a series that is split', () => {
  it.each([[{}], [{ count: 9 }], [{ until: '2027-01-19' }], [{ interval: 2 }], [{ interval: 2, count: 5 }]])('has the same dates in its two parts: %j', (rule) => {
    for (const from of ['2026-12-01', '2026-12-15', '2026-12-16', '2026-12-31', '2027-02-01']) {
      expect([...dates(headBefore(timing(rule), from)), ...dates(tailFrom(timing(rule), from))]).toEqual(dates(timing(rule)));
    }
  });

  it('ends on the day before, or after the dates it had; the rest of the count goes on', () => {
    expect(headBefore(timing(), '2026-12-15').rule.until).toBe('2026-12-14');
    expect(headBefore(timing({ count: 9 }), '2026-12-15').rule.count).toBe(2);
    expect(tailFrom(timing({ count: 9 }), '2026-12-15')).toMatchObject({ startsOn: '2026-12-15', rule: { count: 7 } });
  });
});
