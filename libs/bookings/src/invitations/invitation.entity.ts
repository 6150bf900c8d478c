import { IdColumn, InstantColumn, TextColumn } from '@relais/database';
import { Organisation } from '@relais/organisations';
import { Session } from '@relais/sessions';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';

/** An organisation that may book a session by invitation; its private link has the invitation's id as subject. */
@Entity('invitations')
@Unique('uq_invitations_session_id_organisation_id', ['sessionId', 'organisationId'])
@Index('ix_invitations_organisation_id', ['organisationId'])
export class Invitation {
  @IdColumn('pk_invitations') id!: string;
  @ForeignKey(() => Session, { name: 'fk_invitations_session_id' })
  @TextColumn({ name: 'session_id' })
  sessionId!: string;
  @ForeignKey(() => Organisation, { name: 'fk_invitations_organisation_id' })
  @TextColumn({ name: 'organisation_id' })
  organisationId!: string;
  @InstantColumn({ name: 'withdrawn_at', nullable: true }) withdrawnAt!: string | null;
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
}
