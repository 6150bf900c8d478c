import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@relais/database';
import { Clock, RuleViolation } from '@relais/platform';
import { Attempt } from './attempt.entity.ts';
import { afterFailure, minutesToWait, type Limit } from './throttle.rules.ts';

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

  async failed(key: string, limit: Limit): Promise<void> {
    await this.work.run(async (db) => {
      const tries = await db.findOneBy(Attempt, { key: hashed(key) });
      await db.upsert(Attempt, { key: hashed(key), ...afterFailure(tries, limit, this.clock.now()) }, ['key']);
    });
  }

  async forget(key: string): Promise<void> {
    await this.work.run((db) => db.delete(Attempt, { key: hashed(key) }));
  }
}

function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
