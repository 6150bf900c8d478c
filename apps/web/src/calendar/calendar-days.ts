import { localDateOf } from '@relais/calendar';
import type { CalendarEntry } from '@relais/contracts';

export interface CalendarDay {
  date: string;
  entries: CalendarEntry[];
}

/** Sessions by the date on which they begin, in order; holidays make a day of their own. */
export function daysOf(entries: readonly CalendarEntry[], holidays: Iterable<string>, zone: string): CalendarDay[] {
  const days = new Map<string, CalendarEntry[]>([...holidays].map((date) => [date, []]));
  for (const entry of entries) {
    const date = localDateOf(entry.startsAt, zone);
    const sessions = days.get(date);
    if (sessions) sessions.push(entry);
    else days.set(date, [entry]);
  }
  return [...days].map(([date, sessions]) => ({ date, entries: sessions })).sort((a, b) => a.date.localeCompare(b.date));
}
