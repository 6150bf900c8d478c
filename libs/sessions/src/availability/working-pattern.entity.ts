import type { WorkingSpan } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, NumberColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Check, Entity, ForeignKey, Unique } from 'typeorm';

/** When a counsellor works from a date on, until a later pattern; a part-time rota repeats every few weeks. */
@Entity('working_patterns')
@Unique('uq_working_patterns_user_id_valid_from', ['userId', 'validFrom'])
@Check('ck_working_patterns_weeks', 'weeks > 0')
export class WorkingPattern {
  @IdColumn('pk_working_patterns') id!: string;
  @ForeignKey(() => User, { name: 'fk_working_patterns_user_id' })
  @TextColumn({ name: 'user_id' })
  userId!: string;
  @TextColumn({ name: 'valid_from' }) validFrom!: string;
  /** Length of the rota; its first week is the ISO week of `validFrom`. */
  @NumberColumn() weeks!: number;
  @JsonColumn() spans!: WorkingSpan[];
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
