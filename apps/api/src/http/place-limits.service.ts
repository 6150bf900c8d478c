import { Injectable } from '@nestjs/common';
import { Throttle, type Limit } from '@relais/identity';
import { Secret } from '@relais/platform';

/** How often one network address may do something without an account; generous, since a whole organisation may share one. */
const limits = {
  booking: { failures: 60, minutes: 10 },
  /** Nobody reads our calendars by asking on and on. */
  visit_moments: { failures: 90, minutes: 10 },
  organisation_link: { failures: 10, minutes: 60 },
} as const satisfies Record<string, Limit>;
export type LimitedAct = keyof typeof limits;

/** Slows down whoever does it by machine. The address is never stored: only a count, under a key that cannot be turned back. */
@Injectable()
export class PlaceLimits {
  constructor(
    private readonly throttle: Throttle,
    private readonly secret: Secret,
  ) {}

  /** Counts one try from a network address before it is made. @throws RuleViolation `too_many_attempts` */
  count(act: LimitedAct, place: string): Promise<void> {
    return this.throttle.spend(`${act} ${this.secret.derive(`place ${place}`)}`, limits[act]);
  }
}
