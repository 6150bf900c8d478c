import type { InteractionKind } from '@relais/contracts';
import { IdColumn, InstantColumn, TextColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Organisation } from './organisation.entity.ts';

/** A dated line in an organisation's memory. */
@Entity('interactions')
@Index('ix_interactions_organisation_id_on_date', ['organisationId', 'on'])
export class Interaction {
  @IdColumn('pk_interactions') id!: string;
  @ForeignKey(() => Organisation, { name: 'fk_interactions_organisation_id' })
  @TextColumn({ name: 'organisation_id' })
  organisationId!: string;
  /** Local date, `2026-11-26`. */
  @TextColumn({ name: 'on_date' }) on!: string;
  @TextColumn() kind!: InteractionKind;
  @TextColumn() text!: string;
  /** Null when Relais wrote it. */
  @ForeignKey(() => User, { name: 'fk_interactions_user_id' })
  @TextColumn({ name: 'user_id', nullable: true })
  userId!: string | null;
  @TextColumn({ name: 'session_id', nullable: true }) sessionId!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
}
