import type { DutyKind } from '@relais/contracts';
import { IdColumn, InstantColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { Office, User } from '@relais/identity';
import { Check, Entity, ForeignKey, Index } from 'typeorm';

/** A turn at a desk, the hotline or a permanence of an office. */
@Entity('duties')
@Index('ix_duties_user_id_starts_at', ['userId', 'startsAt'])
@Index('ix_duties_office_id_starts_at', ['officeId', 'startsAt'])
@Check('ck_duties_time', 'starts_at < ends_at')
export class Duty {
  @IdColumn('pk_duties') id!: string;
  @ForeignKey(() => Office, { name: 'fk_duties_office_id' })
  @TextColumn({ name: 'office_id' })
  officeId!: string;
  @ForeignKey(() => User, { name: 'fk_duties_user_id' })
  @TextColumn({ name: 'user_id' })
  userId!: string;
  @TextColumn() kind!: DutyKind;
  @InstantColumn({ name: 'starts_at' }) startsAt!: string;
  @InstantColumn({ name: 'ends_at' }) endsAt!: string;
  @TextColumn() zone!: string;
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
