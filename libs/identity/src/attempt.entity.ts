import { InstantColumn, NumberColumn } from '@relais/database';
import { Entity, PrimaryColumn } from 'typeorm';

/** Counts failures under a key (hashed) since a moment, to slow down guessing. */
@Entity('attempts')
export class Attempt {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_attempts' }) key!: string;
  @NumberColumn() failures!: number;
  @InstantColumn() since!: string;
}

