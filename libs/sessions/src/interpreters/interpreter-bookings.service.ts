import { Injectable } from '@nestjs/common';
import { UnitOfWork, findById } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { Occupations } from '../occupation.service.ts';
import { SessionPerson } from '../session-person.entity.ts';
import { Session } from '../session.entity.ts';
import { holdsTime, whyFixed } from '../status.rules.ts';
import { takeSession } from '../taken-session.ts';
import { isFreeOfCharge } from './interpreter-booking.rules.ts';
import { Interpreter } from './interpreter.entity.ts';

/** Books an interpreter for a session, and cancels one. */
@Injectable()
export class InterpreterBookings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly occupations: Occupations,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws RuleViolation `interpreter_not_needed`, `interpreter_already_booked`, `interpreter_unknown`, `interpreter_language`,
   * `session_overlap`, `session_held_is_fixed`, `session_cancelled_is_fixed`, `version_conflict`, `not_found`
   */
  book(sessionId: string, expectedVersion: number, interpreterId: string, user: SignedIn): Promise<void> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      const session = await takeSession(db, { id: sessionId, expectedVersion, now });
      const fixed = whyFixed(session.status);
      if (fixed) throw new RuleViolation(fixed);
      if (session.interpreterId !== null) throw new RuleViolation('interpreter_already_booked');
      await requireAbleInterpreter(db, session, interpreterId);
      if (holdsTime(session.status)) await this.#occupy(db, { ...session, interpreterId });
      await db.update(Session, { id: sessionId }, { interpreterId, interpreterBookedAt: now, interpreterCancelledAt: null });
      await this.audit.record(db, { userId: user.id, act: 'interpreter booked', subject: 'session', subjectId: sessionId, details: { interpreterId } });
    });
  }

  /**
   * Of a cancelled session too: its interpreter has to be told as well. Answers whether it was still free of charge.
   * @throws RuleViolation `interpreter_not_booked`, `session_held_is_fixed`, `version_conflict`, `not_found`
   */
  cancel(sessionId: string, expectedVersion: number, user: SignedIn): Promise<{ freeOfCharge: boolean }> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      const session = await takeSession(db, { id: sessionId, expectedVersion, now });
      if (session.status === 'held') throw new RuleViolation('session_held_is_fixed');
      if (session.interpreterId === null) throw new RuleViolation('interpreter_not_booked');
      const freeOfCharge = isFreeOfCharge(session, now);
      await db.update(Session, { id: sessionId }, { interpreterId: null, interpreterCancelledAt: now });
      await this.audit.record(db, { userId: user.id, act: 'interpreter cancelled', subject: 'session', subjectId: sessionId, details: { interpreterId: session.interpreterId, freeOfCharge } });
      return { freeOfCharge };
    });
  }

  async #occupy(db: EntityManager, session: Session): Promise<void> {
    const people = await db.findBy(SessionPerson, { sessionId: session.id });
    await this.occupations.require(db, { ...session, sessionId: session.id, userIds: people.map((person) => person.userId) });
  }
}

async function requireAbleInterpreter(db: EntityManager, { interpreterLanguage }: Session, id: string): Promise<void> {
  if (interpreterLanguage === null) throw new RuleViolation('interpreter_not_needed');
  const interpreter = await findById(db, Interpreter, id);
  if (!interpreter || interpreter.archivedAt !== null) throw new RuleViolation('interpreter_unknown', { pointers: ['/interpreterId'] });
  if (!interpreter.languages.includes(interpreterLanguage)) throw new RuleViolation('interpreter_language', { pointers: ['/interpreterId'], params: { name: interpreter.name } });
}
