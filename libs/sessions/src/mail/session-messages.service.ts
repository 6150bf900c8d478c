import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import type { MessageKind } from '@relais/contracts';
import { PrivateLinks } from '@relais/identity';
import { Outbox, type PlannedMessage } from '@relais/mail';
import type { Contact } from '@relais/organisations';
import { Clock } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { bookingPath } from '../booking-link.ts';
import type { Session } from '../session.entity.ts';
import { isAsTold, toldFacts, type TimeAndPlace } from '../told.rules.ts';
import { hostContact } from './host-contact.ts';
import { reminderTime } from './reminder.rules.ts';
import type { Reinstatement } from './reinstatement.ts';
import { undoMinutes } from './undo-minutes.ts';

/** Mail about several sessions that says where each is when it goes. */
export const tellingWhereItIs: readonly MessageKind[] = ['series_invitation', 'series_change'];

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

  /** Time or place changed: the reminder is re-timed always, the host is told when `notify`, unless a mail about the series that waits will tell it. */
  async moved(db: EntityManager, session: Session, { before, notify }: { before: TimeAndPlace; notify: boolean }): Promise<void> {
    const waiting = await this.outbox.factsWaiting(db, 'session_change', { sessionId: session.id, bookingId: null });
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: null, kinds: ['session_reminder', 'session_change'] }, 'session_moved');
    const contact = await hostContact(db, session);
    if (!contact) return;
    await this.#remind(db, session, contact);
    if (await this.outbox.isWaitingAboutSeveral(db, tellingWhereItIs, { id: session.id, contactId: contact.id })) return;
    const facts = waiting ?? toldFacts(before);
    if (!(notify || waiting) || isAsTold(facts, session)) return;
    await this.outbox.plan(db, { ...this.#about(session, contact, 'session_change', session.calendarSequence), messageClass: 'service', dueAt: this.#afterUndo(), facts });
  }

  /** Another contact is written to from now on: gets the reminder, and the invitation where the host was invited. */
  async hostReplaced(db: EntityManager, session: Session): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: null }, 'recipient_replaced');
    await this.confirmed(db, session);
  }

  /** Likewise for a session of a series, to which people are invited as a whole. */
  async hostReplacedInSeries(db: EntityManager, session: Session): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: null }, 'recipient_replaced');
    await this.remind(db, session);
  }

  /** What was planned is withdrawn always, the host is told when `notify`, a minute later. */
  async cancelled(db: EntityManager, session: Session, { notify }: { notify: boolean }): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: null }, 'session_cancelled');
    const contact = await hostContact(db, session);
    if (!contact || !notify) return;
    await this.outbox.plan(db, { ...this.#about(session, contact, 'session_cancellation', session.calendarSequence), messageClass: 'service', dueAt: this.#afterUndo() });
  }

  /** Takes place after all: what the cancellation withdrew is planned again, and whoever was told of it is told of this. */
  async reinstated(db: EntityManager, session: Session, { cancelledAt, told }: Reinstatement): Promise<void> {
    const about = { sessionId: session.id, bookingId: null };
    await this.outbox.withdraw(db, { ...about, kinds: ['session_cancellation'] }, 'change_undone');
    await this.outbox.restore(db, about, { reason: 'session_cancelled', since: cancelledAt });
    const contact = await hostContact(db, session);
    if (!contact || told === 'with_the_series' || !(await this.#knowsOfCancellation(db, session, contact, cancelledAt))) return;
    await this.outbox.plan(db, { ...this.#about(session, contact, 'session_reinstatement', session.calendarSequence), messageClass: 'service' });
  }

  async #knowsOfCancellation(db: EntityManager, { id }: Session, { id: contactId }: Contact, since: string): Promise<boolean> {
    if (await this.outbox.hasGone(db, 'session_cancellation', { sessionId: id, bookingId: null }, since)) return true;
    return this.outbox.hasGoneAboutSeveral(db, 'series_cancellation', { id, contactId }, since);
  }

  #afterUndo(): string {
    return addMinutes(this.clock.instant(), undoMinutes);
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
