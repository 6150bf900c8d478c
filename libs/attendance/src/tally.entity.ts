import { NumberColumn } from '@relais/database';
import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Debrief } from './debrief.entity.ts';

export type TallyAxis = 'role' | 'language';

/** How many of the unnamed people had one value on one axis. */
@Entity('tallies')
@Check('ck_tallies_headcount', 'headcount >= 0')
export class Tally {
  @ForeignKey(() => Debrief, { name: 'fk_tallies_debrief_id' })
  @PrimaryColumn({ name: 'debrief_id', type: 'text', primaryKeyConstraintName: 'pk_tallies' })
  debriefId!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_tallies' }) axis!: TallyAxis;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_tallies' }) value!: string;
  @NumberColumn() headcount!: number;
}
