import { OrganisationLink } from '@relais/contracts';
import { api } from '../api/api.ts';
import type { PrivateLink } from '../private-links/private-link.ts';

export function pageLink(organisationId: string): PrivateLink<OrganisationLink> {
  const path = `/organisations/${organisationId}/page-link`;
  return {
    queryKey: ['organisations', organisationId, 'page-link'],
    read: () => api.get(path, OrganisationLink),
    renew: (idempotencyKey) => api.post(path, undefined, OrganisationLink, { idempotencyKey }),
    end: () => api.act('DELETE', path),
    ended: { url: null, expiresAt: null },
  };
}
