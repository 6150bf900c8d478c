import { Injectable } from '@nestjs/common';
import { Throttle } from '@relais/identity';
import { RuleViolation, Secret } from '@relais/platform';

const limit = { failures: 20, minutes: 1 };

/** Slows down whoever tries out private links. The network address is never stored: only a count, under a key that cannot be turned back. */
@Injectable()
export class LinkGuesses {
  constructor(
    private readonly throttle: Throttle,
    private readonly secret: Secret,
  ) {}

  /** @throws RuleViolation `too_many_attempts` after 20 links that opened nothing within a minute; what `open` throws otherwise */
  async watch<T>(place: string, open: () => Promise<T>): Promise<T> {
    const key = `link ${this.secret.derive(`place ${place}`)}`;
    await this.throttle.check(key, limit);
    try {
      return await open();
    } catch (error) {
      if (error instanceof RuleViolation && error.code === 'link_not_valid') await this.throttle.failed(key, limit);
      throw error;
    }
  }
}
