import { Injectable } from '@nestjs/common';
import type { Cancellation, Confirmation, SessionStatus, TimeReservation } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { InterpreterReminders } from './interpreters/interpreter-reminders.service.ts';
import { SessionMessages } from './mail/session-messages.service.ts';
import { SessionPerson } from './session-person.entity.ts';
import { SessionWatchers } from './session-watchers.ts';
import { Session } from './session.entity.ts';
import { mayBecome } from './status.rules.ts';
import { takeSession } from './taken-session.ts';
import { Conflicts, type Acceptance } from './warnings/conflicts.service.ts';

/** draft → tentative → confirmed → held | cancelled. */
@Injectable()
export class SessionStatuses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly messages: SessionMessages,
    private readonly interpreterReminders: InterpreterReminders,
    private readonly watchers: SessionWatchers,
    private readonly audit: Audit,
  ) {}

  /**
   * A draft becomes tentative: its people and room are taken from now on, nobody is told yet.
   * @throws RuleViolation `session_status_change`, `session_overlap`, `session_warnings`, `version_conflict`
   */
  reserveTime(id: string, expectedVersion: number, { acceptedBecause }: TimeReservation, user: SignedIn): Promise<Session> {
    return this.#become(id, expectedVersion, 'tentative', user, (db, session) => this.#occupy(db, session, { because: acceptedBecause, by: user }));
  }

  /** @throws RuleViolation `session_status_change`, `session_overlap`, `session_warnings`, `version_conflict` */
  confirm(id: string, expectedVersion: number, { inviteHost, acceptedBecause }: Confirmation, user: SignedIn): Promise<Session> {
    return this.#become(id, expectedVersion, 'confirmed', user, async (db, session) => {
      await this.#occupy(db, session, { because: acceptedBecause, by: user });
      const now = this.clock.instant();
      const hostInvitedAt = inviteHost && session.hostContactId !== null ? now : null;
      Object.assign(session, { confirmedAt: now, confirmedBy: user.id, hostInvitedAt, calendarSequence: session.calendarSequence + 1 });
      await this.messages.confirmed(db, session);
      await this.watchers.confirmed(db, session);
    });
  }

  /** @throws RuleViolation `session_status_change`, `version_conflict` */
  cancel(id: string, expectedVersion: number, { reason, notify }: Cancellation, user: SignedIn): Promise<Session> {
    return this.#become(id, expectedVersion, 'cancelled', user, async (db, session, before) => {
      Object.assign(session, { cancelledAt: this.clock.instant(), cancelledBy: user.id, cancelReason: reason, calendarSequence: session.calendarSequence + 1 });
      const change = { notify: notify && before === 'confirmed' };
      await this.messages.cancelled(db, session, change);
      await this.watchers.cancelled(db, session, change);
    });
  }

  /** Called by the debrief, in its unit of work: a session is held once somebody wrote down who came. */
  hold(db: EntityManager, id: string, user: SignedIn): Promise<Session> {
    return this.#change(db, id, null, 'held', user, (_db, session) => {
      session.heldAt = this.clock.instant();
    });
  }

  async #occupy(db: EntityManager, session: Session, acceptance: Acceptance): Promise<void> {
    const people = await db.findBy(SessionPerson, { sessionId: session.id });
    const meeting = { ...session, sessionId: session.id, userIds: people.map((person) => person.userId) };
    await this.conflicts.keep(db, await this.conflicts.require(db, [meeting], acceptance), acceptance);
  }

  #become(id: string, expectedVersion: number, to: SessionStatus, user: SignedIn, then: Then): Promise<Session> {
    return this.work.run((db) => this.#change(db, id, expectedVersion, to, user, then));
  }

  async #change(db: EntityManager, id: string, expectedVersion: number | null, to: SessionStatus, user: SignedIn, then: Then): Promise<Session> {
    const session = await takeSession(db, { id, expectedVersion, now: this.clock.instant() });
    const before = session.status;
    if (!mayBecome(before, to)) throw new RuleViolation('session_status_change', { params: { from: before, to } });
    session.status = to;
    await then(db, session, before);
    const { seatsTaken: _seats, version: _version, ...fields } = session;
    await db.update(Session, { id }, fields);
    await this.interpreterReminders.follow(db, session);
    await this.audit.record(db, { userId: user.id, act: to, subject: 'session', subjectId: id, details: { from: before } });
    return session;
  }
}

type Then = (db: EntityManager, session: Session, before: SessionStatus) => Promise<void> | void;
