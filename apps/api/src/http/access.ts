import { SetMetadata, applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Role } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import type { FastifyRequest } from 'fastify';

export const ACCESS = 'access';
export type Access = { readonly open: true } | { readonly roles: readonly Role[] };

/** Who may call a route; every route says so, or is refused. */
export const MayCall = (...roles: readonly Role[]) => applyDecorators(SetMetadata(ACCESS, { roles } satisfies Access), ApiCookieAuth(), ApiExtension('x-roles', roles));
/** Everybody may call it, without signing in. */
export const Open = () => SetMetadata(ACCESS, { open: true } satisfies Access);

export const everybodySignedIn = ['admin', 'coordinator', 'counsellor', 'viewer'] as const;
export const planners = ['admin', 'coordinator', 'counsellor'] as const;
export const coordinators = ['admin', 'coordinator'] as const;

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn;
  }
}

/** The person who calls, on routes that are not open. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw new Error('A route that asks for its caller must not be open');
  return signedIn;
});
