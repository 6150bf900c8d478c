import { Injectable } from '@nestjs/common';
import { Environment } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

const hours = 4;

/** The one cookie of /organisation: the token of the private link to an organisation's page. */
@Injectable()
export class OrganisationCookie {
  constructor(private readonly environment: Environment) {}

  keep(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.#name, token, { httpOnly: true, sameSite: 'lax', path: '/organisation', secure: this.#isSecure, maxAge: hours * 3600 });
  }

  read(request: FastifyRequest): string {
    return request.cookies[this.#name] ?? '';
  }

  get #isSecure(): boolean {
    return this.environment.publicUrl.startsWith('https:');
  }

  get #name(): string {
    return this.#isSecure ? '__Secure-relais-organisation' : 'relais-organisation';
  }
}
