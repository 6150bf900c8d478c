import type { BookingStatus, MessageKind } from '@relais/contracts';
import { isLive } from '../placing.rules.ts';

interface Standing {
  readonly status: BookingStatus;
  readonly proofDueAt: string | null;
  readonly provedAt: string | null;
}

/** The mail that says where a booking stands. */
export function standingKind({ status, proofDueAt, provedAt }: Standing): MessageKind {
  if (status === 'requested') return proofDueAt !== null && provedAt === null ? 'address_proof' : 'booking_requested';
  if (status === 'waitlisted') return 'waiting_list_joined';
  if (status === 'offered') return 'seat_offer';
  if (status === 'expired') return 'offer_expired';
  if (status === 'declined') return 'booking_declined';
  return status === 'cancelled' ? 'booking_cancellation' : 'booking_confirmation';
}

/** Whether a mail of this kind still says what is so: each was planned for a standing that may have passed since. */
export function isStillSo(kind: MessageKind, booking: Standing): boolean {
  if (kind === 'booking_moved') return true;
  if (kind === 'session_change' || kind === 'session_cancellation' || kind === 'session_reinstatement' || kind === 'announcement') return isLive(booking.status);
  if (kind === 'session_reminder') return booking.status === 'confirmed';
  return standingKind(booking) === kind;
}
