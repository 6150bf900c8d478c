import type { DayOffKind, Province } from '@relais/contracts';
import { IdColumn, InstantColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { Entity, Index } from 'typeorm';

/** A day on which our own services rest beside the public holidays: a bridge day, a compensation day. */
@Entity('days_off')
@Index('ix_days_off_on_date', ['onDate'])
export class DayOff {
  @IdColumn('pk_days_off') id!: string;
  @TextColumn({ name: 'on_date' }) onDate!: string;
  @TextColumn() name!: string;
  @TextColumn() kind!: DayOffKind;
  /** Null: everywhere. */
  @TextColumn({ nullable: true }) province!: Province | null;
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
