import { addDays, holidaysBetween } from '@relais/calendar';
import { type DateRange } from './calendar-range.ts';
import type { Say } from './entry-words.ts';

/** What holidays are called, by date: shortly, and with what it means for the day. */
export type HolidayNames = ReadonlyMap<string, { name: string; spoken: string }>;

/** The Belgian holidays of a range, known without asking the server: a calendar shows them at once, also offline. */
export function holidayNamesIn({ from, to }: DateRange, say: Say): HolidayNames {
  const names = new Map<string, { name: string; spoken: string }>();
  for (const { date, key, kind } of holidaysBetween(from, addDays(to, -1))) {
    const name = say(`words.holiday.${key}`);
    names.set(date, { name, spoken: say(kind === 'legal' ? 'calendar.holiday' : 'calendar.holiday_federal', { name }) });
  }
  return names;
}
