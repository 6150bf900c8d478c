import type { ParticipantFunction } from '@relais/contracts';
import { IdColumn, NumberColumn, TextColumn } from '@relais/database';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Booking } from '../booking.entity.ts';

/** A registered professional who takes one of a booking's seats, named because a certificate is wanted; never a migrant (R9). */
@Entity('participants')
@Index('ix_participants_booking_id_place', ['bookingId', 'place'])
export class Participant {
  @IdColumn('pk_participants') id!: string;
  @ForeignKey(() => Booking, { name: 'fk_participants_booking_id' })
  @TextColumn({ name: 'booking_id' })
  bookingId!: string;
  @NumberColumn() place!: number;
  @TextColumn() function!: ParticipantFunction;
  @TextColumn() name!: string;
}
