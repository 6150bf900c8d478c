import type { QueueChangeReason } from '@relais/contracts';
import { IdColumn, InstantColumn, NumberColumn, TextColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Session } from '@relais/sessions';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Booking } from '../booking.entity.ts';

/** A coordinator gave a waiting booking another place in the queue, for a reason that is kept (R4). */
@Entity('queue_changes')
@Index('ix_queue_changes_session_id_changed_at', ['sessionId', 'changedAt'])
export class QueueChange {
  @IdColumn('pk_queue_changes') id!: string;
  @ForeignKey(() => Session, { name: 'fk_queue_changes_session_id' })
  @TextColumn({ name: 'session_id' })
  sessionId!: string;
  @ForeignKey(() => Booking, { name: 'fk_queue_changes_booking_id' })
  @TextColumn({ name: 'booking_id' })
  bookingId!: string;
  /** Places in the queue, the first is 1. */
  @NumberColumn({ name: 'from_place' }) fromPlace!: number;
  @NumberColumn({ name: 'to_place' }) toPlace!: number;
  @TextColumn() reason!: QueueChangeReason;
  @ForeignKey(() => User, { name: 'fk_queue_changes_changed_by' })
  @TextColumn({ name: 'changed_by' })
  changedBy!: string;
  @InstantColumn({ name: 'changed_at' }) changedAt!: string;
}
