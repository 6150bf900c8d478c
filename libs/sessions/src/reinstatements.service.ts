import { Injectable } from '@nestjs/common';
import type { SessionStatus } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Audit, AuditEntry, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { InterpreterReminders } from './interpreters/interpreter-reminders.service.ts';
import { SessionMessages } from './mail/session-messages.service.ts';
import { SessionPerson } from './session-person.entity.ts';
import { SessionWatchers } from './session-watchers.ts';
import { Session } from './session.entity.ts';
import { holdsTime } from './status.rules.ts';
import { takeSession } from './taken-session.ts';
import { isTold } from './told.rules.ts';
import { Conflicts } from './warnings/conflicts.service.ts';

/** A cancelled session takes place after all, as it was before: the undoing of its cancellation. */
@Injectable()
export class Reinstatements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly messages: SessionMessages,
    private readonly interpreterReminders: InterpreterReminders,
    private readonly watchers: SessionWatchers,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `version_conflict`, `session_status_change` unless it is cancelled, `reinstatement_too_late`, `session_overlap` */
  reinstate(id: string, expectedVersion: number, user: SignedIn): Promise<Session> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      const before = await takeSession(db, { id, expectedVersion, now });
      if (before.status !== 'cancelled') throw new RuleViolation('session_status_change', { params: { from: before.status, to: 'confirmed' } });
      if (before.startsAt <= now) throw new RuleViolation('reinstatement_too_late');
      const status = await statusBefore(db, before);
      const session = db.create(Session, { ...before, status, cancelledAt: null, cancelledBy: null, cancelReason: null, calendarSequence: before.calendarSequence + 1 });
      if (holdsTime(status)) await this.#occupy(db, session);
      const { seatsTaken: _seats, version: _version, ...fields } = session;
      await db.update(Session, { id }, fields);
      await this.#tell(db, session, before.cancelledAt ?? now);
      await this.audit.record(db, { userId: user.id, act: 'reinstated', subject: 'session', subjectId: id, details: { to: status } });
      return session;
    });
  }

  /** What was a warning then needs no reason again; an overlap is refused as ever. */
  async #occupy(db: EntityManager, session: Session): Promise<void> {
    const people = await db.findBy(SessionPerson, { sessionId: session.id });
    await this.conflicts.require(db, [{ ...session, sessionId: session.id, userIds: people.map((person) => person.userId) }], { because: 'other' });
  }

  async #tell(db: EntityManager, session: Session, cancelledAt: string): Promise<void> {
    await this.interpreterReminders.follow(db, session);
    if (!isTold(session.status)) return;
    const change = { cancelledAt, told: 'alone' as const };
    await this.messages.reinstated(db, session, change);
    await this.watchers.reinstated(db, session, change);
  }
}

/** Only what was never confirmed can have been a draft or tentative; the cancellation's own entry says which. */
async function statusBefore(db: EntityManager, { id, confirmedAt }: Session): Promise<SessionStatus> {
  if (confirmedAt !== null) return 'confirmed';
  const entry = await db.findOne(AuditEntry, { where: { subject: 'session', subjectId: id, act: 'cancelled' }, order: { at: 'DESC' } });
  return entry?.details['from'] === 'tentative' ? 'tentative' : 'draft';
}
