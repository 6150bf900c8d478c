import { Injectable } from '@nestjs/common';
import type { TravelTimeInput, TravelTimeList, TravelTimePatch, TravelTimeView } from '@relais/contracts';
import { Readers, UnitOfWork, insertRows } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { searchable } from '@relais/organisations';
import { Clock, RuleViolation, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { TravelTime } from '../warnings/travel-time.entity.ts';

/** How long people are on the way between municipalities, as coordinators wrote it down. */
@Injectable()
export class TravelTimes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async list(): Promise<TravelTimeList> {
    const times = await (await this.readers.entities()).find(TravelTime, { order: { placeA: 'ASC', placeB: 'ASC' } });
    return { items: times.map(toView) };
  }

  /** @throws RuleViolation `travel_time_known` with the stored one, `travel_time_same_place` */
  add({ from, to, minutes }: TravelTimeInput, user: SignedIn): Promise<TravelTimeView> {
    return this.work.run(async (db) => {
      const time = { id: newId(), ...endsOf(from, to), minutes, changedBy: user.id, changedAt: this.clock.instant(), version: 1 };
      await insertRows(db, TravelTime, [time], { onConflict: '(place_a, place_b) DO NOTHING' });
      const { placeA, placeB } = time;
      const stored = await db.findOneByOrFail(TravelTime, { placeA, placeB });
      if (stored.id !== time.id) throw knownAlready(stored);
      await this.#record(db, user, 'created', time.id);
      return toView(time);
    });
  }

  /** @throws RuleViolation `not_found`, `version_conflict` with the stored view */
  change(id: string, expectedVersion: number, { minutes }: TravelTimePatch, user: SignedIn): Promise<TravelTimeView> {
    return this.work.run(async (db) => {
      const changes = { ...(minutes === undefined ? {} : { minutes }), changedBy: user.id, changedAt: this.clock.instant() };
      const { affected } = await db.update(TravelTime, { id, version: expectedVersion }, changes);
      const now = await db.findOneBy(TravelTime, { id });
      if (!now) throw new RuleViolation('not_found');
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: toView(now) });
      await this.#record(db, user, 'changed', id);
      return toView(now);
    });
  }

  /** @throws RuleViolation `not_found` */
  remove(id: string, user: SignedIn): Promise<void> {
    return this.work.run(async (db) => {
      const { affected } = await db.delete(TravelTime, { id });
      if (affected !== 1) throw new RuleViolation('not_found');
      await this.#record(db, user, 'removed', id);
    });
  }

  #record(db: EntityManager, user: SignedIn, act: string, subjectId: string): Promise<void> {
    return this.audit.record(db, { userId: user.id, act, subject: 'travel_time', subjectId, details: {} });
  }
}

/** Either way is the same, so the two are kept in order of how they are compared. */
function endsOf(from: string, to: string): Pick<TravelTime, 'placeA' | 'placeB' | 'nameA' | 'nameB'> {
  const [a, b] = [{ key: searchable(from), name: from }, { key: searchable(to), name: to }].sort((one, other) => (one.key < other.key ? -1 : 1));
  if (!a || !b || a.key === b.key) throw new RuleViolation('travel_time_same_place', { pointers: ['/to'] });
  return { placeA: a.key, placeB: b.key, nameA: a.name, nameB: b.name };
}

function knownAlready(time: TravelTime): RuleViolation {
  const { nameA, nameB, minutes } = time;
  return new RuleViolation('travel_time_known', { params: { from: nameA, to: nameB, minutes }, pointers: ['/to'], other: toView(time) });
}

function toView({ id, nameA: from, nameB: to, minutes, version }: TravelTime): TravelTimeView {
  return { id, from, to, minutes, version };
}
