import { InstantColumn, TextColumn } from '@relais/database';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer that a creation gave, kept so that sending it again gives the same answer. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKey {
  /** Hash of who asked, which route, and the key sent. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_idempotency_keys' }) id!: string;
  /** Hash of the body, to tell a repetition from a reuse. */
  @TextColumn() fingerprint!: string;
  @TextColumn() answer!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
}
