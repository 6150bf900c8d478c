import { describe, expect, it } from '@jest/globals';
import { durationParts, formatDate, formatDateRange, formatDateTime, formatMonth, formatShortDate, formatTime, formatWeekday } from './format.ts';
import { instantOf } from './zoned-time.ts';

const brussels = 'Europe/Brussels';
const ten = instantOf('2026-11-10T10:00', brussels);
const noon = instantOf('2026-11-10T12:00', brussels);

describe('a date in words', () => {
  it('is Dutch', () => expect(formatDate('2026-11-10', 'nl')).toBe('dinsdag 10 november 2026'));
  it('is French', () => expect(formatDate('2026-11-10', 'fr')).toBe('mardi 10 novembre 2026'));
  it('is German', () => expect(formatDate('2026-11-10', 'de')).toBe('Dienstag, 10. November 2026'));
  it('is English', () => expect(formatDate('2026-11-10', 'en')).toMatch(/^Tuesday,? 10 November 2026$/));
  it('is Arabic with Western digits and months', () => expect(formatDate('2026-11-10', 'ar')).toBe('الثلاثاء، 10 نوفمبر 2026'));
  it('says premier in French', () => expect(formatDate('2026-05-01', 'fr')).toBe('vendredi 1er mai 2026'));
  it('is short where there is little room', () => expect(formatShortDate('2026-11-10', 'nl')).toBe('di 10 nov'));
  it('says premier in short French', () => expect(formatShortDate('2026-05-01', 'fr')).toBe('ven. 1er mai'));
  it('is refused for a day that does not exist', () =>
    expect(() => formatDate('2026-02-30', 'nl')).toThrow(RangeError));
});

describe('a month and a weekday', () => {
  it('are named in each language', () => {
    expect([formatMonth('2026-11-10', 'nl'), formatMonth('2026-05-01', 'fr'), formatMonth('2026-11-10', 'ar')]).toEqual(['november 2026', 'mai 2026', 'نوفمبر 2026']);
    expect([formatWeekday('2026-11-10', 'de', 'weekday'), formatWeekday('2026-11-10', 'nl', 'shortWeekday')]).toEqual(['Dienstag', 'di']);
  });
});

describe('a time', () => {
  it('is on a 24-hour clock', () =>
    expect(formatTime(instantOf('2026-11-10T14:05', brussels), brussels)).toBe('14:05'));
  it('is 00:00 at midnight', () => expect(formatTime(instantOf('2026-11-10T00:00', brussels), brussels)).toBe('00:00'));
  it('is that of the zone asked for', () => expect(formatTime(ten, 'Pacific/Auckland')).toBe('22:00'));
  it('tells the first of a repeated hour by its offset', () =>
    expect(formatTime('2026-10-25T00:30:00.000Z', brussels)).toBe('02:30 (UTC+02:00)'));
  it('tells the second of a repeated hour by its offset', () =>
    expect(formatTime('2026-10-25T01:30:00.000Z', brussels)).toBe('02:30 (UTC+01:00)'));
});

describe('a date and time', () => {
  it('is Dutch', () => expect(formatDateTime(ten, brussels, 'nl')).toBe('dinsdag 10 november 2026, 10:00'));
  it('is Arabic', () => expect(formatDateTime(ten, brussels, 'ar')).toBe('الثلاثاء، 10 نوفمبر 2026، 10:00'));
  it('has the date of the zone', () =>
    expect(formatDateTime('2026-11-10T23:30:00.000Z', brussels, 'nl')).toBe('woensdag 11 november 2026, 00:30'));
});

describe('from one moment to another', () => {
  it('says the date once within a day', () =>
    expect(formatDateRange(ten, noon, brussels, 'nl')).toBe('dinsdag 10 november 2026, 10:00–12:00'));
  it('is German with German punctuation', () =>
    expect(formatDateRange(ten, noon, brussels, 'de')).toBe('Dienstag, 10. November 2026, 10:00–12:00'));

  it('says both dates across midnight', () => {
    const late = instantOf('2026-11-10T20:00', brussels);
    const early = instantOf('2026-11-11T02:00', brussels);
    expect(formatDateRange(late, early, brussels, 'fr')).toBe(
      'mardi 10 novembre 2026, 20:00 – mercredi 11 novembre 2026, 02:00',
    );
  });
});

describe('a duration', () => {
  it('has hours and minutes', () => expect(durationParts(90)).toEqual({ hours: 1, minutes: 30 }));
  it('may be under an hour', () => expect(durationParts(45)).toEqual({ hours: 0, minutes: 45 }));
  it('may be nothing', () => expect(durationParts(0)).toEqual({ hours: 0, minutes: 0 }));
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('is not %p', (minutes) =>
    expect(() => durationParts(minutes)).toThrow(RangeError),
  );
});
