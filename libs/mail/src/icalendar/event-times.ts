import { localOf, wallTimeOccurs } from '@relais/calendar';
import type { CalendarEvent } from './calendar-event.ts';
import { contentLine } from './content-line.ts';

/** DTSTART and DTEND, and the zone whose VTIMEZONE they need; none where they are written in UTC. */
export interface EventTimes {
  lines: string;
  zone?: string;
}

/**
 * An event's times as wall times with a TZID, or in UTC where one exists twice. That would be the first of the two by
 * RFC 5545, 3.3.5, but some readers take the second.
 */
export function eventTimes({ startsAt, endsAt, zone }: CalendarEvent): EventTimes {
  const walls = [localOf(startsAt, zone), localOf(endsAt, zone)] as const;
  if (zone === 'UTC' || zone === 'Etc/UTC' || walls.some((wall) => wallTimeOccurs(wall, zone) === 'twice')) {
    return { lines: contentLine('DTSTART', utcValue(startsAt)) + contentLine('DTEND', utcValue(endsAt)) };
  }
  const [start, end] = walls.map((wall) => wall.replace(/[-:]/g, ''));
  const tzid = { TZID: zone };
  return {
    zone,
    lines:
      contentLine('DTSTART', `${start}${startsAt.slice(17, 19)}`, tzid) +
      contentLine('DTEND', `${end}${endsAt.slice(17, 19)}`, tzid),
  };
}

/** A UTC instant as `20261126T090000Z`. */
export function utcValue(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
