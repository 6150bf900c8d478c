import { Injectable } from '@nestjs/common';
import type { SubstitutionDone, SubstitutionInput, SubstitutionUndoing } from '@relais/contracts';
import { UnitOfWork, change } from '@relais/database';
import { Audit, User, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { In, LessThan, MoreThan, type EntityManager } from 'typeorm';
import { Absence } from '../availability/absence.entity.ts';
import { Occupations } from '../occupation.service.ts';
import { Series } from '../series/series.entity.ts';
import { peopleIn, reassignPeople } from '../session-people.ts';
import { Session } from '../session.entity.ts';
import { holdsTime, whyFixed } from '../status.rules.ts';
import { takeSession } from '../taken-session.ts';
import { isIn, overriddenBy, withSubstitute, type People } from './part.rules.ts';
import { peopleOf } from './session-parts.ts';
import { SubstitutionMessages } from './substitution-messages.service.ts';

interface Handover {
  readonly sessionId: string;
  readonly version: number;
  readonly fromId: string;
  readonly toId: string;
  /** Whether the host is to hear of it, asked once the session is taken. */
  notify(db: EntityManager): Promise<boolean>;
}

/** Somebody's sessions are given by colleagues instead; all of them or none. */
@Injectable()
export class Substitutions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly occupations: Occupations,
    private readonly messages: SubstitutionMessages,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws RuleViolation `version_conflict`, `session_overlap`, `substitute_absent`, `person_not_in_session`, `counsellor_unknown`,
   * `lead_twice`, `session_held_is_fixed`, `session_cancelled_is_fixed`
   */
  assign({ userId, assignments, notify }: SubstitutionInput, user: SignedIn): Promise<SubstitutionDone> {
    const handovers = assignments.map(({ substituteId, ...one }) => ({ ...one, fromId: userId, toId: substituteId, notify: () => Promise.resolve(notify) }));
    return this.#handOver(handovers, user, (db, session, { toId }) => requirePresent(db, session, toId));
  }

  /**
   * Everybody goes back. Who is away may be put back: that is how it was. The host hears of it only if told of the substitute.
   * @throws RuleViolation as `assign`, but for `substitute_absent`
   */
  undo({ userId, assignments }: SubstitutionUndoing, user: SignedIn): Promise<SubstitutionDone> {
    const handovers = assignments.map(({ substituteId, ...one }) => ({
      ...one, fromId: substituteId, toId: userId, notify: (db: EntityManager) => this.messages.hasTold(db, one.sessionId),
    }));
    return this.#handOver(handovers, user, () => Promise.resolve());
  }

  /** Sessions are taken before people, and in order, so that two who hand over at once wait for each other instead of for ever. */
  #handOver(handovers: readonly Handover[], user: SignedIn, permit: Permit): Promise<SubstitutionDone> {
    return this.work.run(async (db) => {
      const taken: { session: Session; handover: Handover }[] = [];
      for (const handover of handovers.toSorted((a, b) => (a.sessionId < b.sessionId ? -1 : 1))) {
        taken.push({ handover, session: await takeSession(db, { id: handover.sessionId, expectedVersion: handover.version, now: this.clock.instant() }) });
      }
      await change(db, 'UPDATE users SET version = version WHERE id IN (:ids)', { ids: handovers.map(({ toId }) => toId) });
      let told = 0;
      for (const { session, handover } of taken) {
        await permit(db, session, handover);
        told += await this.#replace(db, session, handover, user);
      }
      return { assigned: taken.length, told, sessions: await versionsOf(db, handovers) };
    });
  }

  async #replace(db: EntityManager, session: Session, { fromId, toId, notify }: Handover, user: SignedIn): Promise<number> {
    const fixed = whyFixed(session.status);
    if (fixed) throw new RuleViolation(fixed);
    const before = await peopleOf(db, session);
    if (!isIn(before, fromId)) throw new RuleViolation('person_not_in_session');
    const after = withSubstitute(before, fromId, toId);
    const userIds = await peopleIn(db, after);
    if (holdsTime(session.status)) await this.occupations.require(db, { ...session, sessionId: session.id, userIds });
    await reassignPeople(db, session.id, userIds);
    await db.update(Session, { id: session.id }, { leadId: after.leadId, overridden: await overriddenAfter(db, session, after) });
    const part = before.leadId === fromId ? 'lead' : 'co';
    await this.audit.record(db, { userId: user.id, act: 'substituted', subject: 'session', subjectId: session.id, details: { part } });
    return this.messages.replaced(db, session, { before, after, notify: await notify(db) });
  }
}

type Permit = (db: EntityManager, session: Session, handover: Handover) => Promise<void>;

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
