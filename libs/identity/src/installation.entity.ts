import { IdColumn, InstantColumn, TruthColumn } from '@relais/database';
import { Entity } from 'typeorm';

/** The one row that says what this database is: a demonstration or the real thing. */
@Entity('installation')
export class Installation {
  @IdColumn('pk_installation') id!: string;
  @TruthColumn() demo!: boolean;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
}
