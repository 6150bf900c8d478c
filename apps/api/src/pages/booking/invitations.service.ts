import { Injectable } from '@nestjs/common';
import type { Guest } from '@relais/bookings';
import { PrivateLinks } from '@relais/identity';
import { Environment, RuleViolation } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkGuesses } from '../frame/link-guesses.service.ts';

const hours = 4;

/** Private links to sessions by invitation: the key of the address becomes a cookie that opens that one page. */
@Injectable()
export class Invitations {
  constructor(
    private readonly links: PrivateLinks,
    private readonly guesses: LinkGuesses,
    private readonly environment: Environment,
  ) {}

  /** @throws RuleViolation `link_not_valid`, `too_many_attempts` */
  async accept(sessionId: string, key: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.#open(sessionId, key, request.ip);
    void reply.setCookie(this.#name, key, { httpOnly: true, sameSite: 'lax', path: `/sessions/${sessionId}/book`, secure: this.#isSecure, maxAge: hours * 3600 });
  }

  /** How this browser came to the session. */
  async guestOf(sessionId: string, request: FastifyRequest): Promise<Guest> {
    const key = request.cookies[this.#name];
    if (key === undefined) return 'anybody';
    try {
      await this.#open(sessionId, key, request.ip);
      return 'invited';
    } catch (error) {
      if (error instanceof RuleViolation && error.code === 'link_not_valid') return 'anybody';
      throw error;
    }
  }

  #open(sessionId: string, key: string, place: string): Promise<void> {
    return this.guesses.watch(place, async () => {
      if ((await this.links.subjectOf('book_invited', key)) !== sessionId) throw new RuleViolation('link_not_valid');
    });
  }

  get #isSecure(): boolean {
    return this.environment.publicUrl.startsWith('https:');
  }

  get #name(): string {
    return this.#isSecure ? '__Secure-relais-invitation' : 'relais-invitation';
  }
}
