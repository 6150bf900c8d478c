import { TextColumn } from '@relais/database';
import { User } from '@relais/identity';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Session } from './session.entity.ts';

/** A counsellor in a session: its lead, or a co-counsellor. */
@Entity('session_people')
@Index('ix_session_people_user_id', ['userId'])
export class SessionPerson {
  @ForeignKey(() => Session, { name: 'fk_session_people_session_id' })
  @PrimaryColumn({ name: 'session_id', type: 'text', primaryKeyConstraintName: 'pk_session_people' })
  sessionId!: string;
  @ForeignKey(() => User, { name: 'fk_session_people_user_id' })
  @PrimaryColumn({ name: 'user_id', type: 'text', primaryKeyConstraintName: 'pk_session_people' })
  userId!: string;
  @TextColumn() part!: 'lead' | 'co';
}
