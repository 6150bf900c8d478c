import { IdColumn, NumberColumn, TextColumn } from '@relais/database';
import { Office } from '@relais/identity';
import { Entity, ForeignKey } from 'typeorm';

/** A room of an office; two sessions never share one at the same time (R3). */
@Entity('rooms')
export class Room {
  @IdColumn('pk_rooms') id!: string;
  @ForeignKey(() => Office, { name: 'fk_rooms_office_id' })
  @TextColumn({ name: 'office_id' })
  officeId!: string;
  @TextColumn() name!: string;
  @NumberColumn() seats!: number;
  @NumberColumn() version!: number;
}
