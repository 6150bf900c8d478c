import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Throttle } from '@relais/identity';
import { Secret } from '@relais/platform';
import type { FastifyRequest } from 'fastify';

/** Looks at free moments per network address: a whole organisation may share one, but nobody reads our calendars by asking on and on. */
const limit = { failures: 90, minutes: 10 };

/** Slows down whoever looks up free moments by machine. The address is never stored: only a count, under a key that cannot be turned back. */
@Injectable()
export class VisitLimit implements CanActivate {
  constructor(
    private readonly throttle: Throttle,
    private readonly secret: Secret,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    await this.count(context.switchToHttp().getRequest<FastifyRequest>().ip);
    return true;
  }

  /** Counts one look from a network address. @throws RuleViolation `too_many_attempts` */
  count(place: string): Promise<void> {
    return this.throttle.spend(`visit moments ${this.secret.derive(`place ${place}`)}`, limit);
  }
}
