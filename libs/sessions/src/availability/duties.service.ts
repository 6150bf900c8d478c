import { Injectable } from '@nestjs/common';
import { localOf } from '@relais/calendar';
import type { DutyInput, DutyList, DutyPatch, DutyView } from '@relais/contracts';
import { UnitOfWork, findById, insertRows } from '@relais/database';
import { Audit, Office, User, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { LessThan, MoreThan, Not, type EntityManager } from 'typeorm';
import type { LocalPlan, Slot } from '../slot.rules.ts';
import { firstTaken, forwardSlotOf, isTooLongForADuty, weeklySlots } from './availability.rules.ts';
import { Duty } from './duty.entity.ts';
import { holdCounsellor } from './held-counsellors.ts';

/** Turns at the desks, the hotline and permanences; nobody has two at once. */
@Injectable()
export class Duties {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * One turn, or one each week: all of them or none.
   * @throws RuleViolation `not_allowed`, `counsellor_unknown`, `office_unknown`, `ends_before_start`, `duty_too_long`, `duty_overlap`
   */
  plan(input: DutyInput, user: SignedIn): Promise<DutyList> {
    return this.work.run(async (db) => {
      await holdCounsellor(db, input.userId, user);
      await requireOffice(db, input.officeId);
      const { officeId, userId, kind, zone, repeatUntil } = input;
      const turns = weeklySlots(requireTurn(input), zone, repeatUntil);
      await requireFree(db, userId, turns, null);
      const made = { officeId, userId, kind, zone, createdBy: user.id, createdAt: this.clock.instant(), version: 1 };
      const duties = turns.map((turn) => ({ id: newId(), ...made, ...turn }));
      await insertRows(db, Duty, duties);
      for (const { id } of duties) await this.#record(db, user, 'created', id);
      return { items: await Promise.all(duties.map((duty) => toDutyView(db, duty))) };
    });
  }

  /** @throws RuleViolation `not_found`, `version_conflict` and those of planning */
  change(id: string, expectedVersion: number, patch: DutyPatch, user: SignedIn): Promise<DutyView> {
    return this.work.run(async (db) => {
      const before = await requireDuty(db, id);
      await holdCounsellor(db, before.userId, user);
      const { userId = before.userId, officeId = before.officeId, kind = before.kind, zone = before.zone, ...times } = patch;
      if (userId !== before.userId) await holdCounsellor(db, userId, user);
      await requireOffice(db, officeId);
      const turn = requireTurn({ startsAtLocal: localOf(before.startsAt, before.zone), endsAtLocal: localOf(before.endsAt, before.zone), ...times, zone });
      await requireFree(db, userId, [turn], id);
      const { affected } = await db.update(Duty, { id, version: expectedVersion }, { userId, officeId, kind, zone, ...turn });
      const after = await toDutyView(db, await requireDuty(db, id));
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: after });
      await this.#record(db, user, 'changed', id, { fields: Object.keys(patch) });
      return after;
    });
  }

  /** @throws RuleViolation `not_found`, `not_allowed`, `version_conflict` */
  remove(id: string, expectedVersion: number, user: SignedIn): Promise<void> {
    return this.work.run(async (db) => {
      const duty = await requireDuty(db, id);
      await holdCounsellor(db, duty.userId, user);
      const { affected } = await db.delete(Duty, { id, version: expectedVersion });
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: await toDutyView(db, await requireDuty(db, id)) });
      await this.#record(db, user, 'removed', id);
    });
  }

  #record(db: EntityManager, user: SignedIn, act: string, subjectId: string, details: Record<string, unknown> = {}): Promise<void> {
    return this.audit.record(db, { userId: user.id, act, subject: 'duty', subjectId, details });
  }
}

function requireTurn(plan: LocalPlan): Slot {
  const turn = forwardSlotOf(plan);
  if (!turn) throw new RuleViolation('ends_before_start', { pointers: ['/endsAtLocal'] });
  if (isTooLongForADuty(turn)) throw new RuleViolation('duty_too_long', { pointers: ['/endsAtLocal'] });
  return turn;
}

/** The person's row is held, so nobody adds a turn meanwhile. */
async function requireFree(db: EntityManager, userId: string, turns: readonly Slot[], except: string | null): Promise<void> {
  const [first, last] = [turns[0], turns.at(-1)];
  if (!first || !last) return;
  const others = await db.find(Duty, {
    where: { userId, startsAt: LessThan(last.endsAt), endsAt: MoreThan(first.startsAt), ...(except === null ? {} : { id: Not(except) }) },
    order: { startsAt: 'ASC' },
  });
  const other = firstTaken(turns, others);
  if (!other) return;
  const view = await toDutyView(db, other);
  const { startsAt: when, endsAt: until, zone } = view;
  throw new RuleViolation('duty_overlap', { params: { person: view.user.name, office: view.office.name, when, until, zone }, pointers: ['/startsAtLocal'], other: view });
}

async function requireOffice(db: EntityManager, id: string): Promise<void> {
  if (!(await db.existsBy(Office, { id }))) throw new RuleViolation('office_unknown', { pointers: ['/officeId'] });
}

async function requireDuty(db: EntityManager, id: string): Promise<Duty> {
  const duty = await findById(db, Duty, id);
  if (!duty) throw new RuleViolation('not_found');
  return duty;
}

async function toDutyView(db: EntityManager, { id, officeId, userId, kind, startsAt, endsAt, zone, version }: Duty): Promise<DutyView> {
  const office = await db.findOneByOrFail(Office, { id: officeId });
  const user = await db.findOneByOrFail(User, { id: userId });
  return { id, office: { id: officeId, name: office.name }, user: { id: userId, name: user.name }, kind, startsAt, endsAt, zone, version };
}
