import type { BookingDeclineReason, BookingInput, BookingStatus, SpokenLanguage, UiLanguage } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, NumberColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { Organisation } from '@relais/organisations';
import { Session } from '@relais/sessions';
import { Check, Entity, ForeignKey, Index } from 'typeorm';

/** Seats that a partner takes on a session. */
@Entity('bookings')
@Index('ix_bookings_session_id', ['sessionId'])
@Index('ix_bookings_organisation_id', ['organisationId'])
@Index('ix_bookings_contact_email', ['contactEmail'])
@Index('ix_bookings_session_id_status_queue_number', ['sessionId', 'status', 'queueNumber'])
@Index('ix_bookings_status_offer_expires_at', ['status', 'offerExpiresAt'])
@Index('ix_bookings_status_proof_due_at', ['status', 'proofDueAt'])
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
  /** Who booked by phone on the partner's behalf. */
  @TextColumn({ name: 'booked_by', nullable: true }) bookedBy!: string | null;
  /** Seats per function; null while nobody said. */
  @JsonColumn({ nullable: true }) functions!: BookingInput['functions'] | null;
  @TextColumn({ name: 'interpreter_language', nullable: true }) interpreterLanguage!: SpokenLanguage | null;
  /** The seats of an unproved address are held until then. */
  @InstantColumn({ name: 'proof_due_at', nullable: true }) proofDueAt!: string | null;
  @InstantColumn({ name: 'proved_at', nullable: true }) provedAt!: string | null;
  @InstantColumn({ name: 'decided_at', nullable: true }) decidedAt!: string | null;
  @TextColumn({ name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @TextColumn({ name: 'decline_reason', nullable: true }) declineReason!: BookingDeclineReason | null;
  @InstantColumn({ name: 'queued_at', nullable: true }) queuedAt!: string | null;
  /** Order on the waiting list; the smallest is served first. */
  @NumberColumn({ name: 'queue_number', nullable: true }) queueNumber!: number | null;
  @InstantColumn({ name: 'offered_at', nullable: true }) offeredAt!: string | null;
  /** Offered seats are held until then (R4). */
  @InstantColumn({ name: 'offer_expires_at', nullable: true }) offerExpiresAt!: string | null;
}
