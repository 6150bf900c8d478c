import type { AcceptanceReason, WarningView } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { SessionRequest } from './session-request.entity.ts';

/** A moment that the partner would like, or that a planner proposes with somebody who is free. */
@Entity('request_moments')
@Index('ix_request_moments_request_id_starts_at', ['requestId', 'startsAt'])
@Check('ck_request_moments_time', 'starts_at < ends_at')
export class RequestMoment {
  @IdColumn('pk_request_moments') id!: string;
  @ForeignKey(() => SessionRequest, { name: 'fk_request_moments_request_id' })
  @TextColumn({ name: 'request_id' })
  requestId!: string;
  /** Null when the partner named it. */
  @ForeignKey(() => User, { name: 'fk_request_moments_proposed_by' })
  @TextColumn({ name: 'proposed_by', nullable: true })
  proposedBy!: string | null;
  @InstantColumn({ name: 'starts_at' }) startsAt!: string;
  @InstantColumn({ name: 'ends_at' }) endsAt!: string;
  @TextColumn() zone!: string;
  @ForeignKey(() => User, { name: 'fk_request_moments_lead_id' })
  @TextColumn({ name: 'lead_id', nullable: true })
  leadId!: string | null;
  /** What the session becomes when the partner picks it; null when the partner named it. */
  @TextColumn({ name: 'session_status', nullable: true }) sessionStatus!: 'tentative' | 'confirmed' | null;
  @TextColumn({ name: 'online_url', nullable: true }) onlineUrl!: string | null;
  /** Why the planner proposed it although something speaks against it (R3). */
  @TextColumn({ name: 'accepted_because', nullable: true }) acceptedBecause!: AcceptanceReason | null;
  @JsonColumn({ name: 'accepted_warnings', nullable: true }) acceptedWarnings!: readonly WarningView[] | null;
  @InstantColumn({ name: 'proposed_at' }) proposedAt!: string;
  @InstantColumn({ name: 'withdrawn_at', nullable: true }) withdrawnAt!: string | null;
  /** The partner picked it, and somebody was elsewhere by then. */
  @InstantColumn({ name: 'found_taken_at', nullable: true }) foundTakenAt!: string | null;
  @InstantColumn({ name: 'chosen_at', nullable: true }) chosenAt!: string | null;
}
