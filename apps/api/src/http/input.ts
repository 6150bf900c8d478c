import { StandardSchemaValidationPipe, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RuleViolation } from '@relais/platform';
import type { FastifyRequest } from 'fastify';

/** One faulty field as zod names it. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** Fields that the contract does not know, when that is the fault. */
  readonly keys?: readonly string[];
}

/** What was sent does not fit the contract. */
export class InvalidInput extends RuleViolation {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('invalid_input');
    this.issues = issues;
  }
}

export const inputPipe = new StandardSchemaValidationPipe({ exceptionFactory: (issues) => new InvalidInput(issues) });

/** The version that a change is based on, from `If-Match: "3"` (RFC 9110 §13.1.1). */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const sent = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const version = /^"?(\d{1,9})"?$/.exec(sent ?? '')?.[1];
  if (version === undefined) throw new RuleViolation('version_required');
  return Number(version);
});
