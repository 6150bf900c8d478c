import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RuleViolation } from '@relais/platform';
import type { FastifyRequest } from 'fastify';
import { ApiHeader } from '@nestjs/swagger';

const longestKey = 200;

/** The `Idempotency-Key` where a request does many things, each of them once; null where none was sent. */
export const RepetitionKey = createParamDecorator((_: unknown, context: ExecutionContext): string | null => {
  const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (typeof key !== 'string') return null;
  if (key.length === 0 || key.length > longestKey) throw new RuleViolation('malformed_request');
  return key;
});

export const ApiRepetitionKey = () => ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Sent again with the same key, each is done once', schema: { type: 'string', minLength: 1, maxLength: longestKey } });
