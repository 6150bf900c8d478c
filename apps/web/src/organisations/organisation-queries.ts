import { ContactList, InteractionList, OrganisationPage, OrganisationView, SessionPage } from '@relais/contracts';
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';

const root = 'organisations';

export const organisationsQuery = (filters: Readonly<Record<string, string>>) =>
  queryOptions({ queryKey: [root, 'list', filters], queryFn: ({ signal }) => api.get(`/organisations${queryOf(filters)}`, OrganisationPage, { signal }), placeholderData: keepPreviousData });

export const organisationQuery = (id: string) => queryOptions({ queryKey: [root, id], queryFn: () => api.get(`/organisations/${id}`, OrganisationView) });

export const organisationContactsQuery = (id: string) => queryOptions({ queryKey: [root, id, 'contacts'], queryFn: () => api.get(`/organisations/${id}/contacts`, ContactList) });

export const memoryQuery = (id: string) => queryOptions({ queryKey: [root, id, 'memory'], queryFn: () => api.get(`/organisations/${id}/interactions`, InteractionList) });

/** Sessions at an organisation from a day on, or before it; the nearest to it first. */
export const hostedQuery = (id: string, when: { from: string } | { to: string }, pageSize: number) =>
  queryOptions({
    queryKey: ['sessions', 'hosted', id, when, pageSize],
    queryFn: () => api.get(`/sessions${queryOf({ organisationId: id, order: 'from' in when ? 'soonest' : 'latest', pageSize, ...when })}`, SessionPage),
    placeholderData: keepPreviousData,
  });

/** After a change: everything that shows organisations is fetched afresh. */
export function useOrganisationsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [root] });
}
