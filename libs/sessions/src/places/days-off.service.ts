import { Injectable } from '@nestjs/common';
import type { DayOffInput, DayOffList, DayOffPatch, DayOffQuery, DayOffView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { And, LessThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { DayOff } from '../warnings/day-off.entity.ts';

/** Days on which our own services rest beside the public holidays. */
@Injectable()
export class DaysOff {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** In order of date. */
  async between({ from, to }: DayOffQuery): Promise<DayOffList> {
    const db = await this.readers.entities();
    const days = await db.find(DayOff, { where: { onDate: And(MoreThanOrEqual(from), LessThan(to)) }, order: { onDate: 'ASC', id: 'ASC' } });
    return { items: days.map(toView) };
  }

  add(input: DayOffInput, user: SignedIn): Promise<DayOffView> {
    return this.work.run(async (db) => {
      const day = { id: newId(), ...input, createdBy: user.id, createdAt: this.clock.instant(), version: 1 };
      await db.insert(DayOff, day);
      await this.#record(db, user, 'created', day.id);
      return toView(day);
    });
  }

  /** @throws RuleViolation `not_found`, `version_conflict` with the stored view */
  change(id: string, expectedVersion: number, patch: DayOffPatch, user: SignedIn): Promise<DayOffView> {
    return this.work.run(async (db) => {
      const { affected } = await db.update(DayOff, { id, version: expectedVersion }, patch);
      const now = await db.findOneBy(DayOff, { id });
      if (!now) throw new RuleViolation('not_found');
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: toView(now) });
      await this.#record(db, user, 'changed', id);
      return toView(now);
    });
  }

  /** @throws RuleViolation `not_found` */
  remove(id: string, user: SignedIn): Promise<void> {
    return this.work.run(async (db) => {
      const { affected } = await db.delete(DayOff, { id });
      if (affected !== 1) throw new RuleViolation('not_found');
      await this.#record(db, user, 'removed', id);
    });
  }

  #record(db: EntityManager, user: SignedIn, act: string, subjectId: string): Promise<void> {
    return this.audit.record(db, { userId: user.id, act, subject: 'day_off', subjectId, details: {} });
  }
}

function toView({ id, onDate, name, kind, province, version }: DayOff): DayOffView {
  return { id, onDate, name, kind, province, version };
}
