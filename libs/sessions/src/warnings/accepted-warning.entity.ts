import type { AcceptanceReason, Warning } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Session } from '../session.entity.ts';

/** Somebody planned a session despite a warning, and why. */
@Entity('accepted_warnings')
@Index('ix_accepted_warnings_session_id', ['sessionId'])
export class AcceptedWarning {
  @IdColumn('pk_accepted_warnings') id!: string;
  @ForeignKey(() => Session, { name: 'fk_accepted_warnings_session_id' })
  @TextColumn({ name: 'session_id' })
  sessionId!: string;
  @TextColumn() warning!: Warning;
  /** Names, minutes and dates that the sentence of the warning says. */
  @JsonColumn() details!: Record<string, string | number>;
  @TextColumn() reason!: AcceptanceReason;
  @InstantColumn({ name: 'accepted_at' }) acceptedAt!: string;
  @ForeignKey(() => User, { name: 'fk_accepted_warnings_accepted_by' })
  @TextColumn({ name: 'accepted_by' })
  acceptedBy!: string;
}
