import type { BookingStatus, ProblemCode, SessionStatus, Visibility } from '@relais/contracts';
import { isLive } from './placing.rules.ts';

export type BookingState = 'open' | 'full' | 'closed' | 'cancelled' | 'past' | 'not_open';

/** How somebody came to a session: by its public page, by the private link of an invited one, or with a booking of it. */
export type Guest = 'anybody' | 'invited' | 'booked';

/** Instants are UTC in 24 characters, so that they compare as text. */
export interface Bookable {
  readonly status: SessionStatus;
  readonly visibility: Visibility;
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly endsAt: string;
  readonly closesAt: string;
}

export function seatsLeft({ capacity, seatsTaken }: Pick<Bookable, 'capacity' | 'seatsTaken'>): number {
  return Math.max(0, capacity - seatsTaken);
}

/** What partners can do with a session now. `not_open` covers all that the public must not hear of. */
export function bookingState(session: Bookable, guest: Guest, now: string): BookingState {
  if (session.capacity === 0 || !isShownTo(guest, session.visibility)) return 'not_open';
  if (session.status === 'draft' || session.status === 'tentative') return 'not_open';
  if (session.status === 'cancelled') return 'cancelled';
  if (session.status === 'held' || now >= session.endsAt) return 'past';
  if (now >= session.closesAt) return 'closed';
  return seatsLeft(session) === 0 ? 'full' : 'open';
}

function isShownTo(guest: Guest, visibility: Visibility): boolean {
  if (guest === 'booked' || visibility === 'public') return true;
  return visibility === 'invited' && guest === 'invited';
}

/** Why a partner cannot book in this state; null when nothing is in the way. */
export function whyNotBooked(state: BookingState): ProblemCode | null {
  if (state === 'open') return null;
  if (state === 'not_open') return 'booking_not_open';
  return state === 'full' ? 'session_full' : 'booking_closed';
}

/** Why a planner cannot book by phone: the cut-off does not bind them, the end of the session does. */
export function whyNotBookedByStaff(session: Pick<Bookable, 'status' | 'endsAt'>, now: string): ProblemCode | null {
  if (session.status === 'cancelled') return 'session_cancelled_is_fixed';
  if (session.status === 'held') return 'session_held_is_fixed';
  if (session.status !== 'confirmed') return 'booking_not_open';
  return now >= session.endsAt ? 'booking_closed' : null;
}

/** Why somebody who would also wait cannot book in this state; being full is no reason. */
export function whyNotAdmitted(state: BookingState): ProblemCode | null {
  const refusal = whyNotBooked(state);
  return refusal === 'session_full' ? null : refusal;
}

/** Why a partner cannot change or cancel their booking; null until the cut-off. */
export function whyNotChanged(booking: { readonly status: BookingStatus }, state: BookingState): ProblemCode | null {
  return whyOver(booking.status) ?? (state === 'open' || state === 'full' ? null : 'booking_closed');
}

/** Why a planner cannot change or cancel a booking; null until the session is held or cancelled. */
export function whyNotChangedByStaff(booking: { readonly status: BookingStatus }, session: Pick<Bookable, 'status'>): ProblemCode | null {
  if (session.status === 'held') return 'session_held_is_fixed';
  if (session.status === 'cancelled') return 'session_cancelled_is_fixed';
  return whyOver(booking.status);
}

function whyOver(status: BookingStatus): ProblemCode | null {
  if (isLive(status)) return null;
  if (status === 'expired') return 'offer_expired';
  return status === 'declined' ? 'booking_declined' : 'booking_cancelled';
}

/** Why an offer of seats cannot be taken; null while it holds. Instants are UTC. */
export function whyNotTaken({ status, offerExpiresAt }: { readonly status: BookingStatus; readonly offerExpiresAt: string | null }, now: string): ProblemCode | null {
  if (status !== 'offered') return status === 'expired' ? 'offer_expired' : 'booking_without_offer';
  return offerExpiresAt !== null && now >= offerExpiresAt ? 'offer_expired' : null;
}
