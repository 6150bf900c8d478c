import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import type { MessageKind } from '@relais/contracts';
import { Outbox, type PlannedMessage } from '@relais/mail';
import { Clock } from '@relais/platform';
import { isAsTold, reminderTime, toldFacts, undoMinutes, type Session, type SessionWatcher } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import type { SessionRequest } from './session-request.entity.ts';

/** What whoever asked for a session is told of it afterwards. Called inside the unit of work that makes the change. */
@Injectable()
export class RequestSessionMessages {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async remind(db: EntityManager, request: SessionRequest, session: Session): Promise<void> {
    const time = session.confirmedAt === null ? null : reminderTime(session.startsAt, this.clock.instant());
    if (time) await this.outbox.plan(db, { ...this.#about(request, session, 'session_reminder', session.startsAt), ...time, facts: { startsAt: session.startsAt } });
  }

  /** Time or place changed: the reminder is re-timed always, the partner is told when `notify`. */
  async moved(db: EntityManager, request: SessionRequest, session: Session, { before, notify }: Parameters<SessionWatcher['moved']>[2]): Promise<void> {
    const about = concern(request, session);
    const waiting = await this.outbox.factsWaiting(db, 'session_change', about);
    await this.outbox.withdraw(db, { ...about, kinds: ['session_reminder', 'session_change'] }, 'session_moved');
    await this.remind(db, request, session);
    const facts = waiting ?? toldFacts(before);
    if (!(notify || waiting) || isAsTold(facts, session)) return;
    await this.outbox.plan(db, { ...this.#about(request, session, 'session_change', session.calendarSequence), dueAt: this.#afterUndo(), facts });
  }

  /** What was planned is withdrawn always. Of a tentative session only whoever asked for it knows, and is told always. */
  async cancelled(db: EntityManager, request: SessionRequest, session: Session, { notify }: Parameters<SessionWatcher['cancelled']>[2]): Promise<void> {
    await this.outbox.withdraw(db, concern(request, session), 'session_cancelled');
    if (!notify && session.confirmedAt !== null) return;
    await this.outbox.plan(db, { ...this.#about(request, session, 'session_cancellation', session.calendarSequence), dueAt: this.#afterUndo() });
  }

  async reinstated(db: EntityManager, request: SessionRequest, session: Session, { cancelledAt }: Parameters<SessionWatcher['reinstated']>[2]): Promise<void> {
    const about = concern(request, session);
    await this.outbox.withdraw(db, { ...about, kinds: ['session_cancellation'] }, 'change_undone');
    await this.outbox.restore(db, about, { reason: 'session_cancelled', since: cancelledAt });
    if (await this.outbox.hasGone(db, 'session_cancellation', about, cancelledAt)) {
      await this.outbox.plan(db, this.#about(request, session, 'session_reinstatement', session.calendarSequence));
    }
  }

  #afterUndo(): string {
    return addMinutes(this.clock.instant(), undoMinutes);
  }

  #about(request: SessionRequest, session: Session, kind: MessageKind, occasion: string | number): PlannedMessage {
    const { contactEmail: email, contactName: name, language } = request;
    return {
      kind, messageClass: 'service', ...concern(request, session), contactId: null, onceKey: `${kind} ${session.id} request ${request.id} ${occasion}`,
      recipient: { email, name, language }, dueAt: this.clock.instant(), usefulUntil: session.endsAt,
    };
  }
}

function concern({ id: requestId }: SessionRequest, { id: sessionId }: Session) {
  return { sessionId, bookingId: null, requestId };
}
