export { Booking } from './booking.entity.ts';
export { toBookingView } from './booking.view.ts';
export { BookingChanges } from './booking-changes.service.ts';
export { bookingState, seatsLeft, type BookingState, type Guest } from './bookings.rules.ts';
export { Bookings } from './bookings.service.ts';
export { BookingsModule } from './bookings.module.ts';
export { ManagedBookings, type CallUs, type ManagedBooking } from './managed-bookings.service.ts';
export { OpenSessions } from './open-sessions.service.ts';
export { Seats } from './seats.service.ts';
