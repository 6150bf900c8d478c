import { WallLinkView } from '@relais/contracts';
import { api } from '../api/api.ts';
import type { PrivateLink } from '../private-links/private-link.ts';

export function wallLink(organisationId: string): PrivateLink<WallLinkView> {
  const path = `/organisations/${organisationId}/wall-link`;
  return {
    queryKey: ['wall-link', organisationId],
    read: () => api.get(path, WallLinkView),
    renew: (idempotencyKey) => api.post(path, undefined, WallLinkView, { idempotencyKey }),
    end: () => api.act('DELETE', path),
    ended: { url: null },
  };
}
