import { describe, expect, it } from '@jest/globals';
import { clockOf, minutesOfClock, quarterHours, readClock, readDate, writeDate } from './clock-text.ts';

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['9u30', '09:30'],
    ['14h', '14:00'],
    ['14 uur', '14:00'],
    ['9 Uhr 30', '09:30'],
    [' 23:45 ', '23:45'],
  ])('reads %s', (typed, clock) => {
    expect(readClock(typed)).toBe(clock);
  });

  it.each(['', '24:00', '9:60', 'noon', '12345', '9:3'])('does not guess at “%s”', (typed) => {
    expect(readClock(typed)).toBeNull();
  });

  it('offers every quarter of an hour', () => {
    expect(quarterHours).toHaveLength(96);
    expect([quarterHours[0], quarterHours[39], quarterHours[95]]).toEqual(['00:00', '09:45', '23:45']);
    expect(minutesOfClock(clockOf(570))).toBe(570);
  });
});

describe('a typed date', () => {
  it.each([
    ['26/11/2026', '2026-11-26'],
    ['26.11.26', '2026-11-26'],
    ['26-11', '2026-11-26'],
    ['5 3', '2027-03-05'],
    ['2026-11-26', '2026-11-26'],
  ])('reads %s', (typed, date) => {
    expect(readDate(typed, '2026-11-23')).toBe(date);
  });

  it.each(['', '31/11/2026', '29/02/2026', '0/1/2026', '26/13', 'tomorrow'])('does not guess at “%s”', (typed) => {
    expect(readDate(typed, '2026-11-23')).toBeNull();
  });

  it('is written the way it is read', () => {
    expect(writeDate('2026-11-26', '/')).toBe('26/11/2026');
    expect(readDate(writeDate('2026-11-26', '.'), '2026-01-01')).toBe('2026-11-26');
  });
});
