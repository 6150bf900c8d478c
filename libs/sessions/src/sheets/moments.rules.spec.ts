import { describe, expect, it } from '@jest/globals';
import { clockIn, dateIn, endsNextDay } from './moments.rules.ts';

describe('a date in a sheet', () => {
  it('may be written as in Belgium, or as computers write it', () => {
    for (const text of ['2026-11-05', '2026-11-5', '5/11/2026', '05-11-2026', '5.11.2026', '05/11/26']) expect(dateIn(text)).toBe('2026-11-05');
  });

  it('is nothing else', () => {
    for (const text of ['', '5 november', '11/2026', '2026/11/05', '46000']) expect(dateIn(text)).toBeNull();
  });
});

describe('a time in a sheet', () => {
  it('may be written in many ways', () => {
    for (const text of ['9:30', '09:30', '09:30:00', '9.30', '9h30', '9u30', '9 u 30', '9H30']) expect(clockIn(text)).toBe('09:30');
    for (const text of ['9:00', '9u', '9h', '9.00']) expect(clockIn(text)).toBe('09:00');
  });

  it('is on the clock', () => {
    for (const text of ['', '24:00', '9:60', '930', 'morning', '9:30 pm', '9:30:30']) expect(clockIn(text)).toBeNull();
  });
});

describe('an end before the start', () => {
  it('is on the next day for a night, a mistake otherwise', () => {
    expect(endsNextDay('22:00', '01:00')).toBe(true);
    expect(endsNextDay('20:00', '08:00')).toBe(true);
    expect(endsNextDay('14:00', '13:00')).toBe(false);
    expect(endsNextDay('14:00', '14:00')).toBe(false);
    expect(endsNextDay('14:00', '15:00')).toBe(false);
  });
});
