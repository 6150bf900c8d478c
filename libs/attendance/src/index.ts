export { BookingAttendance } from './booking-attendance.entity.ts';
export { Debrief } from './debrief.entity.ts';
export { Tally } from './tally.entity.ts';
