import type { Province } from '@relais/contracts';
import { IdColumn, TextColumn } from '@relais/database';
import { Entity } from 'typeorm';

/** A return desk or a base of counsellors. */
@Entity('offices')
export class Office {
  @IdColumn('pk_offices') id!: string;
  @TextColumn() name!: string;
  @TextColumn() municipality!: string;
  @TextColumn() phone!: string;
  /** Null: nobody said. */
  @TextColumn({ nullable: true }) province!: Province | null;
}
