import type { BookingStatus, UiLanguage } from '@relais/contracts';
import { IdColumn, InstantColumn, NumberColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { Organisation } from '@relais/organisations';
import { Session } from '@relais/sessions';
import { Check, Entity, ForeignKey, Index } from 'typeorm';

/** Seats that a partner takes on a session. */
@Entity('bookings')
@Index('ix_bookings_session_id', ['sessionId'])
@Index('ix_bookings_organisation_id', ['organisationId'])
@Index('ix_bookings_contact_email', ['contactEmail'])
@Check('ck_bookings_seats', 'seats > 0')
export class Booking {
  @IdColumn('pk_bookings') id!: string;
  @ForeignKey(() => Session, { name: 'fk_bookings_session_id' })
  @TextColumn({ name: 'session_id' })
  sessionId!: string;
  @ForeignKey(() => Organisation, { name: 'fk_bookings_organisation_id' })
  @TextColumn({ name: 'organisation_id', nullable: true })
  organisationId!: string | null;
  @TextColumn({ name: 'organisation_name' }) organisationName!: string;
  @TextColumn({ name: 'contact_email' }) contactEmail!: string;
  @TextColumn({ name: 'contact_name' }) contactName!: string;
  @TextColumn() language!: UiLanguage;
  @NumberColumn() seats!: number;
  @TextColumn({ name: 'access_needs' }) accessNeeds!: string;
  @TextColumn() status!: BookingStatus;
  /** Seats that were used; null while nobody said. */
  @NumberColumn({ name: 'came_seats', nullable: true }) cameSeats!: number | null;
  @InstantColumn({ name: 'booked_at' }) bookedAt!: string;
  @InstantColumn({ name: 'cancelled_at', nullable: true }) cancelledAt!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
