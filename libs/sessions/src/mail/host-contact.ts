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
