import { addLocalDays, localDateOf, minutesBetween, overlaps } from '@relais/calendar';
import type { Role } from '@relais/contracts';
import { slotOf, type LocalPlan, type Slot } from '../slot.rules.ts';

/** Whether somebody may say when a person works or is away, and may know why: the person, coordinators and administrators. */
export function mayArrangeFor(user: { readonly id: string; readonly role: Role }, personId: string): boolean {
  return user.id === personId || user.role === 'coordinator' || user.role === 'admin';
}

/** The slot of a wall-clock plan; null when it ends before it begins. */
export function forwardSlotOf(plan: LocalPlan): Slot | null {
  const slot = slotOf(plan);
  return slot.startsAt < slot.endsAt ? slot : null;
}

const longestDutyMinutes = 24 * 60;

export function isTooLongForADuty({ startsAt, endsAt }: Slot): boolean {
  return minutesBetween(startsAt, endsAt) > longestDutyMinutes;
}

/** The same turn each week at the same wall clock, up to and with a calendar date; one alone when there is none. */
export function weeklySlots(first: Slot, zone: string, until: string | null): Slot[] {
  const slots = [first];
  for (let week = 1; until !== null; week += 1) {
    const startsAt = addLocalDays(first.startsAt, 7 * week, zone);
    if (localDateOf(startsAt, zone) > until) break;
    slots.push({ startsAt, endsAt: addLocalDays(first.endsAt, 7 * week, zone) });
  }
  return slots;
}

/** The first of the turns that somebody already has another one in, and that other one. */
export function firstTaken<Other extends Slot>(turns: readonly Slot[], others: readonly Other[]): Other | undefined {
  for (const turn of turns) {
    const other = others.find((one) => overlaps(one, turn));
    if (other) return other;
  }
  return undefined;
}
