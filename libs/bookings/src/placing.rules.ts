import type { BookingStatus, KindBookingRules } from '@relais/contracts';

/** A session's seats, and how many bookings wait for some. */
export interface SeatRoom {
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly waiting: number;
}

interface Wanted {
  readonly seats: number;
  /** Joins the waiting list rather than go without. */
  readonly orWait: boolean;
}

/** Where a booking that comes in goes (R4): nobody who comes now passes those who wait, and a group larger than the session never waits for it. */
export function placing({ capacity, seatsTaken, waiting }: SeatRoom, { seats, orWait }: Wanted): 'seated' | 'waits' | 'full' {
  if (seats > capacity) return 'full';
  if (waiting === 0 && capacity - seatsTaken >= seats) return 'seated';
  return orWait ? 'waits' : 'full';
}

/** Seats that somebody who comes now can have. */
export function seatsForNewcomers({ capacity, seatsTaken, waiting }: SeatRoom): number {
  return waiting > 0 ? 0 : Math.max(0, capacity - seatsTaken);
}

/** What a booking with seats is at first. A planner who books by phone has decided, and knows the address. */
export function seatedStatus({ asksApproval, asksProof }: KindBookingRules, by: 'partner' | 'planner'): BookingStatus & ('requested' | 'confirmed') {
  return by === 'partner' && (asksApproval || asksProof) ? 'requested' : 'confirmed';
}

const seated: readonly BookingStatus[] = ['requested', 'confirmed', 'offered'];

/** Whether its seats are taken from the others. */
export function holdsSeats(status: BookingStatus): boolean {
  return seated.includes(status);
}

/** Statuses of a booking that can still come to something before the session. */
export const liveStatuses = ['requested', 'confirmed', 'waitlisted', 'offered'] as const satisfies readonly BookingStatus[];

export function isLive(status: BookingStatus): boolean {
  return liveStatuses.some((one) => one === status);
}

const proofHours = 24;

/** Until when the seats of an address that is not proven are held: a day, and never past the cut-off. UTC instants. */
export function proofDue({ now, closesAt }: { readonly now: string; readonly closesAt: string }): string {
  return earlier(new Date(Date.parse(now) + proofHours * 3_600_000).toISOString(), closesAt);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
