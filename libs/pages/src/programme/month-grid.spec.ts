import { describe, expect, it } from '@jest/globals';
import { daysOf, monthAfter, weeksOf } from './month-grid.ts';

describe('the weeks of a month', () => {
  it('begin on Mondays, and hold each day of the month once', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.flat().filter((date) => date !== null)).toHaveLength(30);
    expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
  });

  it('are four where February fills them, and five where it does not', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2028-02')).toHaveLength(5);
  });
});

describe('the days of a month', () => {
  it('go to its last, in leap years too', () => {
    expect(daysOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(daysOf('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });
});

describe('the month after another', () => {
  it('may be in another year, ahead or back', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-11', 14)]).toEqual(['2027-01', '2025-12', '2028-01']);
  });
});
