import { describe, expect, it } from '@jest/globals';
import { firstName, periodAround } from './wall-sheet.rules.ts';

describe('the period of a wall sheet', () => {
  it('is a week from Monday to Sunday, whatever day is named', () => {
    for (const date of ['2026-11-23', '2026-11-25', '2026-11-29']) expect(periodAround(date, 'week')).toEqual({ from: '2026-11-23', until: '2026-11-29' });
    expect(periodAround('2027-01-01', 'week')).toEqual({ from: '2026-12-28', until: '2027-01-03' });
  });

  it('is a month to its last day', () => {
    expect(periodAround('2026-11-25', 'month')).toEqual({ from: '2026-11-01', until: '2026-11-30' });
    expect(periodAround('2028-02-29', 'month')).toEqual({ from: '2028-02-01', until: '2028-02-29' });
    expect(periodAround('2026-12-31', 'month')).toEqual({ from: '2026-12-01', until: '2026-12-31' });
  });
});

describe('a counsellor on a wall', () => {
  it('has a first name only', () => {
    expect(firstName('Inês Carvalho')).toBe('Inês');
    expect(firstName(' Karim  Belhadj ')).toBe('Karim');
  });
});
