import { addMinutes, instantOf, localOf, minutesBetween } from '@relais/calendar';
import type { CalendarEntry } from '@relais/contracts';
import { Temporal } from 'temporal-polyfill';

/** When a session is, as it is planned: two wall times `2026-11-26T10:00` in one IANA zone. */
export interface SessionSlot {
  startsAtLocal: string;
  endsAtLocal: string;
}

/** Where a session is moved to: a time, and where people change with it, whose it is then, the lead first. */
export interface SessionPlace extends SessionSlot {
  people?: CalendarEntry['people'];
}

/** A session never lasts less than this many minutes on the calendar. */
export const shortestMinutes = 15;

/** The wall times of two UTC instants in a zone. */
export function slotOf({ startsAt, endsAt, zone }: { startsAt: string; endsAt: string; zone: string }): SessionSlot {
  return { startsAtLocal: localOf(startsAt, zone), endsAtLocal: localOf(endsAt, zone) };
}

/** So many days later at the same wall times; 10:00 stays 10:00 across a clock change. */
export function movedByDays(slot: SessionSlot, days: number): SessionSlot {
  return shifted(slot, { days });
}

/** So many minutes later on the clock on the wall; the session keeps its wall-clock length. */
export function movedByMinutes(slot: SessionSlot, minutes: number): SessionSlot {
  return shifted(slot, { minutes });
}

/** From another wall time on; the session keeps its wall-clock length. */
export function startingAt(slot: SessionSlot, startsAtLocal: string): SessionSlot {
  const length = Temporal.PlainDateTime.from(slot.startsAtLocal).until(slot.endsAtLocal);
  return { startsAtLocal, endsAtLocal: wallTime(Temporal.PlainDateTime.from(startsAtLocal).add(length)) };
}

/** Ends so many minutes later, but never earlier than a quarter of an hour after its start. */
export function lengthenedBy(slot: SessionSlot, minutes: number): SessionSlot {
  const start = Temporal.PlainDateTime.from(slot.startsAtLocal);
  const end = Temporal.PlainDateTime.from(slot.endsAtLocal).add({ minutes });
  const earliest = start.add({ minutes: shortestMinutes });
  return { ...slot, endsAtLocal: wallTime(Temporal.PlainDateTime.compare(end, earliest) < 0 ? earliest : end) };
}

/** A slot of so many minutes of real time from a wall time on. */
export function slotFrom(startsAtLocal: string, minutes: number, zone: string): SessionSlot {
  return { startsAtLocal, endsAtLocal: localOf(addMinutes(instantOf(startsAtLocal, zone), minutes), zone) };
}

/** The UTC instants of a slot in its zone. */
export function instantsOf(slot: SessionSlot, zone: string): { startsAt: string; endsAt: string } {
  return { startsAt: instantOf(slot.startsAtLocal, zone), endsAt: instantOf(slot.endsAtLocal, zone) };
}

/** Minutes of real time that a slot lasts; negative when its end lies before its start. */
export function minutesOf(slot: SessionSlot, zone: string): number {
  const { startsAt, endsAt } = instantsOf(slot, zone);
  return minutesBetween(startsAt, endsAt);
}

export function sameSlot(a: SessionSlot, b: SessionSlot): boolean {
  return a.startsAtLocal === b.startsAtLocal && a.endsAtLocal === b.endsAtLocal;
}

function shifted(slot: SessionSlot, by: Temporal.DurationLike): SessionSlot {
  return {
    startsAtLocal: wallTime(Temporal.PlainDateTime.from(slot.startsAtLocal).add(by)),
    endsAtLocal: wallTime(Temporal.PlainDateTime.from(slot.endsAtLocal).add(by)),
  };
}

function wallTime(moment: Temporal.PlainDateTime): string {
  return moment.toString({ smallestUnit: 'minute' });
}
