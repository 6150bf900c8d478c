import { IdColumn, InstantColumn, NumberColumn, TextColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Session } from '@relais/sessions';
import { Check, Entity, ForeignKey, Unique } from 'typeorm';

/** Who came to a session, as written down once; a correction is a new revision and keeps the old one (R5). */
@Entity('debriefs')
@Unique('uq_debriefs_session_id_revision', ['sessionId', 'revision'])
@Unique('uq_debriefs_client_key', ['clientKey'])
@Check('ck_debriefs_total', 'total = came_booked + unnamed')
export class Debrief {
  @IdColumn('pk_debriefs') id!: string;
  @ForeignKey(() => Session, { name: 'fk_debriefs_session_id' })
  @TextColumn({ name: 'session_id' })
  sessionId!: string;
  @NumberColumn() revision!: number;
  /** Made by the device, so that a replay is recognised. */
  @TextColumn({ name: 'client_key' }) clientKey!: string;
  @NumberColumn({ name: 'came_booked' }) cameBooked!: number;
  @NumberColumn() unnamed!: number;
  @NumberColumn() total!: number;
  @TextColumn({ name: 'materials_line' }) materialsLine!: string;
  @TextColumn() notes!: string;
  @TextColumn({ name: 'correction_reason' }) correctionReason!: string;
  @InstantColumn({ name: 'written_at' }) writtenAt!: string;
  @ForeignKey(() => User, { name: 'fk_debriefs_written_by' })
  @TextColumn({ name: 'written_by' })
  writtenBy!: string;
}
