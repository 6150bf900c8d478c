import { Injectable } from '@nestjs/common';
import type { SessionInput } from '@relais/contracts';
import { UnitOfWork, insertRows } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { placeOf, requireHost } from './host.ts';
import { InterpreterReminders } from './interpreters/interpreter-reminders.service.ts';
import { SessionMessages } from './mail/session-messages.service.ts';
import { assignPeople, peopleIn } from './session-people.ts';
import { Session } from './session.entity.ts';
import { faultOf, slotOf, type Slot } from './slot.rules.ts';
import { holdsTime } from './status.rules.ts';
import { Conflicts } from './warnings/conflicts.service.ts';

/** Plans a session: who, where, when, with whom; and invites the host when asked to. */
@Injectable()
export class Planning {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly messages: SessionMessages,
    private readonly interpreterReminders: InterpreterReminders,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws RuleViolation `session_ends_before_start`, `session_too_long`, `session_overlap`, `session_warnings`, `lead_twice`,
   * `counsellor_unknown`, `room_unknown` and those of the host
   */
  plan(input: SessionInput, planner: Pick<SignedIn, 'id'>): Promise<Session> {
    const slot = requireSlot(input);
    return this.work.run(async (db) => {
      const session = await this.#draft(db, input, slot, planner);
      const userIds = await peopleIn(db, input);
      const acceptance = { because: input.acceptedBecause, by: planner };
      const accepted = holdsTime(session.status) ? await this.conflicts.require(db, [{ ...session, sessionId: session.id, userIds }], acceptance) : [];
      await insertRows(db, Session, [session]);
      await assignPeople(db, session.id, userIds);
      await this.conflicts.keep(db, accepted, acceptance);
      if (session.status === 'confirmed') await this.messages.confirmed(db, session);
      if (session.interpreterLanguage !== null) await this.interpreterReminders.follow(db, session);
      await this.audit.record(db, { userId: planner.id, act: 'planned', subject: 'session', subjectId: session.id, details: { status: session.status } });
      return session;
    });
  }

  async #draft(db: EntityManager, input: SessionInput, slot: Slot, planner: Pick<SignedIn, 'id'>): Promise<Session> {
    const { startsAtLocal: _start, endsAtLocal: _end, coCounsellorIds: _co, acceptedBecause: _accepted, inviteHost, ...fields } = input;
    const host = await requireHost(db, input);
    const now = this.clock.instant();
    const isConfirmed = input.status === 'confirmed';
    const id = newId();
    return {
      ...fields, ...slot, ...placeOf(input, host.organisation), id,
      calendarUid: `${id}@relais`, calendarSequence: 0, seatsTaken: 0,
      hostInvitedAt: inviteHost && isConfirmed && host.contact ? now : null,
      confirmedAt: isConfirmed ? now : null, confirmedBy: isConfirmed ? planner.id : null,
      cancelledAt: null, cancelledBy: null, cancelReason: null, heldAt: null, createdBy: planner.id, createdAt: now, version: 1,
      seriesId: null, originalDate: null, overridden: null, interpreterId: null, interpreterBookedAt: null, interpreterCancelledAt: null,
    };
  }
}

/** @throws RuleViolation with a pointer to the end */
export function requireSlot(plan: { startsAtLocal: string; endsAtLocal: string; zone: string }): Slot {
  const slot = slotOf(plan);
  const fault = faultOf(slot);
  if (fault) throw new RuleViolation(fault, { pointers: ['/endsAtLocal'] });
  return slot;
}
