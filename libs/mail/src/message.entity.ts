import type { MessageClass, MessageKind, MessageReason, MessageState, UiLanguage } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, NumberColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { Entity, Index, Unique } from 'typeorm';

/** One e-mail to one recipient: a row of the outbox (R7). */
@Entity('messages')
@Unique('uq_messages_once_key', ['onceKey'])
@Index('ix_messages_state_next_try_at', ['state', 'nextTryAt'])
@Index('ix_messages_session_id', ['sessionId'])
@Index('ix_messages_booking_id', ['bookingId'])
@Index('ix_messages_request_id', ['requestId'])
@Index('ix_messages_state_at', ['stateAt'])
@Index('ix_messages_lease_id', ['leaseId'])
export class Message {
  @IdColumn('pk_messages') id!: string;
  @TextColumn() kind!: MessageKind;
  @TextColumn({ name: 'message_class' }) messageClass!: MessageClass;
  /** Recipient, rule and occasion: a second row with the same key is refused. */
  @TextColumn({ name: 'once_key' }) onceKey!: string;
  @TextColumn({ name: 'session_id', nullable: true }) sessionId!: string | null;
  @TextColumn({ name: 'booking_id', nullable: true }) bookingId!: string | null;
  @TextColumn({ name: 'contact_id', nullable: true }) contactId!: string | null;
  @TextColumn({ name: 'request_id', nullable: true }) requestId!: string | null;
  @TextColumn({ name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @TextColumn({ name: 'recipient_email' }) recipientEmail!: string;
  @TextColumn({ name: 'recipient_name' }) recipientName!: string;
  @TextColumn() language!: UiLanguage;
  @InstantColumn({ name: 'due_at' }) dueAt!: string;
  /** After this moment it would no longer help: it becomes `missed`. */
  @InstantColumn({ name: 'useful_until', nullable: true }) usefulUntil!: string | null;
  /** What only the moment of planning knew, such as the earlier time of a moved session. */
  @JsonColumn() facts!: Record<string, string | number>;
  @TextColumn() state!: MessageState;
  @TextColumn() reason!: MessageReason;
  @InstantColumn({ name: 'state_at' }) stateAt!: string;
  @NumberColumn() attempts!: number;
  /** Null once nothing more will be tried. */
  @InstantColumn({ name: 'next_try_at', nullable: true }) nextTryAt!: string | null;
  @TextColumn({ name: 'lease_id', nullable: true }) leaseId!: string | null;
  @InstantColumn({ name: 'lease_until', nullable: true }) leaseUntil!: string | null;
  @TextColumn({ name: 'server_answer', nullable: true }) serverAnswer!: string | null;
  /** As sent; private links stand as placeholders, so that no token is stored. */
  @TextColumn({ nullable: true }) subject!: string | null;
  @TextColumn({ name: 'body_text', nullable: true }) bodyText!: string | null;
  @TextColumn({ name: 'body_html', nullable: true }) bodyHtml!: string | null;
  @TextColumn({ nullable: true }) calendar!: string | null;
  @JsonColumn({ nullable: true }) headers!: Record<string, string> | null;
  @InstantColumn({ name: 'sent_at', nullable: true }) sentAt!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
