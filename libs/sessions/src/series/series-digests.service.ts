import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import type { MessageClass, MessageKind, MessageReason, UiLanguage } from '@relais/contracts';
import { Outbox, type Message } from '@relais/mail';
import { Clock } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { undoMinutes } from '../mail/undo-minutes.ts';
import { Session } from '../session.entity.ts';
import { isAsTold } from '../told.rules.ts';
import { itemsIn, writtenItems, type DigestItem } from './digest-items.ts';

/** Who gets a digest: `key` tells them apart, and is the same for every digest that they get. */
export interface DigestReader {
  readonly key: string;
  readonly email: string;
  readonly name: string;
  readonly language: UiLanguage;
  readonly contactId: string | null;
  /** One of their bookings; null for a host. */
  readonly bookingId: string | null;
}

export interface Digest {
  readonly kind: Extract<MessageKind, 'series_invitation' | 'series_change' | 'series_cancellation'>;
  readonly messageClass: MessageClass;
  readonly changeId: string;
  readonly reader: DigestReader;
  readonly items: readonly { readonly session: Session; readonly item: DigestItem }[];
  /** `undoes`: only whoever got the mail of the change that this one takes back. */
  readonly notify: 'yes' | 'no' | { readonly undoes: 'series_change' | 'series_cancellation' };
  /** Why what waits, and is told here instead, is withdrawn. */
  readonly instead: MessageReason;
}

/** One mail per recipient about several sessions of a series; it waits a minute, so that what is taken back is told to nobody. */
@Injectable()
export class SeriesDigests {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers whether the reader will be written to. Of two changes within the minute one mail says what people know and what is right now. */
  async plan(db: EntityManager, digest: Digest): Promise<boolean> {
    const { kind, reader, changeId } = digest;
    const hasHeard = await this.#hasHeard(db, digest);
    const waiting = await this.#waiting(db, digest);
    if (!hasHeard && waiting.length === 0) return false;
    const alone = await this.#waitingAlone(db, digest);
    const items = await withWaiting(db, { ...digest, items: asToldAlone(digest.items, alone) }, waiting.flatMap(({ facts }) => itemsIn(facts)));
    await this.outbox.withdrawEach(db, [...waiting, ...alone], digest.instead);
    const worth = kind === 'series_change' ? items.filter(({ session, item }) => item.off !== undefined || !isAsTold(factsOf(item), session)) : items;
    if (worth.length === 0) return false;
    await this.outbox.plan(db, {
      kind, messageClass: digest.messageClass, sessionId: null, bookingId: reader.bookingId, contactId: reader.contactId, onceKey: onceKeyOf(kind, reader.key, changeId),
      recipient: reader, dueAt: addMinutes(this.clock.instant(), undoMinutes), usefulUntil: worth.reduce((last, { session }) => (session.endsAt > last ? session.endsAt : last), ''),
      facts: { reader: reader.key, items: writtenItems(worth) },
    });
    return true;
  }

  #hasHeard(db: EntityManager, { notify, reader, changeId }: Digest): Promise<boolean> {
    if (notify === 'yes' || notify === 'no') return Promise.resolve(notify === 'yes');
    return this.outbox.hasGoneAs(db, onceKeyOf(notify.undoes, reader.key, undoneId(changeId)));
  }

  async #waiting(db: EntityManager, { kind, reader, items }: Digest) {
    const ids = new Set(items.map(({ session }) => session.id));
    const waiting = await this.outbox.waitingAboutSeveral(db, kind);
    return waiting.filter(({ facts }) => facts['reader'] === reader.key && itemsIn(facts).some(({ sessionId }) => ids.has(sessionId)));
  }

  /** What waits to tell the same reader that one of these sessions alone has moved. */
  async #waitingAlone(db: EntityManager, { kind, reader, items }: Digest): Promise<Message[]> {
    if (kind !== 'series_change') return [];
    const bookings = new Map(items.map(({ session, item }) => [session.id, item.bookingId ?? null]));
    const waiting = await this.outbox.waitingAboutEach(db, 'session_change', [...bookings.keys()]);
    return waiting.filter(({ sessionId, bookingId, contactId }) => contactId === reader.contactId && bookingId === bookings.get(sessionId ?? ''));
  }
}

/** What people know is what they were told before a move of one session that waits. */
function asToldAlone(items: Digest['items'], alone: readonly Message[]): Digest['items'] {
  const told = new Map(alone.map(({ sessionId, facts }) => [sessionId, facts]));
  return items.map(({ session, item }) => {
    const { beforeStartsAt, beforeEndsAt, beforePlace } = { ...factsOf(item), ...told.get(session.id) };
    return { session, item: { ...item, beforeStartsAt: String(beforeStartsAt), beforeEndsAt: String(beforeEndsAt), beforePlace: String(beforePlace) } };
  });
}

/** What people know is what they were told last: the earliest of what waits. Sessions that only wait stay in the mail as well. */
async function withWaiting(db: EntityManager, { items }: Digest, waiting: readonly DigestItem[]): Promise<Digest['items']> {
  const earlier = new Map(waiting.map((item) => [item.sessionId, item]));
  const others = waiting.filter(({ sessionId }) => !items.some(({ session }) => session.id === sessionId));
  const sessions = await db.findBy(Session, { id: In(others.map(({ sessionId }) => sessionId)) });
  return [
    ...items.map(({ session, item }) => ({ session, item: { ...item, ...factsOf(earlier.get(item.sessionId) ?? item) } })),
    ...sessions.flatMap((session) => others.filter(({ sessionId }) => sessionId === session.id).map((item) => ({ session, item }))),
  ];
}

function factsOf({ beforeStartsAt, beforeEndsAt, beforePlace }: DigestItem) {
  return { beforeStartsAt, beforeEndsAt, beforePlace };
}

/** One mail per reader and change. */
export function onceKeyOf(kind: MessageKind, key: string, changeId: string): string {
  return `${kind} ${key} ${changeId}`;
}

/** An undoing has the id of what it undoes, with a mark of its own. */
export function undoingIdOf(changeId: string): string {
  return `undoing ${changeId}`;
}

function undoneId(changeId: string): string {
  return changeId.replace(/^undoing /, '');
}
