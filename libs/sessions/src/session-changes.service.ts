import { Injectable } from '@nestjs/common';
import type { SessionPatch } from '@relais/contracts';
import { localOf } from '@relais/calendar';
import { UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { placeAtHost } from './host.ts';
import { InterpreterReminders } from './interpreters/interpreter-reminders.service.ts';
import { requireInterpreterStillAble } from './interpreters/interpreter-still-able.ts';
import { SessionMessages } from './mail/session-messages.service.ts';
import { overriddenBy } from './overridden.rules.ts';
import { requireSlot } from './planning.service.ts';
import { peopleIn, reassignPeople } from './session-people.ts';
import { SessionPerson } from './session-person.entity.ts';
import { SessionWatchers } from './session-watchers.ts';
import { Session } from './session.entity.ts';
import { holdsTime, whyFixed } from './status.rules.ts';
import { takeSession } from './taken-session.ts';
import { isTold, timeOrPlaceChanged } from './told.rules.ts';
import { Conflicts, type Acceptance } from './warnings/conflicts.service.ts';
import { mayConflict } from './warnings/meeting.rules.ts';

/** Changes a session that is not held or cancelled: any field, by form or by drag. */
@Injectable()
export class SessionChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly messages: SessionMessages,
    private readonly interpreterReminders: InterpreterReminders,
    private readonly watchers: SessionWatchers,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `version_conflict`, `session_held_is_fixed`, `session_cancelled_is_fixed`, `capacity_below_seats_taken` and those of planning */
  change(id: string, expectedVersion: number, patch: SessionPatch, user: SignedIn): Promise<Session> {
    return this.work.run(async (db) => {
      const before = await takeSession(db, { id, expectedVersion, now: this.clock.instant() });
      const fixed = whyFixed(before.status);
      if (fixed) throw new RuleViolation(fixed);
      const after = await this.#apply(db, before, patch, user);
      await this.#tell(db, before, after, patch.notify ?? true);
      if (after.capacity !== before.capacity || after.bookingCutOffHours !== before.bookingCutOffHours) await this.watchers.roomChanged(db, after);
      await this.interpreterReminders.follow(db, after);
      await this.audit.record(db, { userId: user.id, act: 'changed', subject: 'session', subjectId: id, details: { fields: Object.keys(patch) } });
      return after;
    });
  }

  async #apply(db: EntityManager, before: Session, patch: SessionPatch, user: SignedIn): Promise<Session> {
    const { startsAtLocal, endsAtLocal, coCounsellorIds, notify: _notify, acceptedBecause, ...fields } = patch;
    const slot = requireSlot({
      startsAtLocal: startsAtLocal ?? localOf(before.startsAt, before.zone),
      endsAtLocal: endsAtLocal ?? localOf(before.endsAt, before.zone),
      zone: patch.zone ?? before.zone,
    });
    const after = db.create(Session, { ...before, ...fields, ...slot });
    await requireInterpreterStillAble(db, before, after);
    if (patch.hostOrganisationId !== undefined || patch.hostContactId !== undefined) Object.assign(after, await placeAtHost(db, before, after, patch));
    if (timeOrPlaceChanged(before, after)) after.calendarSequence = before.calendarSequence + 1;
    await this.#occupy(db, { before, after, coCounsellorIds }, { because: acceptedBecause ?? null, by: user });
    await this.#store(db, before, after);
    return after;
  }

  async #occupy(db: EntityManager, { before, after, coCounsellorIds }: Occupying, acceptance: Acceptance): Promise<void> {
    const inIt = await db.findBy(SessionPerson, { sessionId: after.id });
    const others = inIt.filter((person) => person.part === 'co' && person.userId !== after.leadId).map((person) => person.userId);
    const userIds = await peopleIn(db, { leadId: after.leadId, coCounsellorIds: coCounsellorIds ?? others });
    const meeting = { ...after, sessionId: after.id, userIds };
    const earlier = { ...before, sessionId: before.id, userIds: [before.leadId, ...inIt.filter(({ part }) => part === 'co').map((person) => person.userId)] };
    if (after.seriesId !== null) after.overridden = overriddenBy(earlier, meeting);
    const isOther = mayConflict(earlier, meeting);
    if (holdsTime(after.status) && isOther) await this.conflicts.keep(db, await this.conflicts.require(db, [meeting], acceptance), acceptance);
    await reassignPeople(db, after.id, userIds);
  }

  /** Writes every field but the seats taken, which partners change meanwhile. */
  async #store(db: EntityManager, before: Session, after: Session): Promise<void> {
    if (after.capacity < before.seatsTaken) throw new RuleViolation('capacity_below_seats_taken', { params: { seatsTaken: before.seatsTaken }, pointers: ['/capacity'] });
    const { seatsTaken: _seats, version: _version, id, ...fields } = after;
    await db.update(Session, { id }, fields);
  }

  async #tell(db: EntityManager, before: Session, after: Session, notify: boolean): Promise<void> {
    if (!isTold(after.status)) return;
    const isSameContact = before.hostContactId === after.hostContactId;
    if (!isSameContact) await this.messages.hostReplaced(db, after);
    if (!timeOrPlaceChanged(before, after)) return;
    await this.messages.moved(db, after, { before, notify: notify && isSameContact });
    await this.watchers.moved(db, after, { before, notify });
  }
}

interface Occupying {
  readonly before: Session;
  readonly after: Session;
  readonly coCounsellorIds: readonly string[] | undefined;
}
