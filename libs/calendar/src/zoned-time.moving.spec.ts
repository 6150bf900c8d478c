import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addLocalDays, addMinutes, instantOf, localOf, minutesBetween, startOfLocalDay } from './zoned-time.ts';

const brussels = 'Europe/Brussels';
const anyInstant = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString());

describe('a weekly 10:00 in Brussels', () => {
  const weeksFrom = (local: string) => {
    const first = instantOf(local, brussels);
    return Array.from({ length: 5 }, (_, week) => addLocalDays(first, 7 * week, brussels));
  };

  it.each(['2026-03-15T10:00', '2026-10-11T10:00'])('stays 10:00 across the clock change after %s', (local) => {
    expect(weeksFrom(local).map((instant) => localOf(instant, brussels).slice(11))).toEqual(Array(5).fill('10:00'));
  });

  it('moves in UTC at the spring change', () => {
    expect(weeksFrom('2026-03-15T10:00').map((instant) => instant.slice(11, 16))).toEqual([
      '09:00',
      '09:00',
      '08:00',
      '08:00',
      '08:00',
    ]);
  });

  it('moves in UTC at the autumn change', () => {
    expect(weeksFrom('2026-10-11T10:00').map((instant) => instant.slice(11, 16))).toEqual([
      '08:00',
      '08:00',
      '09:00',
      '09:00',
      '09:00',
    ]);
  });
});

describe('moving an instant', () => {
  it('adds minutes of real time across the clock change', () => {
    expect(localOf(addMinutes(instantOf('2026-03-29T01:30', brussels), 60), brussels)).toBe('2026-03-29T03:30');
  });

  it('goes back with a negative number of minutes', () => {
    expect(addMinutes('2026-11-26T09:00:00.000Z', -90)).toBe('2026-11-26T07:30:00.000Z');
  });

  it('counts 23 hours on the day of the spring change', () => {
    const day = startOfLocalDay('2026-03-29', brussels);
    expect(minutesBetween(day, startOfLocalDay('2026-03-30', brussels))).toBe(23 * 60);
  });

  it('counts 25 hours on the day of the autumn change', () => {
    const day = startOfLocalDay('2026-10-25', brussels);
    expect(minutesBetween(day, addLocalDays(day, 1, brussels))).toBe(25 * 60);
  });

  it('counts backwards as negative', () => {
    expect(minutesBetween('2026-11-26T10:00:00.000Z', '2026-11-26T09:00:00.000Z')).toBe(-60);
  });

  it('undoes minutes that were added', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: -1_000_000, max: 1_000_000 }), (instant, minutes) => {
        expect(minutesBetween(instant, addMinutes(instant, minutes))).toBe(minutes);
      }),
    );
  });

  it.each([
    '2026-11-26',
    '2026-11-26T09:00:00Z',
    '2026-11-26T09:00:00.000',
    '2026-02-30T09:00:00.000Z',
    '2026-06-30T23:59:60.000Z',
  ])('refuses %p as an instant', (text) => expect(() => addMinutes(text, 1)).toThrow(RangeError));

  it('refuses to leave the years that 24 characters can write', () => {
    expect(() => addMinutes('9999-12-31T23:59:00.000Z', 1)).toThrow(RangeError);
  });
});
