import { instantOf, minutesBetween } from '@relais/calendar';

export interface LocalPlan {
  /** Wall times such as `2026-11-26T10:00`. */
  readonly startsAtLocal: string;
  readonly endsAtLocal: string;
  readonly zone: string;
}

export interface Slot {
  /** UTC instants. */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** No session is longer; the calendar's queries rely on it. */
export const longestSessionMinutes = 24 * 60;

export type SlotFault = 'session_ends_before_start' | 'session_too_long';

/** The instants of a plan (R1): in the spring gap forward by the gap, of a doubled hour the first. */
export function slotOf(plan: LocalPlan): Slot {
  return { startsAt: instantOf(plan.startsAtLocal, plan.zone), endsAt: instantOf(plan.endsAtLocal, plan.zone) };
}

export function faultOf(slot: Slot): SlotFault | null {
  const minutes = minutesBetween(slot.startsAt, slot.endsAt);
  if (minutes <= 0) return 'session_ends_before_start';
  return minutes > longestSessionMinutes ? 'session_too_long' : null;
}
