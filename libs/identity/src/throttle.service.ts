import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@relais/database';
import { Clock, RuleViolation } from '@relais/platform';
import { Attempt } from './attempt.entity.ts';
import { afterFailure, minutesToWait, type Limit, type Tries } from './throttle.rules.ts';

/** Slows down guessing. Counts live in the database, so that every process sees them; keys are stored hashed. */
@Injectable()
export class Throttle {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleViolation `too_many_attempts` with `minutes` */
  async check(key: string, limit: Limit): Promise<void> {
    const tries = await this.work.run((db) => db.findOneBy(Attempt, { key: hashed(key) }));
    const minutes = minutesToWait(tries, limit, this.clock.now());
    if (minutes > 0) throw new RuleViolation('too_many_attempts', { params: { minutes } });
  }

  /**
   * Counts a try before it is made, so that many at once cannot slip through; `forget` it when it succeeds.
   * @throws RuleViolation `too_many_attempts` with `minutes`
   */
  async spend(key: string, limit: Limit): Promise<void> {
    const tries = await this.failed(key, limit);
    const minutes = minutesToWait({ ...tries, failures: tries.failures - 1 }, limit, this.clock.now());
    if (minutes > 0) throw new RuleViolation('too_many_attempts', { params: { minutes } });
  }

  failed(key: string, limit: Limit): Promise<Tries> {
    return this.work.run(async (db) => {
      const now = this.clock.now();
      await db.createQueryBuilder().insert().into(Attempt).values({ key: hashed(key), failures: 0, since: now.toISOString() }).orIgnore().execute();
      await db.increment(Attempt, { key: hashed(key) }, 'failures', 1);
      const counted = await db.findOneByOrFail(Attempt, { key: hashed(key) });
      const tries = afterFailure({ failures: counted.failures - 1, since: counted.since }, limit, now);
      await db.upsert(Attempt, { key: hashed(key), ...tries }, ['key']);
      return tries;
    });
  }

  async forget(key: string): Promise<void> {
    await this.work.run((db) => db.delete(Attempt, { key: hashed(key) }));
  }
}

function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
