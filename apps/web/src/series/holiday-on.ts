import { addDays } from '@relais/calendar';
import type { Say } from '../calendar/entry-words.ts';
import { holidayNamesIn } from '../calendar/holiday-names.ts';

/** What the public holiday on a date is called; empty when there is none. */
export function holidayOn(date: string, say: Say): string {
  return holidayNamesIn({ from: date, to: addDays(date, 1) }, say).get(date)?.name ?? '';
}
