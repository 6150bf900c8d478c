export { Booking } from './booking.entity.ts';
