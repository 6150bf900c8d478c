import { describe, expect, it } from '@jest/globals';
import { datesOf, rangeOf, steppedDate, weekOf } from './calendar-range.ts';

describe('what a calendar view shows', () => {
  it('shows the whole weeks that a month touches, Monday first', () => {
    expect(rangeOf('month', '2026-11-23')).toEqual({ from: '2026-10-26', to: '2026-12-07' });
  });

  it('needs four rows for a February that begins on a Monday', () => {
    expect(rangeOf('month', '2027-02-10')).toEqual({ from: '2027-02-01', to: '2027-03-01' });
  });

  it('begins a week on Monday, also when asked on a Sunday', () => {
    expect(rangeOf('week', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-30' });
    expect(weekOf('2026-11-29')).toEqual({ monday: '2026-11-23', sunday: '2026-11-29' });
  });

  it('lists a plain month and a single day', () => {
    expect(rangeOf('list', '2026-12-31')).toEqual({ from: '2026-12-01', to: '2027-01-01' });
    expect(rangeOf('day', '2026-12-31')).toEqual({ from: '2026-12-31', to: '2027-01-01' });
  });

  it('counts a day per date across the clock change', () => {
    expect(datesOf(rangeOf('week', '2026-10-25'))).toHaveLength(7);
  });
});

describe('stepping through the calendar', () => {
  const today = '2026-11-23';

  it('lands on the first of a month, and on today where today is', () => {
    expect(steppedDate('month', '2026-11-23', 1, today)).toBe('2026-12-01');
    expect(steppedDate('month', '2026-12-01', -1, today)).toBe(today);
  });

  it('keeps the weekday when it steps by weeks and moves a day by one', () => {
    expect(steppedDate('week', '2026-12-30', 1, today)).toBe('2027-01-06');
    expect(steppedDate('day', '2026-03-01', -1, today)).toBe('2026-02-28');
  });

  it('does not skip February from the 31st', () => {
    expect(steppedDate('list', '2027-01-31', 1, today)).toBe('2027-02-01');
  });
});
