import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RuleViolation } from '@relais/platform';
import type { FastifyRequest } from 'fastify';

const kilobyte = 1024;
/** Bytes that a body may have, by kind; a sheet of 10,000 organisations fits. */
const limits = { 'application/json': 512 * kilobyte, 'application/x-www-form-urlencoded': 64 * kilobyte, 'text/csv': 8192 * kilobyte } as const;

export const largestJson = limits['application/json'];

/** Deeper than anything that a contract describes. */
const mostLevels = 20;

/**
 * What a body may be: JSON for the API, forms for the public pages, a sheet where one is imported. Anything else is turned
 * away unread, since reading it could cost more than answering.
 */
export function acceptBodies(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.removeContentTypeParser('text/plain');
  for (const [type, bodyLimit] of Object.entries(limits)) app.useBodyParser(type, { bodyLimit });
  server.addHook('onRequest', async (request) => {
    if (!isReadAt(request)) throw new RuleViolation('unsupported_media_type');
  });
  server.addHook('preValidation', async ({ body }) => {
    if (isDeeperThan(mostLevels, body)) throw new RuleViolation('malformed_request');
  });
}

function isReadAt({ url, headers: { 'content-type': contentType = '' } }: FastifyRequest): boolean {
  const is = (type: keyof typeof limits) => contentType.trimStart().toLowerCase().startsWith(type);
  if (is('text/csv')) return /^\/api\/v1\/(organisation|session)-import/.test(url);
  return !(is('application/x-www-form-urlencoded') && url.startsWith('/api/'));
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}
