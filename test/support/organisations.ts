import { type ContactInput, ContactView, type OrganisationInput, OrganisationView } from '@relais/contracts';
import type { z } from 'zod';
import type { Client } from './client.ts';

type Fields<T extends z.ZodType> = Partial<z.input<T>>;

/** Adds an organisation through the API. */
export async function addOrganisation(client: Client, fields: Fields<typeof OrganisationInput> = {}): Promise<OrganisationView> {
  const answer = await client.post('/api/v1/organisations', { name: 'De Kade', kind: 'night_shelter', language: 'nl', ...fields });
  return answer.as(OrganisationView);
}

/** Adds a contact to it through the API. */
export async function addContact(client: Client, organisationId: string, fields: Fields<typeof ContactInput> = {}): Promise<ContactView> {
  const answer = await client.post(`/api/v1/organisations/${organisationId}/contacts`, { function: 'coordination', language: 'nl', ...fields });
  return answer.as(ContactView);
}
