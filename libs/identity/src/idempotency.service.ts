import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TryAgain, UnitOfWork } from '@relais/database';
import { Clock, RuleViolation } from '@relais/platform';
import { IdempotencyKey } from './idempotency-key.entity.ts';

export interface Repeatable {
  /** Who asks, and for what. */
  readonly scope: string;
  readonly key: string;
  readonly body: unknown;
}

/** Hours for which an answer is kept. */
export const keptHours = 24;

/** Does a creation once per key: the key and the deed are written in one unit of work, a repetition gets the kept answer. */
@Injectable()
export class Idempotency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleViolation `idempotency_key_reused` when the same key comes with another body */
  once<T>({ scope, key, body }: Repeatable, deed: () => Promise<T>): Promise<T> {
    const id = hashed(`${scope} ${key}`);
    const fingerprint = hashed(JSON.stringify(body ?? null));
    return this.work.run(async (db) => {
      const claimed = await db.createQueryBuilder().insert().into(IdempotencyKey)
        .values({ id, fingerprint, answer: '', createdAt: this.clock.instant() }).orIgnore().execute()
        .then(() => db.findOneByOrFail(IdempotencyKey, { id }));
      if (claimed.fingerprint !== fingerprint) throw new RuleViolation('idempotency_key_reused');
      if (claimed.answer !== '') return parse<T>(claimed.answer);
      const answer = await deed();
      const kept = await db.update(IdempotencyKey, { id, answer: '' }, { answer: JSON.stringify(answer ?? null) });
      if (kept.affected !== 1) throw new TryAgain();
      return answer;
    });
  }
}

/** What was answered then; it was written below from a T. */
function parse<T>(answer: string): T {
  return JSON.parse(answer);
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
