import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { SignIns } from '@relais/identity';
import { Environment, RuleViolation } from '@relais/platform';
import type { FastifyRequest } from 'fastify';
import { ACCESS, type Access } from './access.ts';
import { tokenIn } from './sign-in-cookie.ts';

/** Opens a route only to those it names. A route that names nobody is refused to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly signIns: SignIns,
    private readonly environment: Environment,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (!access) throw new RuleViolation('not_allowed');
    if ('open' in access) return true;
    const token = tokenIn(request, this.environment);
    const user = token === undefined ? null : await this.signIns.find(token);
    if (!user) throw new RuleViolation('not_signed_in');
    request.signedIn = user;
    if (!access.roles.includes(user.role)) throw new RuleViolation('not_allowed');
    return true;
  }
}
