import { StandardSchemaValidationPipe, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
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
  const version = versionSent(context);
  if (version === null) throw new RuleViolation('version_required');
  return version;
}, [documented({ required: true })]);

/** The version sent, or null where none was: the first writing needs none. */
export const OptionalVersion = createParamDecorator((_: unknown, context: ExecutionContext): number | null => versionSent(context), [documented({ required: false })]);

/** @throws RuleViolation `version_required` when the header holds something else: a guard that cannot be read must not be passed */
function versionSent(context: ExecutionContext): number | null {
  const sent = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (sent === undefined) return null;
  const version = /^"?(\d{1,9})"?$/.exec(sent)?.[1];
  if (version === undefined) throw new RuleViolation('version_required');
  return Number(version);
}

function documented({ required }: { required: boolean }): ParameterDecorator {
  const header = ApiHeader({ name: 'If-Match', required, description: 'The version that the change is based on, quoted', schema: { type: 'string', pattern: '^"?\\d{1,9}"?$' } });
  return (target, key) => {
    const handler = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && handler) header(target, key, handler);
  };
}
