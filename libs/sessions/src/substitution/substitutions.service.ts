import { Injectable } from '@nestjs/common';
import type { SubstitutionDone, SubstitutionInput, SubstitutionUndoing } from '@relais/contracts';
import { UnitOfWork, change } from '@relais/database';
import { Audit, User, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { In, LessThan, MoreThan, type EntityManager } from 'typeorm';
import { Absence } from '../availability/absence.entity.ts';
import { InterpreterReminders } from '../interpreters/interpreter-reminders.service.ts';
import { Occupations } from '../occupation.service.ts';
import { Series } from '../series/series.entity.ts';
import { peopleIn, reassignPeople } from '../session-people.ts';
import { Session } from '../session.entity.ts';
import { holdsTime, whyFixed } from '../status.rules.ts';
import { takeSession } from '../taken-session.ts';
import { Conflicts, type Accepted } from '../warnings/conflicts.service.ts';
import { isIn, overriddenBy, withSubstitute, type People } from './part.rules.ts';
import { peopleOf } from './session-parts.ts';
import { SubstitutionMessages, type Replaced } from './substitution-messages.service.ts';

/** One session that goes from one person to another. */
interface Handover {
  readonly sessionId: string;
  readonly version: number;
  readonly fromId: string;
  readonly toId: string;
}

/** What assigning and undoing do each in their own way. */
interface Manner {
  /** @throws RuleViolation when the session cannot have these people; answers what is kept of it once it has them */
  occupy(db: EntityManager, session: Session, handover: Handover, userIds: readonly string[]): Promise<readonly Accepted[]>;
  /** Whether the host is to hear of it. */
  isWorthTelling(db: EntityManager, session: Session): Promise<boolean>;
}

/** The list names what speaks against each substitute, and whoever chose one talked to them. */
const because = 'agreed_with_colleague';

/** Somebody's sessions are given by colleagues instead; all of them or none. */
@Injectable()
export class Substitutions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly occupations: Occupations,
    private readonly messages: SubstitutionMessages,
    private readonly interpreterReminders: InterpreterReminders,
    private readonly audit: Audit,
  ) {}

  /**
   * Warnings against a substitute are taken as accepted, and are kept.
   * @throws RuleViolation `version_conflict`, `session_overlap`, `substitute_absent`, `person_not_in_session`, `counsellor_unknown`,
   * `lead_twice`, `session_held_is_fixed`, `session_cancelled_is_fixed`
   */
  assign({ userId, assignments, notify }: SubstitutionInput, user: SignedIn): Promise<SubstitutionDone> {
    return this.#handOver(assignments.map(({ substituteId, ...one }) => ({ ...one, fromId: userId, toId: substituteId })), user, {
      occupy: async (db, session, { toId }, userIds) => {
        await requirePresent(db, session, toId);
        return holdsTime(session.status) ? this.conflicts.require(db, [{ ...session, sessionId: session.id, userIds }], { because }) : [];
      },
      isWorthTelling: () => Promise.resolve(notify),
    });
  }

  /**
   * Everybody goes back. Who is away may be put back: that is how it was. The host hears of it only if told of the substitute.
   * @throws RuleViolation as `assign`, but for `substitute_absent`
   */
  undo({ userId, assignments }: SubstitutionUndoing, user: SignedIn): Promise<SubstitutionDone> {
    return this.#handOver(assignments.map(({ substituteId, ...one }) => ({ ...one, fromId: substituteId, toId: userId })), user, {
      occupy: async (db, session, _handover, userIds) => {
        if (holdsTime(session.status)) await this.occupations.require(db, { ...session, sessionId: session.id, userIds });
        return [];
      },
      isWorthTelling: (db, session) => this.messages.hasTold(db, session),
    });
  }

  /** Sessions are taken before people, and in order, so that two who hand over at once wait for each other instead of for ever. */
  #handOver(handovers: readonly Handover[], user: SignedIn, manner: Manner): Promise<SubstitutionDone> {
    return this.work.run(async (db) => {
      const taken: { session: Session; handover: Handover }[] = [];
      for (const handover of handovers.toSorted((a, b) => (a.sessionId < b.sessionId ? -1 : 1))) {
        taken.push({ handover, session: await takeSession(db, { id: handover.sessionId, expectedVersion: handover.version, now: this.clock.instant() }) });
      }
      await change(db, 'UPDATE users SET version = version WHERE id IN (:ids)', { ids: handovers.map(({ toId }) => toId) });
      const replaced: Replaced[] = [];
      for (const { session, handover } of taken) replaced.push(await this.#replace(db, session, handover, manner, user));
      return { assigned: taken.length, told: await this.messages.replaced(db, replaced), sessions: await versionsOf(db, handovers) };
    });
  }

  async #replace(db: EntityManager, session: Session, handover: Handover, manner: Manner, user: SignedIn): Promise<Replaced> {
    const { fromId, toId } = handover;
    const fixed = whyFixed(session.status);
    if (fixed) throw new RuleViolation(fixed);
    const before = await peopleOf(db, session);
    if (!isIn(before, fromId)) throw new RuleViolation('person_not_in_session');
    const after = withSubstitute(before, fromId, toId);
    const userIds = await peopleIn(db, after);
    await this.conflicts.keep(db, await manner.occupy(db, session, handover, userIds), { because, by: user });
    await reassignPeople(db, session.id, userIds);
    await db.update(Session, { id: session.id }, { leadId: after.leadId, overridden: await overriddenAfter(db, session, after) });
    await this.interpreterReminders.follow(db, { ...session, leadId: after.leadId });
    const part = before.leadId === fromId ? 'lead' : 'co';
    await this.audit.record(db, { userId: user.id, act: 'substituted', subject: 'session', subjectId: session.id, details: { part } });
    return { session, before, after, notify: await manner.isWorthTelling(db, session) };
  }
}

async function requirePresent(db: EntityManager, { startsAt, endsAt }: Session, userId: string): Promise<void> {
  const absence = await db.findOneBy(Absence, { userId, startsAt: LessThan(endsAt), endsAt: MoreThan(startsAt) });
  if (!absence) return;
  const { name: person } = await db.findOneByOrFail(User, { id: userId });
  throw new RuleViolation('substitute_absent', { params: { person, when: absence.startsAt, until: absence.endsAt, zone: absence.zone } });
}

async function overriddenAfter(db: EntityManager, { seriesId, overridden }: Session, people: People): Promise<Session['overridden']> {
  if (seriesId === null) return overridden;
  const { plan } = await db.findOneByOrFail(Series, { id: seriesId });
  return overriddenBy(people, plan, overridden ?? []);
}

async function versionsOf(db: EntityManager, handovers: readonly Handover[]): Promise<SubstitutionDone['sessions']> {
  const ids = handovers.map(({ sessionId }) => sessionId);
  const sessions = await db.find(Session, { where: { id: In(ids) }, select: { id: true, version: true } });
  return sessions.map(({ id, version }) => ({ id, version }));
}
