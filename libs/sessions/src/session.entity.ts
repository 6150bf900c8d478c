import type { CancelReason, FacilitatorWish, SeriesField, SessionKindCode, SessionStatus, SpokenLanguage, Topic, Visibility } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, NumberColumn, RowVersionColumn, TextColumn, TruthColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Contact, Organisation } from '@relais/organisations';
import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Interpreter } from './interpreters/interpreter.entity.ts';
import { Room } from './room.entity.ts';
import { Series } from './series/series.entity.ts';
import { SessionKind } from './session-kind.entity.ts';

/** One dated meeting: always a real row, with a stable id and a stable calendar UID. */
@Entity('sessions')
@Unique('uq_sessions_calendar_uid', ['calendarUid'])
@Unique('uq_sessions_series_id_original_date', ['seriesId', 'originalDate'])
@Index('ix_sessions_starts_at_ends_at', ['startsAt', 'endsAt'])
@Index('ix_sessions_host_organisation_id_starts_at', ['hostOrganisationId', 'startsAt'])
@Index('ix_sessions_room_id_starts_at', ['roomId', 'startsAt'])
@Index('ix_sessions_status_ends_at', ['status', 'endsAt'])
@Index('ix_sessions_interpreter_id_starts_at', ['interpreterId', 'startsAt'])
@Index('ix_sessions_visibility_status_starts_at', ['visibility', 'status', 'startsAt'])
@Check('ck_sessions_seats', 'seats_taken >= 0 AND seats_taken <= capacity')
@Check('ck_sessions_time', 'starts_at < ends_at')
export class Session {
  @IdColumn('pk_sessions') id!: string;
  @TextColumn({ name: 'calendar_uid' }) calendarUid!: string;
  /** Raised by every change of time, place or status (R10). */
  @NumberColumn({ name: 'calendar_sequence' }) calendarSequence!: number;
  @ForeignKey(() => SessionKind, { name: 'fk_sessions_kind' })
  @TextColumn()
  kind!: SessionKindCode;
  @TextColumn() title!: string;
  @JsonColumn() topics!: Topic[];
  @JsonColumn() languages!: SpokenLanguage[];
  @TextColumn() status!: SessionStatus;
  @TextColumn() visibility!: Visibility;
  @InstantColumn({ name: 'starts_at' }) startsAt!: string;
  @InstantColumn({ name: 'ends_at' }) endsAt!: string;
  @TextColumn() zone!: string;
  @ForeignKey(() => Organisation, { name: 'fk_sessions_host_organisation_id' })
  @TextColumn({ name: 'host_organisation_id', nullable: true })
  hostOrganisationId!: string | null;
  @ForeignKey(() => Contact, { name: 'fk_sessions_host_contact_id' })
  @TextColumn({ name: 'host_contact_id', nullable: true })
  hostContactId!: string | null;
  @TextColumn({ name: 'place_name' }) placeName!: string;
  @TextColumn({ name: 'place_address' }) placeAddress!: string;
  @TextColumn({ name: 'online_url' }) onlineUrl!: string;
  @ForeignKey(() => Room, { name: 'fk_sessions_room_id' })
  @TextColumn({ name: 'room_id', nullable: true })
  roomId!: string | null;
  @ForeignKey(() => User, { name: 'fk_sessions_lead_id' })
  @TextColumn({ name: 'lead_id' })
  leadId!: string;
  @TextColumn({ name: 'interpreter_language', nullable: true }) interpreterLanguage!: SpokenLanguage | null;
  @NumberColumn() capacity!: number;
  @NumberColumn({ name: 'seats_taken' }) seatsTaken!: number;
  @NumberColumn({ name: 'booking_cut_off_hours' }) bookingCutOffHours!: number;
  @TextColumn() note!: string;
  @InstantColumn({ name: 'host_invited_at', nullable: true }) hostInvitedAt!: string | null;
  @InstantColumn({ name: 'confirmed_at', nullable: true }) confirmedAt!: string | null;
  @TextColumn({ name: 'confirmed_by', nullable: true }) confirmedBy!: string | null;
  @InstantColumn({ name: 'cancelled_at', nullable: true }) cancelledAt!: string | null;
  @TextColumn({ name: 'cancelled_by', nullable: true }) cancelledBy!: string | null;
  @TextColumn({ name: 'cancel_reason', nullable: true }) cancelReason!: CancelReason | null;
  @InstantColumn({ name: 'held_at', nullable: true }) heldAt!: string | null;
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
  @ForeignKey(() => Series, { name: 'fk_sessions_series_id' })
  @TextColumn({ name: 'series_id', nullable: true })
  seriesId!: string | null;
  /** The date on which the series' rule had it first; a move does not change it (R2). */
  @TextColumn({ name: 'original_date', nullable: true }) originalDate!: string | null;
  /** Fields that were given a value of their own; changes of the series leave them alone unless told otherwise. */
  @JsonColumn({ nullable: true }) overridden!: SeriesField[] | null;
  @ForeignKey(() => Interpreter, { name: 'fk_sessions_interpreter_id' })
  @TextColumn({ name: 'interpreter_id', nullable: true })
  interpreterId!: string | null;
  @InstantColumn({ name: 'interpreter_booked_at', nullable: true }) interpreterBookedAt!: string | null;
  @InstantColumn({ name: 'interpreter_cancelled_at', nullable: true }) interpreterCancelledAt!: string | null;
  /** Whom the host asked for. */
  @TextColumn({ name: 'facilitator_wish', nullable: true }) facilitatorWish!: FacilitatorWish | null;
  /** Bookings wait for a planner's yes; null: as the kind has it. So with the next two. */
  @TruthColumn({ name: 'asks_approval', nullable: true }) asksApproval!: boolean | null;
  @TruthColumn({ name: 'asks_proof', nullable: true }) asksProof!: boolean | null;
  @TruthColumn({ name: 'asks_names', nullable: true }) asksNames!: boolean | null;
  /** Null: nobody said. */
  @TruthColumn({ name: 'step_free', nullable: true }) stepFree!: boolean | null;
  /** Booked partners get the address of a sensitive place (R9). */
  @TruthColumn({ name: 'tells_address', nullable: true }) tellsAddress!: boolean | null;
}
