export { AttendanceModule } from './attendance.module.ts';
export { BookingAttendance } from './booking-attendance.entity.ts';
export { Debrief } from './debrief.entity.ts';
export { Debriefs } from './debriefs.service.ts';
export { Tally } from './tally.entity.ts';
