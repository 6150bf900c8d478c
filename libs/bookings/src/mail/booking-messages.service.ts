import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import type { MessageKind } from '@relais/contracts';
import { Outbox, type PlannedMessage } from '@relais/mail';
import { Clock } from '@relais/platform';
import { isAsTold, reminderTime, tellingWhereItIs, toldFacts, undoMinutes, type Session, type SessionWatcher } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import type { Booking } from '../booking.entity.ts';

/** What a booker is told. Called inside the unit of work that makes the change; the manage link is there already. */
@Injectable()
export class BookingMessages {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Seats changed: a confirmation of these, in place of one that has not gone yet. */
  async seatsChanged(db: EntityManager, booking: Booking, session: Session): Promise<void> {
    await this.#withdraw(db, booking, ['booking_confirmation']);
    await this.booked(db, booking, session);
  }

  /** Confirmation now, reminder later; `booking.version` tells the occasions apart. */
  async booked(db: EntityManager, booking: Booking, session: Session): Promise<void> {
    await this.outbox.plan(db, this.#about(session, booking, 'booking_confirmation', booking.version));
    await this.#remind(db, booking, session);
  }

  /** The address tried to book again: its manage link once more, at most once an hour. */
  async bookedAgain(db: EntityManager, booking: Booking, session: Session): Promise<void> {
    const hour = this.clock.instant().slice(0, 13);
    await this.outbox.plan(db, this.#about(session, booking, 'booking_confirmation', `again ${hour}`));
  }

  async cancelled(db: EntityManager, booking: Booking, session: Session): Promise<void> {
    await this.outbox.withdraw(db, { sessionId: session.id, bookingId: booking.id }, 'booking_cancelled');
    await this.outbox.plan(db, this.#about(session, booking, 'booking_cancellation', ''));
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
