import type { AnnouncementTexts } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '@relais/database';
import { Session } from '@relais/sessions';
import { Entity, ForeignKey, Index } from 'typeorm';

/** What a planner wrote to all who booked a session, in the languages they read. */
@Entity('announcements')
@Index('ix_announcements_session_id_created_at', ['sessionId', 'createdAt'])
export class Announcement {
  @IdColumn('pk_announcements') id!: string;
  @ForeignKey(() => Session, { name: 'fk_announcements_session_id' })
  @TextColumn({ name: 'session_id' })
  sessionId!: string;
  @JsonColumn() texts!: AnnouncementTexts;
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
}
