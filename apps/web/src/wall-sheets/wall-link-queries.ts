import { WallLinkView } from '@relais/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

const path = (organisationId: string) => `/organisations/${organisationId}/wall-link`;

export const wallLinkQuery = (organisationId: string) => queryOptions({ queryKey: ['wall-link', organisationId], queryFn: () => api.get(path(organisationId), WallLinkView) });

/** A new link; one that was there opens nothing any more. */
export function renewWallLink(organisationId: string, idempotencyKey: string): Promise<WallLinkView> {
  return api.post(path(organisationId), undefined, WallLinkView, { idempotencyKey });
}

export function endWallLink(organisationId: string): Promise<void> {
  return api.act('DELETE', path(organisationId));
}
