import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import type { MessageKind } from '@relais/contracts';
import { findById } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import { Outbox, type PlannedMessage } from '@relais/mail';
import { Contact } from '@relais/organisations';
import { Clock } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { bookingPath } from '../booking-link.ts';
import type { Session } from '../session.entity.ts';
import { isAsTold, toldFacts, type TimeAndPlace } from '../told.rules.ts';
import { reminderTime } from './reminder.rules.ts';

/** A move is told a minute later, so that one taken back, or corrected, is told once or not at all. */
export const undoMinutes = 1;

/** What the host's contact is told of a session. Called inside the unit of work that makes the change. */
@Injectable()
export class SessionMessages {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly links: PrivateLinks,
  ) {}

  /** Confirmed: the host's reminder is planned, and the invitation goes out where the host is invited. */
  async confirmed(db: EntityManager, session: Session): Promise<void> {
    const contact = await hostContact(db, session);
    if (!contact) return;
    await this.#remind(db, session, contact);
    if (session.hostInvitedAt !== null) await this.#invite(db, session, contact);
  }

  /** A session of a series: the host's reminder is planned; the invitation goes out for the whole series. */
  async remind(db: EntityManager, session: Session): Promise<void> {
    const contact = await hostContact(db, session);
    if (contact) await this.#remind(db, session, contact);
  }

  /** Time or place changed: the reminder is re-timed always, the host is told when `notify`. */
  async moved(db: EntityManager, session: Session, { before, notify }: { before: TimeAndPlace; notify: boolean }): Promise<void> {
    const waiting = await this.outbox.factsWaiting(db, 'session_change', { sessionId: session.id, bookingId: null });
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: null, kinds: ['session_reminder', 'session_change'] }, 'session_moved');
    const contact = await hostContact(db, session);
    if (!contact) return;
    await this.#remind(db, session, contact);
    const facts = waiting ?? toldFacts(before);
    if (!(notify || waiting) || isAsTold(facts, session)) return;
    const dueAt = addMinutes(this.clock.instant(), undoMinutes);
    await this.outbox.plan(db, { ...this.#about(session, contact, 'session_change', session.calendarSequence), messageClass: 'service', dueAt, facts });
  }

  /** Another contact is written to from now on: gets the reminder, and the invitation where the host was invited. */
  async hostReplaced(db: EntityManager, session: Session): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: null }, 'recipient_replaced');
    await this.confirmed(db, session);
  }

  /** What was planned is withdrawn always, the host is told when `notify`. */
  async cancelled(db: EntityManager, session: Session, { notify }: { notify: boolean }): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: null }, 'session_cancelled');
    const contact = await hostContact(db, session);
    if (contact && notify) await this.outbox.plan(db, { ...this.#about(session, contact, 'session_cancellation', ''), messageClass: 'service' });
  }

  async #remind(db: EntityManager, session: Session, contact: Contact): Promise<void> {
    const time = reminderTime(session.startsAt, this.clock.instant());
    if (!time) return;
    const facts = { startsAt: session.startsAt };
    await this.outbox.plan(db, { ...this.#about(session, contact, 'session_reminder', session.startsAt), messageClass: 'service', ...time, facts });
  }

  async #invite(db: EntityManager, session: Session, contact: Contact): Promise<void> {
    await bookingPath(this.links, db, session);
    await this.outbox.plan(db, { ...this.#about(session, contact, 'session_invitation', ''), messageClass: 'invitation' });
  }

  /** Due now, and of use until the session ends, unless said otherwise. */
  #about(session: Session, contact: Contact, kind: MessageKind, occasion: string | number): Omit<PlannedMessage, 'messageClass'> {
    return {
      kind, sessionId: session.id, bookingId: null, contactId: contact.id, onceKey: `${kind} ${session.id} contact ${contact.id} ${occasion}`,
      recipient: { email: contact.email, name: contact.name, language: contact.language }, dueAt: this.clock.instant(), usefulUntil: session.endsAt,
    };
  }
}

/** Who is written to at the host's; nobody when there is no address. */
export async function hostContact(db: EntityManager, { hostContactId }: Session): Promise<Contact | null> {
  if (hostContactId === null) return null;
  const contact = await findById(db, Contact, hostContactId);
  return contact && contact.email !== '' && contact.archivedAt === null ? contact : null;
}
