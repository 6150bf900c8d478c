import { describe, expect, it } from '@jest/globals';
import { isWorkingDay } from './holidays.ts';
import { regionalHolidaysBetween } from './regional-holidays.ts';

describe('regional holidays', () => {
  it('are four a year, in order of date', () => {
    const found = regionalHolidaysBetween('2027-01-01', '2027-12-31');
    expect(found.map(({ date, key }) => [date, key])).toEqual([
      ['2027-05-08', 'brussels_region'], ['2027-07-11', 'flemish_community'], ['2027-09-27', 'french_community'], ['2027-11-15', 'german_community'],
    ]);
  });

  it('include both dates asked for', () => {
    expect(regionalHolidaysBetween('2026-07-11', '2026-07-11').map(({ key }) => key)).toEqual(['flemish_community']);
    expect(regionalHolidaysBetween('2026-07-12', '2026-09-26')).toEqual([]);
    expect(regionalHolidaysBetween('2026-11-15', '2027-05-08')).toHaveLength(2);
    expect(regionalHolidaysBetween('2026-11-15', '2026-11-14')).toEqual([]);
  });

  it('are kept where they are in force; Brussels keeps those of both communities', () => {
    const kept = (province: string) => regionalHolidaysBetween('2026-01-01', '2026-12-31').filter(({ provinces }) => provinces.includes(province)).map(({ key }) => key);
    expect(kept('brussels')).toEqual(['brussels_region', 'flemish_community', 'french_community']);
    expect(kept('liege')).toEqual(['french_community', 'german_community']);
    expect(kept('limburg')).toEqual(['flemish_community']);
    expect(kept('namur')).toEqual(['french_community']);
  });

  it('leave working days as they are', () => {
    expect(['2028-05-08', '2028-07-11', '2028-09-27'].map(isWorkingDay)).toEqual([true, true, true]);
  });

  it('belong to a province that the word list knows', () => {
    const provinces = regionalHolidaysBetween('2026-01-01', '2026-12-31').flatMap((holiday) => holiday.provinces);
    const known = ['brussels', 'antwerp', 'east_flanders', 'flemish_brabant', 'hainaut', 'liege', 'limburg', 'luxembourg', 'namur', 'walloon_brabant', 'west_flanders'];
    expect([...new Set(provinces)].filter((province) => !known.includes(province))).toEqual([]);
  });
});
