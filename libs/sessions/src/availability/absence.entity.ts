import type { AbsenceKind } from '@relais/contracts';
import { IdColumn, InstantColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Check, Entity, ForeignKey, Index } from 'typeorm';

/** A counsellor is away from one instant to another. */
@Entity('absences')
@Index('ix_absences_user_id_starts_at', ['userId', 'startsAt'])
@Check('ck_absences_time', 'starts_at < ends_at')
export class Absence {
  @IdColumn('pk_absences') id!: string;
  @ForeignKey(() => User, { name: 'fk_absences_user_id' })
  @TextColumn({ name: 'user_id' })
  userId!: string;
  @TextColumn() kind!: AbsenceKind;
  @InstantColumn({ name: 'starts_at' }) startsAt!: string;
  @InstantColumn({ name: 'ends_at' }) endsAt!: string;
  @TextColumn() zone!: string;
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
