import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { UnitOfWork } from '@relais/database';
import { Clock, LOGGER, type Logger } from '@relais/platform';
import { LessThan } from 'typeorm';
import { Attempt } from './attempt.entity.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';
import { keptHours } from './idempotency.service.ts';
import { SignIn } from './sign-in.entity.ts';

const everyMs = 3_600_000;
/** No limit looks further back. */
const attemptHours = 24;

/** Every hour forgets what has run out: kept answers, expired sign-ins, old attempts. Doing it twice, in two processes, harms nothing. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => {
      this.forgetOld().catch((error: unknown) => this.logger.error({ err: error }, 'housekeeping failed'));
    }, everyMs).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  forgetOld(): Promise<void> {
    return this.work.run(async (db) => {
      await db.delete(IdempotencyKey, { createdAt: LessThan(this.#hoursAgo(keptHours)) });
      await db.delete(SignIn, { expiresAt: LessThan(this.clock.instant()) });
      await db.delete(Attempt, { since: LessThan(this.#hoursAgo(attemptHours)) });
    });
  }

  #hoursAgo(hours: number): string {
    return new Date(this.clock.now().getTime() - hours * 3_600_000).toISOString();
  }
}
