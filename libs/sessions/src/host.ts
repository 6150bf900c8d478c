import { findById } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import { Contact, Organisation, namedOrganisation } from '@relais/organisations';
import type { SessionPatch } from '@relais/contracts';
import type { EntityManager } from 'typeorm';
import type { Session } from './session.entity.ts';

interface HostChoice {
  readonly hostOrganisationId: string | null;
  readonly hostContactId: string | null;
}

export interface Host {
  readonly organisation: Organisation | null;
  readonly contact: Contact | null;
}

/**
 * The host of a session and the contact that is written to.
 * @throws RuleViolation `organisation_unknown`, `organisation_merged`, `organisation_do_not_contact`, `contact_unknown`, `contact_of_other_organisation`
 */
export async function requireHost(db: EntityManager, choice: HostChoice): Promise<Host> {
  const organisation = await organisationOf(db, choice.hostOrganisationId);
  const contact = await contactOf(db, choice.hostContactId);
  if (contact && contact.organisationId !== organisation?.id) throw new RuleViolation('contact_of_other_organisation', { pointers: ['/hostContactId'] });
  return { organisation, contact };
}

async function organisationOf(db: EntityManager, id: string | null): Promise<Organisation | null> {
  if (id === null) return null;
  const organisation = await namedOrganisation(db, id, '/hostOrganisationId');
  if (organisation.status === 'do_not_contact') throw new RuleViolation('organisation_do_not_contact', { pointers: ['/hostOrganisationId'] });
  return organisation;
}

async function contactOf(db: EntityManager, id: string | null): Promise<Contact | null> {
  if (id === null) return null;
  const contact = await findById(db, Contact, id);
  if (!contact) throw new RuleViolation('contact_unknown', { pointers: ['/hostContactId'] });
  return contact;
}

type Place = Pick<SessionPatch, 'placeName' | 'placeAddress'>;

/**
 * The place of a session whose host was chosen anew: as it was typed, else at the new host's. Nothing that was derived from
 * the earlier host stays, least of all the address of a sensitive place (R9).
 * @throws RuleViolation as `requireHost`
 */
export async function placeAtHost(db: EntityManager, before: Session, after: Session, patch: Place): Promise<Pick<Session, 'placeName' | 'placeAddress'>> {
  const { organisation } = await requireHost(db, after);
  const earlier = before.hostOrganisationId === null ? null : await findById(db, Organisation, before.hostOrganisationId);
  const { placeName, placeAddress } = after;
  if (!earlier || earlier.id === organisation?.id) return { placeName, placeAddress };
  const isTyped = patch.placeName !== undefined || patch.placeAddress !== undefined;
  if (!isTyped && (earlier.sensitivePlace || before.placeName === earlier.name)) return placeOf({ ...after, placeName: '', placeAddress: '' }, organisation);
  return { placeName, placeAddress: earlier.sensitivePlace ? (patch.placeAddress ?? '') : placeAddress };
}

/** Where a session takes place when its plan leaves that open: at the host's. */
export function placeOf(plan: { placeName: string; placeAddress: string; onlineUrl: string; roomId: string | null }, host: Organisation | null) {
  const isSaid = plan.placeName !== '' || plan.placeAddress !== '' || plan.onlineUrl !== '' || plan.roomId !== null;
  if (isSaid || !host) return { placeName: plan.placeName, placeAddress: plan.placeAddress };
  return { placeName: host.name, placeAddress: [host.street, `${host.postalCode} ${host.municipality}`.trim()].filter(Boolean).join(', ') };
}
