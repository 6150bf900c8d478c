import { NumberColumn } from '@relais/database';
import { Booking } from '@relais/bookings';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Debrief } from './debrief.entity.ts';

/** How many of a booking's seats were used, according to one debrief. */
@Entity('booking_attendances')
@Index('ix_booking_attendances_booking_id', ['bookingId'])
export class BookingAttendance {
  @ForeignKey(() => Debrief, { name: 'fk_booking_attendances_debrief_id' })
  @PrimaryColumn({ name: 'debrief_id', type: 'text', primaryKeyConstraintName: 'pk_booking_attendances' })
  debriefId!: string;
  @ForeignKey(() => Booking, { name: 'fk_booking_attendances_booking_id' })
  @PrimaryColumn({ name: 'booking_id', type: 'text', primaryKeyConstraintName: 'pk_booking_attendances' })
  bookingId!: string;
  @NumberColumn() came!: number;
}
