import { Temporal } from 'temporal-polyfill';
import { parseLocalDate } from './time-texts.ts';

export type HolidayKey =
  | 'new_year'
  | 'easter_monday'
  | 'labour_day'
  | 'ascension'
  | 'whit_monday'
  | 'national_day'
  | 'assumption'
  | 'all_saints'
  | 'all_souls'
  | 'armistice'
  | 'kings_day'
  | 'christmas'
  | 'boxing_day';

/** A day off on a calendar date `2026-11-11`: one of the ten legal ones, or one on which federal services close. */
export interface Holiday {
  date: string;
  key: HolidayKey;
  kind: 'legal' | 'federal';
}

const fixedDays: readonly [monthAndDay: string, key: HolidayKey, kind: Holiday['kind']][] = [
  ['01-01', 'new_year', 'legal'],
  ['05-01', 'labour_day', 'legal'],
  ['07-21', 'national_day', 'legal'],
  ['08-15', 'assumption', 'legal'],
  ['11-01', 'all_saints', 'legal'],
  ['11-02', 'all_souls', 'federal'],
  ['11-11', 'armistice', 'legal'],
  ['11-15', 'kings_day', 'federal'],
  ['12-25', 'christmas', 'legal'],
  ['12-26', 'boxing_day', 'federal'],
];

const daysAfterEaster: readonly [days: number, key: HolidayKey][] = [
  [1, 'easter_monday'],
  [39, 'ascension'],
  [50, 'whit_monday'],
];

/**
 * Belgian public holidays of a year in order of date. Legal days: law of 4 January 1974 on public holidays and royal
 * decree of 18 April 1974, article 1. Federal days: royal decree of 19 November 1998 on leave of federal staff.
 * Two may share a date (Ascension on 1 May 2008). A day that falls in a weekend is listed, its replacement is not.
 */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSunday(year);
  const fixed = fixedDays.map(([day, key, kind]) => ({ date: `${yearText(year)}-${day}`, key, kind }));
  const moving = daysAfterEaster.map(([days, key]) => ({
    date: easter.add({ days }).toString(),
    key,
    kind: 'legal' as const,
  }));
  return [...fixed, ...moving].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The holidays from one calendar date to another, both included. */
export function holidaysBetween(from: string, to: string): Readonly<Holiday>[] {
  const first = parseLocalDate(from).year;
  const last = parseLocalDate(to).year;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.flatMap(knownHolidaysOf).filter(({ date }) => date >= from && date <= to);
}

const known = new Map<number, readonly Readonly<Holiday>[]>();

/** Asked for every date of a series; a year has the same holidays each time. */
function knownHolidaysOf(year: number): readonly Readonly<Holiday>[] {
  const holidays = known.get(year) ?? holidaysOf(year);
  known.set(year, holidays);
  return holidays;
}

/**
 * Whether federal services and interpreters work on a calendar date: no weekend, no legal holiday, no federal closing
 * day. Counting the federal days moves a deadline at most earlier, which is the safe side.
 */
export function isWorkingDay(date: string): boolean {
  return parseLocalDate(date).dayOfWeek <= 5 && holidaysBetween(date, date).length === 0;
}

/** The last working day before a calendar date. */
export function previousWorkingDay(date: string): string {
  let day = parseLocalDate(date).subtract({ days: 1 });
  while (!isWorkingDay(day.toString())) day = day.subtract({ days: 1 });
  return day.toString();
}

/** Easter Sunday in the Gregorian calendar by the anonymous algorithm (Nature, 20 April 1876; Meeus, chapter 8). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearInCentury = year % 100;
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - epact - (yearInCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * lateMoon + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
