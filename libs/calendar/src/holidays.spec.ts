import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holidaysBetween, holidaysOf, isWorkingDay, previousWorkingDay } from './holidays.ts';

const dateOf = (year: number, key: string) => holidaysOf(year).find((holiday) => holiday.key === key)?.date;
const anyDate = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe('Belgian holidays', () => {
  it('of 2026 are these, in order', () => {
    expect(holidaysOf(2026).map(({ date, key, kind }) => `${date} ${key} ${kind}`)).toEqual([
      '2026-01-01 new_year legal',
      '2026-04-06 easter_monday legal',
      '2026-05-01 labour_day legal',
      '2026-05-14 ascension legal',
      '2026-05-25 whit_monday legal',
      '2026-07-21 national_day legal',
      '2026-08-15 assumption legal',
      '2026-11-01 all_saints legal',
      '2026-11-02 all_souls federal',
      '2026-11-11 armistice legal',
      '2026-11-15 kings_day federal',
      '2026-12-25 christmas legal',
      '2026-12-26 boxing_day federal',
    ]);
  });

  it.each([
    [2000, '2000-04-24'],
    [2008, '2008-03-24'],
    [2011, '2011-04-25'],
    [2024, '2024-04-01'],
    [2025, '2025-04-21'],
    [2027, '2027-03-29'],
    [2038, '2038-04-26'],
    [2049, '2049-04-19'],
    [2076, '2076-04-20'],
  ])('have Easter Monday of %d on %s', (year, date) => expect(dateOf(year, 'easter_monday')).toBe(date));

  it('may share a date', () => {
    expect(holidaysBetween('2008-05-01', '2008-05-01').map(({ key }) => key)).toEqual(['labour_day', 'ascension']);
  });

  it('are ten legal and three federal in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1975, max: 2200 }), (year) => {
        const kinds = holidaysOf(year).map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'legal')).toHaveLength(10);
        expect(kinds.filter((kind) => kind === 'federal')).toHaveLength(3);
      }),
    );
  });

  it('have Ascension on a Thursday in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1975, max: 2200 }), (year) => {
        expect(new Date(`${dateOf(year, 'ascension')}T00:00:00Z`).getUTCDay()).toBe(4);
      }),
    );
  });
});

describe('holidays between two dates', () => {
  it('include both ends', () => {
    expect(holidaysBetween('2026-11-01', '2026-11-11').map(({ date }) => date)).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2026-11-11',
    ]);
  });

  it('may cross the year', () => {
    expect(holidaysBetween('2026-12-26', '2027-01-01').map(({ key }) => key)).toEqual(['boxing_day', 'new_year']);
  });

  it('are none in an ordinary week', () => expect(holidaysBetween('2026-11-23', '2026-11-27')).toEqual([]));
  it('are none when the end is before the start', () =>
    expect(holidaysBetween('2027-01-02', '2026-01-01')).toEqual([]));
  it('are refused for a day that does not exist', () =>
    expect(() => holidaysBetween('2026-02-30', '2026-03-01')).toThrow(RangeError));
});

describe('a working day', () => {
  it('is an ordinary Thursday', () => expect(isWorkingDay('2026-11-26')).toBe(true));
  it('is no Saturday', () => expect(isWorkingDay('2026-11-28')).toBe(false));
  it('is no Sunday', () => expect(isWorkingDay('2026-11-29')).toBe(false));
  it('is no legal holiday', () => expect(isWorkingDay('2026-11-11')).toBe(false));
  it('is no federal closing day', () => expect(isWorkingDay('2026-11-02')).toBe(false));
});

describe('the previous working day', () => {
  it('is yesterday in the middle of a week', () => expect(previousWorkingDay('2026-11-26')).toBe('2026-11-25'));
  it('is Friday for a Monday', () => expect(previousWorkingDay('2026-11-30')).toBe('2026-11-27'));
  it('is Friday for a Sunday', () => expect(previousWorkingDay('2026-11-22')).toBe('2026-11-20'));
  it('steps over a holiday', () => expect(previousWorkingDay('2026-11-12')).toBe('2026-11-10'));
  it('steps over a weekend and All Souls', () => expect(previousWorkingDay('2026-11-03')).toBe('2026-10-30'));
  it('steps over the turn of the year', () => expect(previousWorkingDay('2027-01-04')).toBe('2026-12-31'));

  it('is a working day before the date with none between', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const day = previousWorkingDay(date);
        expect(isWorkingDay(day)).toBe(true);
        expect(day < date).toBe(true);
      }),
    );
  });
});
