import type { RequestDeclineReason, RequestStatus, SessionKindCode, SpokenLanguage, Topic, UiLanguage } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, NumberColumn, RowVersionColumn, TextColumn, TruthColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Organisation } from '@relais/organisations';
import { Session } from '@relais/sessions';
import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';

/** A partner asks: come to us. Becomes one session, when a moment is agreed. */
@Entity('session_requests')
@Unique('uq_session_requests_session_id', ['sessionId'])
@Index('ix_session_requests_status_answer_by', ['status', 'answerBy'])
@Index('ix_session_requests_organisation_id', ['organisationId'])
@Index('ix_session_requests_contact_email', ['contactEmail'])
@Check('ck_session_requests_group_size', 'group_size > 0')
export class SessionRequest {
  @IdColumn('pk_session_requests') id!: string;
  @ForeignKey(() => Organisation, { name: 'fk_session_requests_organisation_id' })
  @TextColumn({ name: 'organisation_id', nullable: true })
  organisationId!: string | null;
  @TextColumn({ name: 'organisation_name' }) organisationName!: string;
  @TextColumn({ name: 'contact_email' }) contactEmail!: string;
  @TextColumn({ name: 'contact_name' }) contactName!: string;
  @TextColumn({ name: 'contact_phone' }) contactPhone!: string;
  /** Of mail and of the partner's page. */
  @TextColumn() language!: UiLanguage;
  @TextColumn() kind!: SessionKindCode;
  @JsonColumn() topics!: Topic[];
  /** The session's. */
  @TextColumn({ name: 'session_language' }) sessionLanguage!: SpokenLanguage;
  @NumberColumn({ name: 'group_size' }) groupSize!: number;
  @TruthColumn() online!: boolean;
  @TextColumn({ name: 'place_name' }) placeName!: string;
  @TextColumn({ name: 'place_address' }) placeAddress!: string;
  @TextColumn() municipality!: string;
  @TextColumn({ name: 'access_needs' }) accessNeeds!: string;
  @TextColumn() status!: RequestStatus;
  /** Who answers it; null while nobody took it up. */
  @ForeignKey(() => User, { name: 'fk_session_requests_owner_id' })
  @TextColumn({ name: 'owner_id', nullable: true })
  ownerId!: string | null;
  /** Overdue after this moment. */
  @InstantColumn({ name: 'answer_by' }) answerBy!: string;
  @InstantColumn({ name: 'overdue_told_at', nullable: true }) overdueToldAt!: string | null;
  @TextColumn({ name: 'decline_reason', nullable: true }) declineReason!: RequestDeclineReason | null;
  @ForeignKey(() => Session, { name: 'fk_session_requests_session_id' })
  @TextColumn({ name: 'session_id', nullable: true })
  sessionId!: string | null;
  @InstantColumn({ name: 'settled_at', nullable: true }) settledAt!: string | null;
  @TextColumn({ name: 'settled_by', nullable: true }) settledBy!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
