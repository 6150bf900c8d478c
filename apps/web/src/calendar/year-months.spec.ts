import { describe, expect, it } from '@jest/globals';
import { dayAfterKey, levelOf, monthsOf } from './year-months.ts';

describe('the months of a year', () => {
  it('hold every day once, also of a leap year', () => {
    for (const [year, days] of [[2026, 365], [2028, 366]] as const) {
      const dates = monthsOf(`${year}-07-14`).flatMap(({ weeks }) => weeks.flat()).filter((date) => date !== null);
      expect(new Set(dates).size).toBe(days);
      expect([dates[0], dates.at(-1)]).toEqual([`${year}-01-01`, `${year}-12-31`]);
    }
  });

  it('begin their weeks on Monday', () => {
    const november = monthsOf('2026-01-01')[10];
    expect(november?.first).toBe('2026-11-01');
    expect(november?.weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(november?.weeks.every((week) => week.length === 7)).toBe(true);
  });
});

describe('keys in the year', () => {
  it('lead by day, week and month', () => {
    const from = (key: string) => dayAfterKey(key, '2026-03-31');
    expect(['ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageUp', 'x'].map(from)).toEqual(['2026-03-30', '2026-04-07', '2026-03-30', '2026-04-05', '2026-02-28', null]);
  });

  it('stay in the year', () => {
    expect([dayAfterKey('ArrowLeft', '2026-01-01'), dayAfterKey('PageDown', '2026-12-31')]).toEqual(['2026-01-01', '2026-12-31']);
  });
});

describe('the tint of a day', () => {
  it('grows with its sessions', () => {
    expect([0, 1, 2, 3, 6, 9, 10, 99].map(levelOf)).toEqual([0, 1, 1, 2, 3, 3, 4, 4]);
  });
});
