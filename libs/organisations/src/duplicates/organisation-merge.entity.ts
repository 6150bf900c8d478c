import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Organisation } from '../organisation.entity.ts';
import type { OrganisationFacts } from './merge.rules.ts';

/** Ids of the rows of a table that pointed to the organisation that was merged. */
export interface MovedRows {
  readonly table: string;
  readonly column: string;
  readonly ids: readonly string[];
}

export interface BeforeMerge {
  readonly moved: readonly MovedRows[];
  /** Contacts that were the first to write to, and stepped back for that of the organisation that is kept. */
  readonly steppedBack: readonly string[];
  readonly archivedAt: string | null;
  readonly archivedBy: string | null;
  /** What changed of the organisation that is kept. */
  readonly was: Partial<OrganisationFacts>;
  readonly became: Partial<OrganisationFacts>;
}

/** Two organisations became one; `before` says what to put back. */
@Entity('organisation_merges')
@Index('ix_organisation_merges_kept_id', ['keptId'])
@Index('ix_organisation_merges_merged_id', ['mergedId'])
@Index('ix_organisation_merges_merged_at', ['mergedAt'])
export class OrganisationMerge {
  @IdColumn('pk_organisation_merges') id!: string;
  @ForeignKey(() => Organisation, { name: 'fk_organisation_merges_kept_id' })
  @TextColumn({ name: 'kept_id' })
  keptId!: string;
  @ForeignKey(() => Organisation, { name: 'fk_organisation_merges_merged_id' })
  @TextColumn({ name: 'merged_id' })
  mergedId!: string;
  @JsonColumn() before!: BeforeMerge;
  @ForeignKey(() => User, { name: 'fk_organisation_merges_merged_by' })
  @TextColumn({ name: 'merged_by' })
  mergedBy!: string;
  @InstantColumn({ name: 'merged_at' }) mergedAt!: string;
  @TextColumn({ name: 'undone_by', nullable: true }) undoneBy!: string | null;
  @InstantColumn({ name: 'undone_at', nullable: true }) undoneAt!: string | null;
}
