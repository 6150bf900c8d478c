import { Injectable } from '@nestjs/common';
import type { MessageClass, MessageKind, MessageReason, UiLanguage } from '@relais/contracts';
import { UnitOfWork, insertRows } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import { Clock, newId } from '@relais/platform';
import { In, IsNull, MoreThanOrEqual, Not, type EntityManager } from 'typeorm';
import { Message } from './message.entity.ts';

export interface PlannedMessage {
  readonly kind: MessageKind;
  readonly messageClass: MessageClass;
  /** Recipient and occasion: planned again, it stays one message. */
  readonly onceKey: string;
  /** Null: about several sessions. */
  readonly sessionId: string | null;
  readonly bookingId: string | null;
  readonly contactId: string | null;
  /** The session request that it is about. */
  readonly requestId?: string;
  /** The organisation that it is about, which is neither a session's host nor anything that was booked. */
  readonly organisationId?: string;
  readonly recipient: { readonly email: string; readonly name: string; readonly language: UiLanguage };
  /** UTC instants. */
  readonly dueAt: string;
  readonly usefulUntil: string;
  readonly facts?: Record<string, string | number>;
}

export interface Concern {
  readonly sessionId: string;
  /** Null: the host's messages only. */
  readonly bookingId: string | null;
  /** The messages of who asked for the session; left out: not those. */
  readonly requestId?: string;
  readonly kinds?: readonly MessageKind[];
}

/** Of a message about several sessions: what it mentions, and to which contact it goes; null: to somebody who booked. */
interface Mention {
  readonly id: string;
  readonly contactId: string | null;
}

/** Only what was withdrawn; a message that waits, went or failed stays as it is. */
const planAnew = `(once_key) DO UPDATE SET ${['recipient_email', 'recipient_name', 'language', 'due_at', 'useful_until', 'facts', 'next_try_at', 'state', 'reason', 'state_at'].map((column) => `${column} = excluded.${column}`).join(', ')},
  version = messages.version + 1 WHERE messages.state = 'cancelled'`;

/** Where a deed leaves its mail, in its own unit of work; nothing is sent unless the deed is committed (R7). */
@Injectable()
export class Outbox {
  readonly #wakers: (() => void)[] = [];

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly links: PrivateLinks,
  ) {}

  /** Plans a message once; one that was withdrawn before it went is planned anew. */
  async plan(db: EntityManager, planned: PlannedMessage): Promise<void> {
    const now = this.clock.instant();
    const { recipient, facts = {}, dueAt, usefulUntil, ...about } = planned;
    const fresh = { dueAt, usefulUntil, facts, nextTryAt: dueAt, state: 'planned', reason: 'waiting_for_due_time', stateAt: now } as const;
    const row: Message = {
      requestId: null, organisationId: null, ...about, ...fresh, id: newId(), recipientEmail: recipient.email, recipientName: recipient.name, language: recipient.language,
      attempts: 0, leaseId: null, leaseUntil: null, serverAnswer: null, subject: null, bodyText: null, bodyHtml: null, calendar: null, headers: null,
      sentAt: null, createdAt: now, version: 1,
    };
    await insertRows(db, Message, [row], { onConflict: planAnew });
    if (planned.messageClass !== 'service' && planned.contactId !== null) await this.links.ensure(db, 'unsubscribe', planned.contactId, null);
    if (dueAt <= now) this.work.afterCommit(() => this.#wake());
  }

  /** What the message of this kind that has not gone yet was planned with; null when there is none. */
  async factsWaiting(db: EntityManager, kind: MessageKind, concern: Concern): Promise<Message['facts'] | null> {
    const waiting = await db.findOneBy(Message, { ...toldOf(concern), ...notGone(), kind });
    return waiting?.facts ?? null;
  }

  /** What has not gone yet will not go. What was refused for good stays so, with its reason. */
  async withdraw(db: EntityManager, { kinds, ...concern }: Concern, reason: MessageReason): Promise<void> {
    await db.update(Message, { ...toldOf(concern), ...notGone(), ...(kinds ? { kind: In([...kinds]) } : {}) }, { state: 'cancelled', reason, stateAt: this.clock.instant(), nextTryAt: null });
  }

  /** Likewise, of what was planned about a request before it became a session. */
  async withdrawOfRequest(db: EntityManager, requestId: string, kinds: readonly MessageKind[], reason: MessageReason): Promise<void> {
    await db.update(Message, { requestId, kind: In([...kinds]), ...notGone() }, { state: 'cancelled', reason, stateAt: this.clock.instant(), nextTryAt: null });
  }

  /** Messages of this kind about several sessions that have not gone yet. */
  waitingAboutSeveral(db: EntityManager, kind: MessageKind): Promise<Message[]> {
    return db.find(Message, { where: { kind, sessionId: IsNull(), ...notGone() }, order: { id: 'ASC' } });
  }

  /** Likewise, to this contact; nobody else sends or changes them before this unit of work ends. */
  async holdAboutSeveral(db: EntityManager, kind: MessageKind, contactId: string): Promise<Message[]> {
    const theirs = { kind, contactId, sessionId: IsNull(), ...notGone() };
    await db.update(Message, theirs, { version: () => 'version' });
    return db.find(Message, { where: theirs, order: { id: 'ASC' } });
  }

  /** Whether one of these kinds about several sessions, that mentions this id, waits for this contact, or for somebody who booked. */
  isWaitingAboutSeveral(db: EntityManager, kinds: readonly MessageKind[], { id, contactId }: Mention): Promise<boolean> {
    return aboutSeveral(db, { id, contactId }).andWhere({ kind: In([...kinds]), ...notGone() }).getExists();
  }

  /** Messages of this kind about one of these sessions each that have not gone yet. */
  waitingAboutEach(db: EntityManager, kind: MessageKind, sessionIds: readonly string[]): Promise<Message[]> {
    return db.find(Message, { where: { kind, sessionId: In([...sessionIds]), ...notGone() }, order: { id: 'ASC' } });
  }

  async withdrawEach(db: EntityManager, messages: readonly Pick<Message, 'id'>[], reason: MessageReason): Promise<void> {
    if (messages.length === 0) return;
    await db.update(Message, { id: In(messages.map(({ id }) => id)), ...notGone() }, { state: 'cancelled', reason, stateAt: this.clock.instant(), nextTryAt: null });
  }

  /** What was withdrawn for this reason since then is planned as it was: the reason is gone. */
  async restore(db: EntityManager, concern: Concern, { reason, since }: { reason: MessageReason; since: string }): Promise<void> {
    const withdrawn = { ...toldOf(concern), state: 'cancelled' as const, reason, stateAt: MoreThanOrEqual(since) };
    await db.update(Message, withdrawn, { state: 'planned', reason: 'waiting_for_due_time', stateAt: this.clock.instant(), nextTryAt: () => 'due_at' });
  }

  /** Whether a message of this kind, planned since then, has gone or is going right now. */
  hasGone(db: EntityManager, kind: MessageKind, concern: Concern, since: string): Promise<boolean> {
    return db.existsBy(Message, { kind, ...toldOf(concern), state: In(['sent', 'claimed']), createdAt: MoreThanOrEqual(since) });
  }

  /** Likewise, of one about several sessions that mentions this id, to this contact, or to somebody who booked. */
  hasGoneAboutSeveral(db: EntityManager, kind: MessageKind, { id, contactId }: Mention, since: string): Promise<boolean> {
    return aboutSeveral(db, { id, contactId }).andWhere({ kind, state: In(['sent', 'claimed']), createdAt: MoreThanOrEqual(since) }).getExists();
  }

  /** Likewise, of the one that was planned under this key. */
  hasGoneAs(db: EntityManager, onceKey: string): Promise<boolean> {
    return db.existsBy(Message, { onceKey, state: In(['sent', 'claimed']) });
  }

  /** Calls `waker` whenever something is due at once. */
  onDue(waker: () => void): void {
    this.#wakers.push(waker);
  }

  #wake(): void {
    for (const waker of this.#wakers) waker();
  }
}

function aboutSeveral(db: EntityManager, { id, contactId }: Mention) {
  return db.createQueryBuilder(Message, 'message').where({ sessionId: IsNull(), contactId: contactId ?? IsNull() }).andWhere('message.facts LIKE :mention', { mention: `%${id}%` });
}

function toldOf({ sessionId, bookingId, requestId }: Concern) {
  return { sessionId, bookingId: bookingId ?? IsNull(), requestId: requestId ?? IsNull(), organisationId: IsNull() };
}

function notGone() {
  return { state: In(['planned', 'failed']), nextTryAt: Not(IsNull()) };
}
