import { findById } from '@relais/database';
import { Contact } from '@relais/organisations';
import type { EntityManager } from 'typeorm';
import type { Session } from '../session.entity.ts';

/** Who is written to at the host's; nobody when there is no address. */
export async function hostContact(db: EntityManager, { hostContactId }: Pick<Session, 'hostContactId'>): Promise<Contact | null> {
  if (hostContactId === null) return null;
  const contact = await findById(db, Contact, hostContactId);
  return contact && contact.email !== '' && contact.archivedAt === null ? contact : null;
}

/** Things about sessions, by whoever is written to at each one's host. */
export async function contactsOf<About extends { readonly session: Session }>(db: EntityManager, all: readonly About[]): Promise<Map<Contact, About[]>> {
  const contacts = new Map<string, Contact>();
  const theirs = new Map<Contact, About[]>();
  for (const one of all) {
    const contact = contacts.get(one.session.hostContactId ?? '') ?? (await hostContact(db, one.session));
    if (!contact) continue;
    contacts.set(contact.id, contact);
    theirs.set(contact, [...(theirs.get(contact) ?? []), one]);
  }
  return theirs;
}
