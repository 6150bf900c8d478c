import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '@relais/database';
import { Entity, Index } from 'typeorm';

/** Who did what to what, when. Append-only; never a person's data, only ids and field names. */
@Entity('audit_entries')
@Index('ix_audit_entries_subject_subject_id', ['subject', 'subjectId'])
@Index('ix_audit_entries_at', ['at'])
export class AuditEntry {
  @IdColumn('pk_audit_entries') id!: string;
  @InstantColumn() at!: string;
  @TextColumn({ name: 'user_id', nullable: true }) userId!: string | null;
  @TextColumn() act!: string;
  @TextColumn() subject!: string;
  @TextColumn({ name: 'subject_id' }) subjectId!: string;
  @JsonColumn() details!: Record<string, unknown>;
}
