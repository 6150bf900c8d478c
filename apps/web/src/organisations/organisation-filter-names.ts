export const organisationFilterNames = ['q', 'kind', 'province', 'language', 'community', 'status', 'archived', 'sort', 'page'] as const;
export type OrganisationFilterName = (typeof organisationFilterNames)[number];
