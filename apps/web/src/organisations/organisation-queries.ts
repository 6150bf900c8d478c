import { ContactList, InteractionList, OrganisationPage, OrganisationView, SessionPage } from '@relais/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';

const root = 'organisations';

export const organisationsQuery = (filters: Readonly<Record<string, string>>) =>
  queryOptions({ queryKey: [root, 'list', filters], queryFn: ({ signal }) => api.get(`/organisations${queryOf(filters)}`, OrganisationPage, { signal }), placeholderData: keepPreviousData });

export const organisationQuery = (id: string) => queryOptions({ queryKey: [root, id], queryFn: () => api.get(`/organisations/${id}`, OrganisationView) });

export const organisationContactsQuery = (id: string) => queryOptions({ queryKey: [root, id, 'contacts'], queryFn: () => api.get(`/organisations/${id}/contacts`, ContactList) });

export const memoryQuery = (id: string) => queryOptions({ queryKey: [root, id, 'memory'], queryFn: () => api.get(`/organisations/${id}/interactions`, InteractionList) });

export const hostedQuery = (id: string) =>
  queryOptions({ queryKey: ['sessions', 'hosted', id], queryFn: () => api.get(`/sessions${queryOf({ organisationId: id, order: 'latest', pageSize: 8 })}`, SessionPage) });
