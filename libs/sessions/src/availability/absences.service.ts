import { Injectable } from '@nestjs/common';
import { localOf } from '@relais/calendar';
import type { AbsenceEntered, AbsenceInput, AbsencePatch, AbsenceView } from '@relais/contracts';
import { UnitOfWork, findById, insertRows } from '@relais/database';
import { Audit, User, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import type { LocalPlan, Slot } from '../slot.rules.ts';
import { Absence } from './absence.entity.ts';
import { forwardSlotOf, mayArrangeFor } from './availability.rules.ts';
import { holdCounsellor } from './held-counsellors.ts';
import { sessionsOf } from './sessions-of.ts';

/** When somebody is away. Sessions in that time stay as they are, and are counted. Why somebody is away is in no audit entry. */
@Injectable()
export class Absences {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `not_allowed`, `counsellor_unknown`, `ends_before_start` */
  enter(input: AbsenceInput, user: SignedIn): Promise<AbsenceEntered> {
    return this.work.run(async (db) => {
      await holdCounsellor(db, input.userId, user);
      const { userId, kind, zone } = input;
      const absence: Absence = { id: newId(), userId, kind, ...requireForward(input), zone, createdBy: user.id, createdAt: this.clock.instant(), version: 1 };
      await insertRows(db, Absence, [absence]);
      await this.#record(db, user, 'created', absence.id);
      return this.#entered(db, absence, user);
    });
  }

  /** @throws RuleViolation `not_found`, `not_allowed`, `version_conflict`, `ends_before_start` */
  change(id: string, expectedVersion: number, patch: AbsencePatch, user: SignedIn): Promise<AbsenceEntered> {
    return this.work.run(async (db) => {
      const before = await requireAbsence(db, id);
      await holdCounsellor(db, before.userId, user);
      const zone = patch.zone ?? before.zone;
      const plan = { startsAtLocal: localOf(before.startsAt, before.zone), endsAtLocal: localOf(before.endsAt, before.zone), ...patch, zone };
      const { affected } = await db.update(Absence, { id, version: expectedVersion }, { kind: plan.kind ?? before.kind, zone, ...requireForward(plan) });
      const after = await requireAbsence(db, id);
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: await toAbsenceView(db, after, user) });
      await this.#record(db, user, 'changed', id);
      return this.#entered(db, after, user);
    });
  }

  /** Entered by mistake, or no longer so: the row goes. @throws RuleViolation `not_found`, `not_allowed`, `version_conflict` */
  remove(id: string, expectedVersion: number, user: SignedIn): Promise<void> {
    return this.work.run(async (db) => {
      const absence = await requireAbsence(db, id);
      await holdCounsellor(db, absence.userId, user);
      const { affected } = await db.delete(Absence, { id, version: expectedVersion });
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: await toAbsenceView(db, await requireAbsence(db, id), user) });
      await this.#record(db, user, 'removed', id);
    });
  }

  async #entered(db: EntityManager, absence: Absence, user: SignedIn): Promise<AbsenceEntered> {
    const sessions = await sessionsOf(db, absence.userId, absence, this.clock.instant());
    return { ...(await toAbsenceView(db, absence, user)), affectedSessions: sessions.length };
  }

  #record(db: EntityManager, user: SignedIn, act: string, subjectId: string): Promise<void> {
    return this.audit.record(db, { userId: user.id, act, subject: 'absence', subjectId });
  }
}

function requireForward(plan: LocalPlan): Slot {
  const slot = forwardSlotOf(plan);
  if (!slot) throw new RuleViolation('ends_before_start', { pointers: ['/endsAtLocal'] });
  return slot;
}

async function requireAbsence(db: EntityManager, id: string): Promise<Absence> {
  const absence = await findById(db, Absence, id);
  if (!absence) throw new RuleViolation('not_found');
  return absence;
}

async function toAbsenceView(db: EntityManager, { id, userId, kind, startsAt, endsAt, zone, version }: Absence, reader: SignedIn): Promise<AbsenceView> {
  const { name } = await db.findOneByOrFail(User, { id: userId });
  return { id, user: { id: userId, name }, kind: mayArrangeFor(reader, userId) ? kind : null, startsAt, endsAt, zone, version };
}
