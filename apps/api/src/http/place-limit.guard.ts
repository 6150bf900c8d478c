import { Injectable, SetMetadata, UseGuards, applyDecorators, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { PlaceLimits, type LimitedAct } from './place-limits.service.ts';

const LIMITED = 'limited';

@Injectable()
export class PlaceLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: PlaceLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const act = this.reflector.get<LimitedAct>(LIMITED, context.getHandler());
    await this.limits.count(act, context.switchToHttp().getRequest<FastifyRequest>().ip);
    return true;
  }
}

/** Each call counts as one try from its network address. */
export const LimitedPerPlace = (act: LimitedAct) => applyDecorators(SetMetadata(LIMITED, act), UseGuards(PlaceLimitGuard));
