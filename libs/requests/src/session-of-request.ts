import { SessionInput } from '@relais/contracts';
import { findById, query } from '@relais/database';
import { Organisation } from '@relais/organisations';
import { localOf } from '@relais/calendar';
import type { Meeting } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import type { RequestMoment } from './request-moment.entity.ts';
import type { SessionRequest } from './session-request.entity.ts';

/** When, by whom and how sure. */
export type Agreed = Pick<RequestMoment, 'startsAt' | 'endsAt' | 'zone' | 'acceptedBecause'> & { readonly leadId: string; readonly status: 'tentative' | 'confirmed'; readonly onlineUrl: string };

/** The session that a request becomes: for this group only, at the organisation where we know it, else under its name. */
export async function sessionOfRequest(db: EntityManager, request: SessionRequest, agreed: Agreed): Promise<SessionInput> {
  const host = request.organisationId === null ? null : await findById(db, Organisation, request.organisationId);
  return SessionInput.parse({
    kind: request.kind, topics: request.topics, languages: [request.sessionLanguage], capacity: request.groupSize, visibility: 'internal',
    title: host ? '' : request.organisationName,
    hostOrganisationId: host?.id ?? null, hostContactId: host ? await contactWith(db, host.id, request.contactEmail) : null,
    ...placeOf(request, host, agreed.onlineUrl),
    startsAtLocal: localOf(agreed.startsAt, agreed.zone), endsAtLocal: localOf(agreed.endsAt, agreed.zone), zone: agreed.zone,
    leadId: agreed.leadId, status: agreed.status, acceptedBecause: agreed.acceptedBecause,
  });
}

/** The same session as far as something may stand in its way. */
export function meetingOfRequest(request: SessionRequest, { startsAt, endsAt, zone, leadId, onlineUrl }: Omit<Agreed, 'status' | 'acceptedBecause'>): Meeting {
  return {
    sessionId: request.id, title: request.organisationName, kind: request.kind, startsAt, endsAt, zone, userIds: [leadId], interpreterId: null, interpreterLanguage: null, facilitatorWish: null,
    roomId: null, hostOrganisationId: request.organisationId, onlineUrl, languages: [request.sessionLanguage], capacity: request.groupSize,
  };
}

/** Left open where the organisation's own address will do. */
function placeOf({ online, placeName, placeAddress, municipality, organisationName }: SessionRequest, host: Organisation | null, onlineUrl: string) {
  if (online) return { placeName: onlineUrl === '' ? 'Online' : '', onlineUrl };
  if (host && placeName === '' && placeAddress === '') return {};
  const isSaid = placeAddress.toLowerCase().includes(municipality.toLowerCase());
  const address = isSaid ? placeAddress : [placeAddress, municipality].filter(Boolean).join(', ');
  return { placeName: placeName || (host ? '' : organisationName), placeAddress: address.slice(0, 240) };
}

/** Whoever asked, where they are a contact of the organisation. */
async function contactWith(db: EntityManager, organisationId: string, email: string): Promise<string | null> {
  const [contact] = await query<{ id: string }>(
    db, 'SELECT id FROM contacts WHERE organisation_id = :organisationId AND LOWER(email) = :email AND archived_at IS NULL ORDER BY id', { organisationId, email: email.toLowerCase() },
  );
  return contact?.id ?? null;
}
