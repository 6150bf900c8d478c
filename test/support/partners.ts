import { ContactView, OrganisationView, type ContactInput, type OrganisationInput } from '@relais/contracts';
import type { Client } from './client.ts';

/** An organisation with a contact that may be invited, made over the API. */
export async function createPartner(client: Client, traits: { organisation?: Partial<OrganisationInput>; contact?: Partial<ContactInput> } = {}) {
  const organisation = await client.post('/api/v1/organisations', { name: 'Inloop De Brug', kind: 'day_centre', language: 'nl', status: 'active', municipality: 'Gent', province: 'east_flanders', ...traits.organisation });
  const { id } = organisation.as(OrganisationView);
  const contact = await client.post(`/api/v1/organisations/${id}/contacts`, {
    function: 'Onthaal', email: `onthaal.${id}@example.org`, language: 'nl', primary: true, invitationBasis: 'legitimate_interest', ...traits.contact,
  });
  return { organisation: organisation.as(OrganisationView), contact: contact.as(ContactView) };
}
