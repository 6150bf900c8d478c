import type { SpokenLanguage } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { Entity } from 'typeorm';

/** Somebody who interprets in sessions: a professional of an interpreting service, never in two sessions at once (R3). */
@Entity('interpreters')
export class Interpreter {
  @IdColumn('pk_interpreters') id!: string;
  @TextColumn() name!: string;
  @TextColumn() service!: string;
  @JsonColumn() languages!: SpokenLanguage[];
  @TextColumn() email!: string;
  @TextColumn() phone!: string;
  @InstantColumn({ name: 'archived_at', nullable: true }) archivedAt!: string | null;
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
