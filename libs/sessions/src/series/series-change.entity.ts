import type { Scope, SeriesActName } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '@relais/database';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Series } from './series.entity.ts';
import type { SeriesSnapshot } from './series-snapshot.ts';

/** A change of a series with what was there before it, so that it can be undone. */
@Entity('series_changes')
@Index('ix_series_changes_series_id_made_at', ['seriesId', 'madeAt'])
export class SeriesChangeRow {
  @IdColumn('pk_series_changes') id!: string;
  @ForeignKey(() => Series, { name: 'fk_series_changes_series_id' })
  @TextColumn({ name: 'series_id' })
  seriesId!: string;
  @TextColumn() act!: SeriesActName;
  @TextColumn() scope!: Scope;
  @JsonColumn() before!: SeriesSnapshot;
  @InstantColumn({ name: 'made_at' }) madeAt!: string;
  @TextColumn({ name: 'made_by' }) madeBy!: string;
  @InstantColumn({ name: 'undone_at', nullable: true }) undoneAt!: string | null;
  @TextColumn({ name: 'undone_by', nullable: true }) undoneBy!: string | null;
}
