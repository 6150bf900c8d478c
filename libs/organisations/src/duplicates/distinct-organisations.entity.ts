import { InstantColumn, TextColumn } from '@relais/database';
import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisation.entity.ts';

/** Somebody looked and said: these two are not the same, do not suggest them again. `firstId` is the smaller id. */
@Entity('distinct_organisations')
@Check('ck_distinct_organisations_order', 'first_id < second_id')
export class DistinctOrganisations {
  @ForeignKey(() => Organisation, { name: 'fk_distinct_organisations_first_id' })
  @PrimaryColumn({ name: 'first_id', type: 'text', primaryKeyConstraintName: 'pk_distinct_organisations' })
  firstId!: string;
  @ForeignKey(() => Organisation, { name: 'fk_distinct_organisations_second_id' })
  @PrimaryColumn({ name: 'second_id', type: 'text', primaryKeyConstraintName: 'pk_distinct_organisations' })
  secondId!: string;
  @TextColumn({ name: 'said_by' }) saidBy!: string;
  @InstantColumn({ name: 'said_at' }) saidAt!: string;
}
