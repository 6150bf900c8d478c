import type { CalendarEvent, CalendarMethod } from './calendar-event.ts';
import { contentLine } from './content-line.ts';
import { eventTimes, type EventTimes } from './event-times.ts';
import { textValue } from './text-value.ts';
import { vevent } from './vevent.ts';
import { vtimezone } from './vtimezone.ts';

interface FileInput {
  /** Language tag of the texts, `nl`. */
  language: string;
  /** PRODID: who wrote the file, `-//Relais//Relais//EN`. */
  productId: string;
}

interface TimedEvent {
  event: CalendarEvent;
  times: EventTimes;
}

/**
 * The calendar part of a mail, or the file behind a download link: one event under one method (RFC 5545, 5546). The MIME
 * part must state the same method (RFC 6047). Throws RangeError when method and event contradict each other.
 */
export function calendarFile(input: FileInput & { method: CalendarMethod; event: CalendarEvent }): string {
  const { method, event } = input;
  const contradiction = contradictionIn(method, event);
  if (contradiction) throw new RangeError(contradiction);
  return calendar(input, method, [event], []);
}

/** Several events in one file, as they are now; under PUBLISH, the only method whose events may have several UIDs (RFC 5546, 3.2). */
export function publishedEvents(input: FileInput & { events: readonly CalendarEvent[] }): string {
  return calendar(input, 'PUBLISH', input.events, []);
}

/** A feed to subscribe to (PUBLISH, RFC 7986): every event, no attendees, and how often to come back. */
export function calendarFeed(
  input: FileInput & { name: string; refreshMinutes: number; events: readonly CalendarEvent[] },
): string {
  const refresh = `PT${input.refreshMinutes}M`;
  return calendar(input, 'PUBLISH', input.events, [
    contentLine('NAME', textValue(input.name), { LANGUAGE: input.language }),
    contentLine('X-WR-CALNAME', textValue(input.name)),
    contentLine('REFRESH-INTERVAL', refresh, { VALUE: 'DURATION' }),
    contentLine('X-PUBLISHED-TTL', refresh),
  ]);
}

function contradictionIn(method: CalendarMethod, { status, attendees = [] }: CalendarEvent): string | undefined {
  if (method === 'REQUEST' && status === 'CANCELLED') return 'A cancelled event is sent with CANCEL';
  if (method === 'REQUEST' && attendees.length === 0) return 'A REQUEST names at least one attendee';
  return undefined;
}

/** METHOD stands before the events: programs that read as they go miss it afterwards. */
function calendar(
  { productId, language }: FileInput,
  method: CalendarMethod,
  events: readonly CalendarEvent[],
  feedLines: readonly string[],
): string {
  const timed = events.map((event) => ({ event, times: eventTimes(event) }));
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', textValue(productId)),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', method),
    ...feedLines,
    ...zonesOf(timed),
    ...timed.map(({ event, times }) => vevent(event, times, method, language)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/**
 * One VTIMEZONE for each zone in use, good for the years of its events. Without any event that of UTC stands alone, for a
 * calendar must hold something (RFC 5545, 3.6).
 */
function zonesOf(timed: readonly TimedEvent[]): string[] {
  if (timed.length === 0) return [vtimezone('UTC', 1970, 1970)];
  const yearsInUse = new Map<string, Set<number>>();
  for (const { event, times } of timed) {
    if (times.zone === undefined) continue;
    const years = yearsInUse.get(times.zone) ?? new Set();
    yearsInUse.set(times.zone, years.add(yearOf(event.startsAt)).add(yearOf(event.endsAt)));
  }
  return [...yearsInUse].map(([zone, years]) => vtimezone(zone, Math.min(...years), Math.max(...years)));
}

function yearOf(instant: string): number {
  return Number(instant.slice(0, 4));
}
