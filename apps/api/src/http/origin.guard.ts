import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Environment, RuleViolation } from '@relais/platform';
import type { FastifyRequest } from 'fastify';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Writes come from our own pages only: a browser says where a request comes from (Origin, Sec-Fetch-Site). */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(private readonly environment: Environment) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (reading.has(request.method) || this.#isOurs(request)) return true;
    throw new RuleViolation('foreign_origin');
  }

  #isOurs(request: FastifyRequest): boolean {
    const { origin, host } = request.headers;
    if (origin !== undefined) return origin === new URL(this.environment.publicUrl).origin || hostOf(origin) === host;
    const site = request.headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
