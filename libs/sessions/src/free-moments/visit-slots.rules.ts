import { localOf } from '@relais/calendar';
import type { Slot } from '../slot.rules.ts';
import { daysOf, momentOf, type Day, type Search, type Sought } from './free-moments.rules.ts';

const mostDays = 6;
const mostOnADay = 4;

/**
 * When somebody could come, for a partner to choose from: on whole hours, at which at least one party is free and nothing speaks against
 * it. A few on each of a few days, spread over the day, so that nobody's calendar can be read from them; no names, no numbers.
 */
export function visitSlots(sought: Sought): Slot[] {
  const found: Slot[][] = [];
  for (const day of daysOf(sought)) {
    const free = day.slots.filter((slot) => isOnTheHour(slot, sought.search) && someIsFree(slot, day, sought.search));
    if (free.length > 0) found.push(spread(free, mostOnADay));
    if (found.length === mostDays) break;
  }
  return found.flat();
}

function isOnTheHour({ startsAt }: Slot, { zone }: Search): boolean {
  return localOf(startsAt, zone).endsWith(':00');
}

function someIsFree(slot: Slot, day: Day, { session, parties }: Search): boolean {
  return parties.some((userIds) => momentOf({ ...session, ...slot, userIds }, day)?.warnings.length === 0);
}

/** So many of a list at most, its first and its last among them. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  const chosen = new Set(Array.from({ length: most }, (_, index) => Math.round((index * (all.length - 1)) / (most - 1))));
  return all.filter((_, index) => chosen.has(index));
}
