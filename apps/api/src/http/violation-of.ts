import { HttpException } from '@nestjs/common';
import type { ProblemCode } from '@relais/contracts';
import { RuleViolation } from '@relais/platform';
import { QueryFailedError } from 'typeorm';

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed_request', 401: 'not_signed_in', 403: 'not_allowed', 404: 'not_found', 405: 'method_not_allowed', 413: 'body_too_large',
  414: 'malformed_request', 415: 'unsupported_media_type', 429: 'too_many_attempts', 431: 'malformed_request',
};
const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', '57P01', '57P02', '57P03', '53300', 'SQLITE_BUSY', 'SQLITE_IOERR']);

/** What `pg` says without a code: no connection became free in time, or the one in use broke. */
const awayWords = /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout)/;

/** PostgreSQL keeps no NUL characters in text. */
const nulInText = '22021';

/** Turns what the framework, the parser or the database threw into one of our refusals. */
export function violationOf(error: unknown): RuleViolation {
  if (error instanceof RuleViolation) return error;
  if (error instanceof HttpException) return new RuleViolation(byStatus[error.getStatus()] ?? 'internal');
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === '53100') return new RuleViolation('storage_full');
  if ((code !== undefined && awayCodes.has(code)) || isAway(error)) return new RuleViolation('database_unavailable');
  if (code === nulInText) return new RuleViolation('malformed_request');
  const status = statusOf(error);
  return new RuleViolation((status !== undefined && status < 500 ? byStatus[status] ?? 'malformed_request' : undefined) ?? 'internal');
}

function codeOf(error: unknown): string | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;
}

function isAway(error: unknown): boolean {
  return error instanceof Error && awayWords.test(error.message);
}

function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : undefined;
}
