import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import { Message, Outbox } from '@relais/mail';
import { Clock } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { hostContact } from '../mail/host-contact.ts';
import { undoMinutes } from '../mail/undo-minutes.ts';
import type { Session } from '../session.entity.ts';
import { isTold } from '../told.rules.ts';
import { toldPeople, type People } from './part.rules.ts';

const kind = 'session_substitution';

/** Tells the host who comes now, a minute later, so that an assignment taken back or corrected is told once or not at all. */
@Injectable()
export class SubstitutionMessages {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers how many are told. `session` is as it is now, at a version of its own. */
  async replaced(db: EntityManager, session: Session, { before, after, notify }: { before: People; after: People; notify: boolean }): Promise<number> {
    const concern = { sessionId: session.id, bookingId: null };
    const waiting = await this.outbox.factsWaiting(db, kind, concern);
    await this.outbox.withdraw(db, { ...concern, kinds: [kind] }, 'counsellor_changed');
    const facts = waiting ?? { beforePeople: toldPeople(before) };
    const isWorthAMail = isTold(session.status) && (notify || waiting !== null) && facts['beforePeople'] !== toldPeople(after);
    const contact = isWorthAMail ? await hostContact(db, session) : null;
    if (!contact) return 0;
    await this.outbox.plan(db, {
      kind, messageClass: 'service', sessionId: session.id, bookingId: null, contactId: contact.id, onceKey: `${kind} ${session.id} contact ${contact.id} ${session.version}`,
      recipient: { email: contact.email, name: contact.name, language: contact.language }, dueAt: addMinutes(this.clock.instant(), undoMinutes), usefulUntil: session.endsAt, facts,
    });
    return 1;
  }

  /** Whether the host has heard of a substitute already. */
  hasTold(db: EntityManager, sessionId: string): Promise<boolean> {
    return db.existsBy(Message, { sessionId, kind, state: In(['claimed', 'sent']) });
  }
}
