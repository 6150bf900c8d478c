import type { FacilitatorWish, Role, UiLanguage } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, RowVersionColumn, TextColumn, TruthColumn } from '@relais/database';
import { Entity, ForeignKey, Unique } from 'typeorm';
import { Office } from './office.entity.ts';

/** Somebody who signs in: counsellors, coordinators, administrators, viewers. */
@Entity('users')
@Unique('uq_users_email', ['email'])
export class User {
  @IdColumn('pk_users') id!: string;
  @TextColumn() email!: string;
  @TextColumn() name!: string;
  @TextColumn() role!: Role;
  @TextColumn() language!: UiLanguage;
  @JsonColumn() languages!: string[];
  @ForeignKey(() => Office, { name: 'fk_users_office_id' })
  @TextColumn({ name: 'office_id', nullable: true })
  officeId!: string | null;
  @TextColumn({ name: 'password_hash' }) passwordHash!: string;
  /** Made by the demonstration; signs in nowhere else. */
  @TruthColumn() demo!: boolean;
  @InstantColumn({ name: 'disabled_at', nullable: true }) disabledAt!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
  /** Only so that a host's wish for a woman or a man can be met; null: not said. */
  @TextColumn({ nullable: true }) gender!: FacilitatorWish | null;
}
