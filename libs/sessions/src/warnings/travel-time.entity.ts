import { IdColumn, InstantColumn, NumberColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { Check, Entity, Unique } from 'typeorm';

/** Minutes from door to door between two municipalities, either way. */
@Entity('travel_times')
@Unique('uq_travel_times_place_a_place_b', ['placeA', 'placeB'])
@Check('ck_travel_times_order', 'place_a < place_b')
@Check('ck_travel_times_minutes', 'minutes >= 0')
export class TravelTime {
  @IdColumn('pk_travel_times') id!: string;
  /** Both names without accents and capitals, in order. */
  @TextColumn({ name: 'place_a' }) placeA!: string;
  @TextColumn({ name: 'place_b' }) placeB!: string;
  @TextColumn({ name: 'name_a' }) nameA!: string;
  @TextColumn({ name: 'name_b' }) nameB!: string;
  @NumberColumn() minutes!: number;
  @TextColumn({ name: 'changed_by' }) changedBy!: string;
  @InstantColumn({ name: 'changed_at' }) changedAt!: string;
  @RowVersionColumn() version!: number;
}
