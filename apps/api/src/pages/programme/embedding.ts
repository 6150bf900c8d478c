import type { FastifyReply } from 'fastify';

/** Nothing can be done in the embedded programme but look and go on to our own site, so any site may show it. */
export function mayBeFramedByAnybody(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy'));
  void reply.header('Content-Security-Policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors http: https:')).removeHeader('X-Frame-Options');
  mayBeLoadedByAnybody(reply);
}

/** Pages elsewhere may load it, those too that load nothing from other sites without being told so (HTML, COEP). */
export function mayBeLoadedByAnybody(reply: FastifyReply): void {
  void reply.header('Cross-Origin-Resource-Policy', 'cross-origin');
}
