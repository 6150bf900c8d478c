import type { Channel, SessionKindCode, Visibility } from '@relais/contracts';
import { NumberColumn, TextColumn } from '@relais/database';
import { Entity, PrimaryColumn } from 'typeorm';

/** The template of a session: its defaults, in minutes and seats. */
@Entity('session_kinds')
export class SessionKind {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_session_kinds' }) code!: SessionKindCode;
  @TextColumn() channel!: Channel;
  @NumberColumn({ name: 'default_minutes' }) defaultMinutes!: number;
  @NumberColumn({ name: 'default_capacity' }) defaultCapacity!: number;
  @TextColumn({ name: 'default_visibility' }) defaultVisibility!: Visibility;
  @NumberColumn({ name: 'preparation_minutes' }) preparationMinutes!: number;
  @NumberColumn({ name: 'travel_minutes' }) travelMinutes!: number;
}
