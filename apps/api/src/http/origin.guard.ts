import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Environment, RuleViolation } from '@relais/platform';
import type { FastifyRequest } from 'fastify';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

const FROM_ANYWHERE = 'from anywhere';
/** A write that other programs make without our pages: one-click unsubscribing (RFC 8058). Never with a cookie's power. */
export const FromAnywhere = () => SetMetadata(FROM_ANYWHERE, true);

/** Writes come from our own pages only: a browser says where a request comes from (Origin, Sec-Fetch-Site). */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly environment: Environment,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const isFree = this.reflector.get<boolean | undefined>(FROM_ANYWHERE, context.getHandler()) === true;
    if (reading.has(request.method) || isFree || this.#isOurs(request)) return true;
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
