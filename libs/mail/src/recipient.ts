import type { AddressState, InvitationBasis } from '@relais/contracts';
import { Contact, Organisation } from '@relais/organisations';
import { In, type EntityManager } from 'typeorm';
import type { Message } from './message.entity.ts';

export interface Reachability {
  readonly state: AddressState;
  readonly basis: InvitationBasis;
}

const severity: readonly AddressState[] = ['ok', 'opted_out', 'bounced', 'do_not_contact'];

/** What is known of an address: of all contacts that share it the most forbidding counts, for people unsubscribe an address. */
export async function reachabilityOf(db: EntityManager, { contactId, recipientEmail }: Message): Promise<Reachability> {
  const sharing = await db.createQueryBuilder(Contact, 'contact').where('LOWER(contact.email) = :email', { email: recipientEmail.toLowerCase() }).getMany();
  const contact = contactId === null ? null : await db.findOneBy(Contact, { id: contactId });
  const states = sharing.map(({ addressState }) => addressState);
  if (contact && !(await isInUse(db, contact))) states.push('do_not_contact');
  const worst = states.sort((a, b) => severity.indexOf(b) - severity.indexOf(a))[0];
  return { state: worst ?? 'ok', basis: contact?.invitationBasis ?? 'none' };
}

async function isInUse(db: EntityManager, { archivedAt, email, organisationId }: Contact): Promise<boolean> {
  return archivedAt === null && email !== '' && !(await db.existsBy(Organisation, { id: organisationId, status: 'do_not_contact' }));
}

/** The messages to the addresses and in the languages that their contacts have now; what has gone stays as it went. */
export async function toContactsOfNow(db: EntityManager, messages: readonly Message[]): Promise<Message[]> {
  const ids = messages.flatMap(({ contactId, sentAt }) => (contactId !== null && sentAt === null ? [contactId] : []));
  if (ids.length === 0) return [...messages];
  const contacts = new Map((await db.findBy(Contact, { id: In([...new Set(ids)]) })).map((contact) => [contact.id, contact]));
  return messages.map((message) => {
    const contact = message.sentAt === null ? contacts.get(message.contactId ?? '') : undefined;
    if (!contact || contact.email === '') return message;
    return { ...message, recipientEmail: contact.email, recipientName: contact.name, language: contact.language };
  });
}
