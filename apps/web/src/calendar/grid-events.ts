import type { EventInput } from '@fullcalendar/react';
import { localDateOf, localOf } from '@relais/calendar';
import type { CalendarEntry } from '@relais/contracts';
import { paintClasses, type Paint } from './session-paint.ts';
import { minutesOfClock } from '../sessions/clock-text.ts';
import { datesTouched, type BackgroundSpan } from './background-spans.ts';
import type { GridView } from './calendar-grid-props.ts';
import { rangeOf } from './calendar-range.ts';
import type { DayHours } from './grid-cursor.ts';
import { titleOf, type Say } from './entry-words.ts';

/** Whether a session may still be moved or changed. */
export function isMovable({ status }: Pick<CalendarEntry, 'status'>): boolean {
  return status !== 'held' && status !== 'cancelled';
}

/** Sessions as FullCalendar takes them. */
export function eventsOf(entries: readonly CalendarEntry[], paint: Paint, say: Say): EventInput[] {
  return entries.map((entry) => ({
    id: entry.id,
    title: titleOf(entry, say),
    start: entry.startsAt,
    end: entry.endsAt,
    className: paintClasses(entry, paint),
    editable: isMovable(entry),
  }));
}

/** What lies behind the sessions: whole days in a month, where the day says what they are; else the hours, with words in them. */
export function backgroundEventsOf(spans: readonly BackgroundSpan[], view: GridView, date: string, zone: string): EventInput[] {
  const looks = ({ kind }: BackgroundSpan) => ({ display: 'background', className: `background-${kind}`, interactive: false, editable: false }) as const;
  if (view !== 'month') return spans.map((span) => ({ ...looks(span), title: span.words, start: span.startsAt, end: span.endsAt }));
  return spans.flatMap((span) => datesTouched(span, rangeOf('month', date), zone).map((day) => ({ ...looks(span), title: '', start: day, allDay: true })));
}

const usualHours: DayHours = { from: 7 * 60, to: 21 * 60 };

/** The hours that week and day view show: the usual ones, and as many more as the sessions in view need. */
export function hoursOf(entries: readonly CalendarEntry[], zone: string): DayHours {
  return entries.reduce((hours, entry) => {
    const [start, end] = [localOf(entry.startsAt, zone), localOf(entry.endsAt, zone)];
    const endsLater = end.slice(0, 10) > start.slice(0, 10) && !end.endsWith('T00:00');
    const from = endsLater ? 0 : minutesOfClock(start.slice(11)) - (minutesOfClock(start.slice(11)) % 60);
    const to = end.slice(0, 10) > start.slice(0, 10) ? 24 * 60 : Math.ceil(minutesOfClock(end.slice(11)) / 60) * 60;
    return { from: Math.min(hours.from, from), to: Math.max(hours.to, to) };
  }, usualHours);
}

/** How many sessions begin on each date. */
export function countsByDate(entries: readonly CalendarEntry[], zone: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const date = localDateOf(entry.startsAt, zone);
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return counts;
}
