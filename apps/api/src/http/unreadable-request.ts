import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { RuleViolation } from '@relais/platform';
import { problemOf } from './problem.ts';

const headings = ['Content-Type: application/problem+json; charset=utf-8', 'Cache-Control: no-store', 'X-Content-Type-Options: nosniff', "Content-Security-Policy: default-src 'none'", 'Connection: close'];

/** What Node itself cannot read as a request (an address of more than 16 KB, say) never reaches Fastify; it is refused here, as a problem too. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const body = JSON.stringify(problemOf(new RuleViolation('malformed_request'), 'en', randomUUID()));
  socket.end(['HTTP/1.1 400 Bad Request', ...headings, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'));
}
