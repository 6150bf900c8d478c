import { Injectable, SetMetadata, applyDecorators, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiHeader } from '@nestjs/swagger';
import { Idempotency } from '@relais/identity';
import { RuleViolation } from '@relais/platform';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';

const CREATION = 'creation';
const longestKey = 200;

/** A POST that may be sent again: with `Idempotency-Key` it is done once and answered the same every time. */
export const Creation = () =>
  applyDecorators(
    SetMetadata(CREATION, true),
    ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Sent again with the same key, it is done once', schema: { type: 'string', minLength: 1, maxLength: longestKey } }),
  );

@Injectable()
export class CreationInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly idempotency: Idempotency,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (!this.reflector.get<boolean | undefined>(CREATION, context.getHandler()) || typeof key !== 'string') return next.handle();
    if (key.length === 0 || key.length > longestKey) throw new RuleViolation('malformed_request');
    const scope = `${request.signedIn?.id ?? 'public'} ${request.method} ${request.url}`;
    return from(this.idempotency.once({ scope, key, body: request.body }, () => lastValueFrom(next.handle())));
  }
}
