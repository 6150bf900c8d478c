import { createHash } from 'node:crypto';
import { renderPage } from '@relais/pages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';

interface Shared {
  readonly type: string;
  readonly text: string;
  /** How long others may keep it without asking again. */
  readonly seconds: number;
}

/** Answers with a page that is the same for everybody who reads its language: kept for half a minute, then asked for by its hash (RFC 9110 §13.1.2). */
export function sendSharedPage(request: FastifyRequest, reply: FastifyReply, page: ReactElement): void {
  void reply.header('Vary', 'Accept-Language').header('Referrer-Policy', 'same-origin');
  sendSharedText(request, reply, { type: 'text/html; charset=utf-8', text: renderPage(page), seconds: 30 });
}

/** A weak tag: compressed or not, it is the same text. */
export function sendSharedText(request: FastifyRequest, reply: FastifyReply, { type, text, seconds }: Shared): void {
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  void reply.header('Cache-Control', `public, max-age=${seconds}`).header('ETag', tag);
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  if (known.includes(tag)) void reply.status(304).send();
  else void reply.header('Content-Type', type).send(text);
}
