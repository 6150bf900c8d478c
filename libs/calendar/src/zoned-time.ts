import type { Temporal } from 'temporal-polyfill';
import {
  epochAsIfUtc,
  epochOf,
  instantAt,
  parseInstant,
  parseLocalDate,
  parseLocalDateTime,
  parseZone,
} from './time-texts.ts';
import { offsetAt, settledOffset } from './zone-offsets.ts';

/**
 * The UTC instant (24 characters) of a wall time `2026-11-26T10:00` in an IANA zone. A wall time that the spring change
 * skips moves forward by the gap; one that exists twice in autumn is the first. Throws RangeError on anything else.
 */
export function instantOf(local: string, zone: string): string {
  const asIfUtc = epochAsIfUtc(local);
  const settled = settledOffset(asIfUtc, zone);
  if (settled !== undefined) return instantAt(asIfUtc - settled);
  return instantAt(parseLocalDateTime(local).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** The wall time `2026-11-26T10:00` of an instant in a zone; seconds are left out. */
export function localOf(instant: string, zone: string): string {
  return wallClock(instant, zone).slice(0, 16);
}

/** The calendar date `2026-11-26` of an instant in a zone. */
export function localDateOf(instant: string, zone: string): string {
  return wallClock(instant, zone).slice(0, 10);
}

/** The instant so many whole minutes of real time later; a negative number goes back. */
export function addMinutes(instant: string, minutes: number): string {
  return instantAt(epochOf(instant) + minutes * 60_000);
}

/** Minutes of real time from one instant to another, negative when `to` is earlier. */
export function minutesBetween(from: string, to: string): number {
  return (epochOf(to) - epochOf(from)) / 60_000;
}

/** The instant so many calendar days later at the same wall time: 10:00 stays 10:00 across a clock change. */
export function addLocalDays(instant: string, days: number, zone: string): string {
  return instantAt(zoned(instant, zone).add({ days }).epochMilliseconds);
}

/** The calendar date so many days later; a negative number goes back. Clocks and zones do not come into it. */
export function addDays(date: string, days: number): string {
  return parseLocalDate(date).add({ days }).toString();
}

/** The first instant of a calendar date in a zone; not always midnight, as some zones change their clocks then. */
export function startOfLocalDay(date: string, zone: string): string {
  return instantAt(parseLocalDate(date).toZonedDateTime(parseZone(zone)).startOfDay().epochMilliseconds);
}

/** The offset from UTC in force at an instant, `+01:00`. */
export function offsetOf(instant: string, zone: string): string {
  return zoned(instant, zone).offset;
}

/** The ISO 8601 week of a calendar date, `2026-W48`; its year is the one that holds the week's Thursday. */
export function isoWeekOf(date: string): string {
  const { yearOfWeek, weekOfYear } = parseLocalDate(date);
  if (yearOfWeek === undefined || weekOfYear === undefined) throw new RangeError(`No ISO week for ${date}`);
  return `${String(yearOfWeek).padStart(4, '0')}-W${String(weekOfYear).padStart(2, '0')}`;
}

/** How often clocks in a zone show a wall time: never in the spring gap, twice in the repeated autumn hour. */
export function wallTimeOccurs(local: string, zone: string): 'never' | 'once' | 'twice' {
  if (settledOffset(epochAsIfUtc(local), zone) !== undefined) return 'once';
  const wallTime = parseLocalDateTime(local);
  const earlier = wallTime.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wallTime.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochNanoseconds === later.epochNanoseconds) return 'once';
  return earlier.toPlainDateTime().equals(wallTime) ? 'twice' : 'never';
}

/** The wall time with its milliseconds, followed by a Z that says nothing. */
function wallClock(instant: string, zone: string): string {
  const moment = epochOf(instant);
  return instantAt(moment + offsetAt(moment, zone));
}

function zoned(instant: string, zone: string): Temporal.ZonedDateTime {
  return parseInstant(instant).toZonedDateTimeISO(parseZone(zone));
}
