import type { Environment } from '@relais/platform';
import { signInHours } from '@relais/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` cookies need HTTPS; on plain loopback the same cookie goes without the prefix. */
function cookieName(environment: Environment): string {
  return isSecure(environment) ? '__Host-relais' : 'relais';
}

function isSecure(environment: Environment): boolean {
  return environment.publicUrl.startsWith('https:');
}

export function tokenIn(request: FastifyRequest, environment: Environment): string | undefined {
  return request.cookies[cookieName(environment)];
}

export function setToken(reply: FastifyReply, environment: Environment, token: string): void {
  void reply.setCookie(cookieName(environment), token, { ...options(environment), maxAge: signInHours * 3600 });
}

export function clearToken(reply: FastifyReply, environment: Environment): void {
  void reply.clearCookie(cookieName(environment), options(environment));
}

function options(environment: Environment) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(environment) } as const;
}
