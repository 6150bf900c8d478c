import type { BookingReceipt, BookingView } from '@relais/contracts';
import type { Booking } from './booking.entity.ts';

export function toBookingView(booking: Booking): BookingView {
  const { id, sessionId, organisationId, organisationName, contactEmail, contactName, language, seats, accessNeeds, status, cameSeats, bookedAt, cancelledAt, version } = booking;
  return { id, sessionId, organisationId, organisationName, contactEmail, contactName, language, seats, accessNeeds, status, cameSeats, bookedAt, cancelledAt, version };
}

/** Says no more than its own booker typed, whether or not that address had booked before. */
export function toReceipt({ id, sessionId, seats, language }: Pick<Booking, 'id' | 'sessionId' | 'seats' | 'language'>): BookingReceipt {
  return { id, sessionId, seats, status: 'confirmed', language };
}
