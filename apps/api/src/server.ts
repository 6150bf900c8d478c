import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { RuleViolation, type Environment } from '@relais/platform';
import { AppModule } from './app.module.ts';
import { docsPolicy, securityHeaders } from './http/security-headers.ts';
import { describeApi } from './openapi.ts';
import { frameworkLogger } from './start/framework-logger.ts';
import { serveWeb } from './web/serve-web.ts';

const kilobyte = 1024;
/** Bytes that a body may have, by kind; a sheet of 10,000 organisations fits. */
const bodyLimits = { 'application/json': 512 * kilobyte, 'application/x-www-form-urlencoded': 64 * kilobyte, 'text/csv': 8192 * kilobyte } as const;

/** The whole server, ready to listen: HTTP settings, security headers, API, pages and documentation. */
export async function createServer(environment: Environment): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(environment), createAdapter(environment), { logger: frameworkLogger(environment), abortOnError: false });
  return prepare(app, environment);
}

export function createAdapter(environment: Environment): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: bodyLimits['application/json'],
    genReqId: () => randomUUID(),
    trustProxy: environment.trustProxy,
    rewriteUrl: ({ url = '/' }) => (canBeDecoded(url) ? url : '/nowhere'),
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
  server.removeContentTypeParser('text/plain');
  for (const [type, bodyLimit] of Object.entries(bodyLimits)) app.useBodyParser(type, { bodyLimit });
  server.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/api/') && isForm(request.headers['content-type'])) throw new RuleViolation('unsupported_media_type');
  });
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/v1')) void reply.header('Cache-Control', reply.getHeader('Cache-Control') ?? 'no-store');
    if (request.url.startsWith('/api/docs')) void reply.header('Content-Security-Policy', docsPolicy);
  });
  describeApi(app);
  await serveWeb(app, environment.webDirectory);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  return app;
}

/** Forms belong to the public pages; the API reads JSON and CSV. */
function isForm(contentType: string | undefined): boolean {
  return contentType?.toLowerCase().startsWith('application/x-www-form-urlencoded') ?? false;
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
