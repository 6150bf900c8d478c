import { Injectable } from '@nestjs/common';
import { InvitedOrganisations, type Guest, type InvitedOrganisation } from '@relais/bookings';
import { PrivateLinks } from '@relais/identity';
import { Environment, RuleViolation } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkGuesses } from '../frame/link-guesses.service.ts';

const hours = 4;

/** How somebody came to a session, and for whom: null without a private link of an organisation's own. */
export interface Comer {
  readonly guest: Guest;
  readonly organisation: InvitedOrganisation | null;
}

/** Private links to sessions by invitation: the key of the address becomes a cookie that opens that one page. */
@Injectable()
export class Invitations {
  constructor(
    private readonly links: PrivateLinks,
    private readonly invited: InvitedOrganisations,
    private readonly guesses: LinkGuesses,
    private readonly environment: Environment,
  ) {}

  /** The organisation whose link it is; null for the link that the session itself has. @throws RuleViolation `link_not_valid`, `too_many_attempts` */
  async accept(sessionId: string, key: string, request: FastifyRequest, reply: FastifyReply): Promise<InvitedOrganisation | null> {
    const organisation = await this.#open(sessionId, key, request.ip);
    void reply.setCookie(this.#name, key, { httpOnly: true, sameSite: 'lax', path: `/sessions/${sessionId}/book`, secure: this.#isSecure, maxAge: hours * 3600 });
    return organisation;
  }

  /** How this browser came to the session. */
  async comerOf(sessionId: string, request: FastifyRequest): Promise<Comer> {
    const key = request.cookies[this.#name];
    if (key === undefined) return { guest: 'anybody', organisation: null };
    try {
      return { guest: 'invited', organisation: await this.#open(sessionId, key, request.ip) };
    } catch (error) {
      if (error instanceof RuleViolation && error.code === 'link_not_valid') return { guest: 'anybody', organisation: null };
      throw error;
    }
  }

  #open(sessionId: string, key: string, place: string): Promise<InvitedOrganisation | null> {
    return this.guesses.watch(place, async () => {
      if ((await this.#sessionOf(key)) === sessionId) return null;
      return this.invited.byToken(sessionId, key);
    });
  }

  async #sessionOf(key: string): Promise<string | null> {
    try {
      return await this.links.subjectOf('book_invited', key);
    } catch (error) {
      if (error instanceof RuleViolation && error.code === 'link_not_valid') return null;
      throw error;
    }
  }

  get #isSecure(): boolean {
    return this.environment.publicUrl.startsWith('https:');
  }

  get #name(): string {
    return this.#isSecure ? '__Secure-relais-invitation' : 'relais-invitation';
  }
}
