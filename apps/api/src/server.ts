import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Environment } from '@relais/platform';
import { AppModule } from './app.module.ts';
import { acceptBodies, largestJson } from './http/accepted-bodies.ts';
import { docsPolicy, securityHeaders } from './http/security-headers.ts';
import { answerUnreadable } from './http/unreadable-request.ts';
import { describeApi } from './openapi.ts';
import { frameworkLogger } from './start/framework-logger.ts';
import { serveWeb } from './web/serve-web.ts';

/** The whole server, ready to listen: HTTP settings, security headers, API, pages and documentation. */
export async function createServer(environment: Environment): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(environment), createAdapter(environment), { logger: frameworkLogger(environment), abortOnError: false });
  return prepare(app, environment);
}

export function createAdapter(environment: Environment): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: largestJson,
    genReqId: () => randomUUID(),
    // One proxy: the address it added itself. What stands before that, anybody may have written.
    trustProxy: environment.trustProxy ? (_address, hop) => hop === 0 : false,
    rewriteUrl: ({ url = '/' }) => (canBeDecoded(url) ? url : '/nowhere'),
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 16_384 },
    forceCloseConnections: 'idle',
  });
}

/** Puts the shared HTTP settings on an application; tests use it on theirs. */
export async function prepare(app: NestFastifyApplication, environment: Environment): Promise<NestFastifyApplication> {
  await app.register(cookie);
  await app.register(helmet, securityHeaders(environment));
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  const server = app.getHttpAdapter().getInstance();
  acceptBodies(app);
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/v1')) void reply.header('Cache-Control', reply.getHeader('Cache-Control') ?? 'no-store');
    if (request.url.startsWith('/api/docs')) void reply.header('Content-Security-Policy', docsPolicy);
  });
  describeApi(app);
  await serveWeb(app, environment.webDirectory);
  return app;
}

/** Fastify answers an address that cannot be decoded by itself, without our headers and words; so it goes where nothing is. */
function canBeDecoded(url: string): boolean {
  try {
    decodeURIComponent(url.replace(/[?#].*$/, ''));
    return true;
  } catch {
    return false;
  }
}
