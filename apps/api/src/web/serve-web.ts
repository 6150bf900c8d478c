import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';

/** Where the staff app lives; every address below it is one of its views. */
const base = '/app/';

/** Serves the built staff app: its files with long caching (their names carry a hash), its views as one page. */
export async function serveWeb(app: NestFastifyApplication, directory: string): Promise<void> {
  const root = resolve(directory);
  if (!existsSync(join(root, 'index.html'))) return;
  await app.register(fastifyStatic, { root, serve: false, setHeaders: (reply, path) => void reply.header('Cache-Control', cachingOf(path)) });
  const server = app.getHttpAdapter().getInstance();
  const page = (reply: FastifyReply) => reply.sendFile('index.html');
  server.get('/', (_request, reply) => reply.redirect(base, 302));
  server.get('/app', (_request, reply) => reply.redirect(base, 302));
  server.get<{ Params: { '*': string } }>(`${base}*`, (request, reply) => {
    const file = request.params['*'];
    return isFile(root, file) ? reply.sendFile(file) : page(reply);
  });
}

function isFile(root: string, name: string): boolean {
  return /^[\w./-]+\.\w+$/.test(name) && !name.includes('..') && existsSync(join(root, name));
}

function cachingOf(path: string): string {
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
