import { IdColumn, InstantColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Entity, ForeignKey, Index } from 'typeorm';

/** A way of looking at the calendar that a user comes back to. */
@Entity('saved_views')
@Index('ix_saved_views_user_id', ['userId'])
export class SavedView {
  @IdColumn('pk_saved_views') id!: string;
  @ForeignKey(() => User, { name: 'fk_saved_views_user_id' })
  @TextColumn({ name: 'user_id' })
  userId!: string;
  @TextColumn() name!: string;
  /** The calendar's query string, without a date. */
  @TextColumn() address!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
