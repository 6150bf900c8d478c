import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Throttle } from '@relais/identity';
import { Secret } from '@relais/platform';
import type { FastifyRequest } from 'fastify';

/** Tries to book per network address; generous, since a whole organisation may share one. */
const limit = { failures: 60, minutes: 10 };

/** Slows down whoever books by machine. The address is never stored: only a count, under a key that cannot be turned back. */
@Injectable()
export class BookingLimit implements CanActivate {
  constructor(
    private readonly throttle: Throttle,
    private readonly secret: Secret,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    await this.count(context.switchToHttp().getRequest<FastifyRequest>().ip);
    return true;
  }

  /** Counts one try from a network address. @throws RuleViolation `too_many_attempts` */
  async count(place: string): Promise<void> {
    const key = `booking ${this.secret.derive(`place ${place}`)}`;
    await this.throttle.check(key, limit);
    await this.throttle.failed(key, limit);
  }
}
