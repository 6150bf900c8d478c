import type { BookingReceipt, BookingView } from '@relais/contracts';
import type { Booking } from './booking.entity.ts';

/** What a booking's row does not hold itself. */
export interface BookingExtras {
  readonly participants: BookingView['participants'];
  readonly answers: BookingView['answers'];
  /** Place on the waiting list, the first is 1. */
  readonly queuePlace: number | null;
}

export function toBookingView(booking: Booking, extras: BookingExtras): BookingView {
  const { id, sessionId, organisationId, organisationName, contactEmail, contactName, language, seats, accessNeeds, interpreterLanguage, status } = booking;
  const { cameSeats, bookedAt, cancelledAt, proofDueAt, declineReason, offerExpiresAt, version } = booking;
  return {
    id, sessionId, organisationId, organisationName, contactEmail, contactName, language, seats, accessNeeds, interpreterLanguage, status, cameSeats, bookedAt,
    cancelledAt, declineReason, version, ...extras,
    functions: booking.functions ?? {},
    bookedByPlanner: booking.bookedBy !== null,
    proofDueAt: booking.provedAt === null ? proofDueAt : null,
    offerExpiresAt: booking.status === 'offered' ? offerExpiresAt : null,
  };
}

type Booked = Pick<Booking, 'id' | 'sessionId' | 'seats' | 'language' | 'status'>;

/** Says no more than its own booker typed and where they stand, whether or not that address had booked before. */
export function toReceipt({ id, sessionId, seats, language, status }: Booked, queuePlace: number | null): BookingReceipt {
  return { id, sessionId, seats, status, queuePlace, language };
}
