import type { OrganisationView } from '@relais/contracts';
import type { Organisation } from './organisation.entity.ts';

/** An organisation as everybody signed in may see it: the street of a sensitive place stays hidden (R9). */
export function toOrganisationView(organisation: Organisation): OrganisationView {
  const { searchText: _search, archivedBy: _by, ...fields } = organisation;
  return { ...fields, ...(organisation.sensitivePlace ? { street: null, postalCode: null } : {}) };
}
