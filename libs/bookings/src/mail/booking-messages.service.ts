import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import type { BookingStatus, MessageKind } from '@relais/contracts';
import { Outbox, type PlannedMessage } from '@relais/mail';
import { Clock } from '@relais/platform';
import { isAsTold, reminderTime, tellingWhereItIs, toldFacts, undoMinutes, type Session, type SessionWatcher } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import type { Booking } from '../booking.entity.ts';
import { standingKind } from './standing.rules.ts';

/** What a booker is told. Called inside the unit of work that makes the change; the manage link is there already. */
@Injectable()
export class BookingMessages {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Tells where the booking stands now, and reminds who has seats; `booking.version` tells the occasions apart. */
  async standing(db: EntityManager, booking: Booking, session: Session): Promise<void> {
    await this.outbox.plan(db, this.#about(session, booking, standingKind(booking), booking.version));
    await this.#remind(db, booking, session);
  }

  /** Something in the booking changed: where it stands, in place of a mail about it that has not gone yet. */
  async changed(db: EntityManager, booking: Booking, session: Session): Promise<void> {
    await this.#withdraw(db, booking, [standingKind(booking)]);
    await this.standing(db, booking, session);
  }

  /** The address tried to book again: where it stands once more, at most once an hour. */
  async bookedAgain(db: EntityManager, booking: Booking, session: Session): Promise<void> {
    const hour = this.clock.instant().slice(0, 13);
    await this.outbox.plan(db, this.#about(session, booking, standingKind(booking), `again ${hour}`));
  }

  /** The booking came to its end: what was planned is withdrawn, and the booker told why, unless nobody knows whether the address is theirs. */
  async ended(db: EntityManager, booking: Booking, session: Session, had: BookingStatus): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: booking.id }, booking.status === 'expired' ? 'offer_over' : 'booking_cancelled');
    if (booking.status === 'expired' && booking.offeredAt === null) return;
    await this.outbox.plan(db, { ...this.#about(session, booking, standingKind(booking), ''), facts: { had } });
  }

  /** Moved to another session: told of the one that it leaves, whose calendar entry goes, and of the one that it has now. */
  async movedOver(db: EntityManager, booking: Booking, { from, to, had }: { from: Session; to: Session; had: BookingStatus }): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: from.id, bookingId: booking.id }, 'booking_cancelled');
    await this.outbox.plan(db, { ...this.#about(from, booking, 'booking_moved', booking.version), facts: { had } });
    await this.standing(db, booking, to);
  }

  /** Somebody else comes: all that was planned goes to them. */
  async handedOver(db: EntityManager, booking: Booking, session: Session): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: booking.id }, 'recipient_replaced');
    await this.standing(db, booking, session);
  }

  /** Time or place changed: the reminder is re-timed always, the booker is told when `notify`, unless a mail about the series that waits will tell it. */
  async sessionMoved(db: EntityManager, booking: Booking, session: Session, { before, notify }: Parameters<SessionWatcher['moved']>[2]): Promise<void> {
    const waiting = await this.outbox.factsWaiting(db, 'session_change', { sessionId: session.id, bookingId: booking.id });
    await this.#withdraw(db, booking, ['session_reminder', 'session_change']);
    await this.#remind(db, booking, session);
    if (await this.outbox.isWaitingAboutSeveral(db, tellingWhereItIs, { id: booking.id, contactId: null })) return;
    const facts = waiting ?? toldFacts(before);
    if (!(notify || waiting) || isAsTold(facts, session)) return;
    await this.outbox.plan(db, { ...this.#about(session, booking, 'session_change', session.calendarSequence), dueAt: this.#afterUndo(), facts });
  }

  /** What was planned is withdrawn always, the booker is told when `notify`, a minute later. */
  async sessionCancelled(db: EntityManager, booking: Booking, session: Session, { notify }: Parameters<SessionWatcher['cancelled']>[2]): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: booking.id }, 'session_cancelled');
    if (notify) await this.outbox.plan(db, { ...this.#about(session, booking, 'session_cancellation', session.calendarSequence), dueAt: this.#afterUndo() });
  }

  /** Takes place after all: what the cancellation withdrew is planned again, and whoever was told of it is told of this. */
  async sessionReinstated(db: EntityManager, booking: Booking, session: Session, { cancelledAt, told }: Parameters<SessionWatcher['reinstated']>[2]): Promise<void> {
    const about = { sessionId: session.id, bookingId: booking.id };
    await this.outbox.withdraw(db, { ...about, kinds: ['session_cancellation'] }, 'change_undone');
    await this.outbox.restore(db, about, { reason: 'session_cancelled', since: cancelledAt });
    if (told === 'with_the_series') return;
    const knows = (await this.outbox.hasGone(db, 'session_cancellation', about, cancelledAt)) || (await this.outbox.hasGoneAboutSeveral(db, 'series_cancellation', { id: booking.id, contactId: null }, cancelledAt));
    if (knows) await this.outbox.plan(db, this.#about(session, booking, 'session_reinstatement', session.calendarSequence));
  }

  #afterUndo(): string {
    return addMinutes(this.clock.instant(), undoMinutes);
  }

  async #remind(db: EntityManager, booking: Booking, session: Session): Promise<void> {
    if (booking.status !== 'confirmed') return;
    const time = reminderTime(session.startsAt, this.clock.instant());
    if (time) await this.outbox.plan(db, { ...this.#about(session, booking, 'session_reminder', session.startsAt), ...time, facts: { startsAt: session.startsAt } });
  }

  #withdraw(db: EntityManager, booking: Booking, kinds: readonly MessageKind[]): Promise<void> {
    return this.outbox.withdraw(db, { sessionId: booking.sessionId, bookingId: booking.id, kinds }, 'session_moved');
  }

  /** Service mail, due now and of use until the session ends, unless said otherwise. */
  #about(session: Session, booking: Booking, kind: MessageKind, occasion: string | number): PlannedMessage {
    return {
      kind, messageClass: 'service', sessionId: session.id, bookingId: booking.id, contactId: null, onceKey: `${kind} ${session.id} booking ${booking.id} ${occasion}`,
      recipient: { email: booking.contactEmail, name: booking.contactName, language: booking.language }, dueAt: this.clock.instant(), usefulUntil: session.endsAt,
    };
  }
}
