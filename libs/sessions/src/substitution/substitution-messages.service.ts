import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import { Message, Outbox } from '@relais/mail';
import type { Contact } from '@relais/organisations';
import { Clock } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { contactsOf } from '../mail/host-contact.ts';
import { undoMinutes } from '../mail/undo-minutes.ts';
import { Session } from '../session.entity.ts';
import { isTold } from '../told.rules.ts';
import { toldPeople, type People } from './part.rules.ts';
import { substitutionsIn, type SubstitutionItem } from './substitution-items.ts';

const kind = 'session_substitution';

/** A session that somebody else gives now. `session` is as it is now, at a version of its own. */
export interface Replaced {
  readonly session: Session;
  readonly before: People;
  readonly after: People;
  /** Whether the host is to hear of it. */
  readonly notify: boolean;
}

/** Tells each host once who comes now to all of their sessions, a minute later, so that what is taken back or corrected is told once or not at all. */
@Injectable()
export class SubstitutionMessages {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers how many are told. */
  async replaced(db: EntityManager, replaced: readonly Replaced[]): Promise<number> {
    let told = 0;
    for (const [contact, theirs] of await contactsOf(db, replaced)) if (await this.#tell(db, contact, theirs)) told += 1;
    return told;
  }

  /** Whether the host has heard of a substitute already. */
  async hasTold(db: EntityManager, { id, hostContactId, createdAt }: Session): Promise<boolean> {
    if (await db.existsBy(Message, { sessionId: id, kind, state: In(['claimed', 'sent']) })) return true;
    return hostContactId !== null && this.outbox.hasGoneAboutSeveral(db, kind, { id, contactId: hostContactId }, createdAt);
  }

  /** What waits is told in the new mail instead; what the host knows is what was so before the first change that waits. */
  async #tell(db: EntityManager, contact: Contact, replaced: readonly Replaced[]): Promise<boolean> {
    const ids = new Set(replaced.map(({ session }) => session.id));
    const all = await this.outbox.holdAboutSeveral(db, kind, contact.id);
    const waiting = all.filter((message) => substitutionsIn(message).some(({ sessionId }) => ids.has(sessionId)));
    const earlier = waiting.flatMap(substitutionsIn);
    await this.outbox.withdrawEach(db, waiting, 'counsellor_changed');
    const own = replaced.flatMap((one) => itemWorthTelling(one, earlier.find(({ sessionId }) => sessionId === one.session.id)));
    const items = [...own, ...earlier.filter(({ sessionId }) => !ids.has(sessionId))];
    if (items.length > 0) await this.#plan(db, contact, items, replaced);
    return own.length > 0;
  }

  async #plan(db: EntityManager, { id, email, name, language }: Contact, items: readonly SubstitutionItem[], replaced: readonly Replaced[]): Promise<void> {
    const occasion = replaced.map(({ session }) => `${session.id} ${session.version}`).sort()[0];
    const sessions = await db.find(Session, { where: { id: In(items.map(({ sessionId }) => sessionId)) }, select: { id: true, endsAt: true } });
    await this.outbox.plan(db, {
      kind, messageClass: 'service', sessionId: null, bookingId: null, contactId: id, onceKey: `${kind} contact ${id} ${occasion}`,
      recipient: { email, name, language }, dueAt: addMinutes(this.clock.instant(), undoMinutes), usefulUntil: sessions.map(({ endsAt }) => endsAt).sort().at(-1) ?? '',
      facts: { items: JSON.stringify(items) },
    });
  }
}

function itemWorthTelling({ session, before, after, notify }: Replaced, waiting: SubstitutionItem | undefined): SubstitutionItem[] {
  const beforePeople = waiting?.beforePeople ?? toldPeople(before);
  const isWorthAMail = isTold(session.status) && (notify || waiting !== undefined) && beforePeople !== toldPeople(after);
  return isWorthAMail ? [{ sessionId: session.id, beforePeople }] : [];
}
