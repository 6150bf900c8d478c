import { addLocalDays, instantOf, localOf } from '@relais/calendar';
import { minutesOf, shortestMinutes, slotFrom, type SessionSlot } from '../calendar/session-slot.ts';

/** A session's end is taken for the next morning when it lies before its start and the night is no longer than this. */
const longestNightMinutes = 10 * 60;

/** A later start takes the end along, so that the session keeps its length. */
export function withStart(slot: SessionSlot, startsAtLocal: string, zone: string): SessionSlot {
  return slotFrom(startsAtLocal, Math.max(minutesOf(slot, zone), shortestMinutes), zone);
}

/** An end on the clock `01:00`: on the day of the start, or in the night after it. */
export function withEndClock({ startsAtLocal }: SessionSlot, clock: string, zone: string): SessionSlot {
  const sameDay = `${startsAtLocal.slice(0, 10)}T${clock}`;
  if (sameDay > startsAtLocal) return { startsAtLocal, endsAtLocal: sameDay };
  const nextDay = localOf(addLocalDays(instantOf(sameDay, zone), 1, zone), zone);
  const isNight = minutesOf({ startsAtLocal, endsAtLocal: nextDay }, zone) <= longestNightMinutes;
  return { startsAtLocal, endsAtLocal: isNight ? nextDay : sameDay };
}
