import type { Channel, SessionKindCode, Visibility } from '@relais/contracts';
import { NumberColumn, TextColumn, TruthColumn } from '@relais/database';
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
  /** Bookings wait for a planner's yes; null is no, as with the next two. */
  @TruthColumn({ name: 'asks_approval', nullable: true }) asksApproval!: boolean | null;
  /** Bookers confirm their address by the link in the mail. */
  @TruthColumn({ name: 'asks_proof', nullable: true }) asksProof!: boolean | null;
  /** Participants get a certificate, so that they may be named. */
  @TruthColumn({ name: 'asks_names', nullable: true }) asksNames!: boolean | null;
  /** Counts the changes of these three; null before the first. */
  @NumberColumn({ name: 'rules_version', nullable: true }) rulesVersion!: number | null;
}
