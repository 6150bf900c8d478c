import { TextColumn } from '@relais/database';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { KindQuestion } from './kind-question.entity.ts';

@Entity('booking_answers')
export class BookingAnswer {
  @ForeignKey(() => Booking, { name: 'fk_booking_answers_booking_id' })
  @PrimaryColumn({ name: 'booking_id', type: 'text', primaryKeyConstraintName: 'pk_booking_answers' })
  bookingId!: string;
  @ForeignKey(() => KindQuestion, { name: 'fk_booking_answers_question_id' })
  @PrimaryColumn({ name: 'question_id', type: 'text', primaryKeyConstraintName: 'pk_booking_answers' })
  questionId!: string;
  /** `yes`, `no`, a whole number, or the code of a choice. */
  @TextColumn() answer!: string;
}
