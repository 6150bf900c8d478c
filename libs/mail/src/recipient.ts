import type { AddressState, InvitationBasis } from '@relais/contracts';
import { Contact } from '@relais/organisations';
import type { EntityManager } from 'typeorm';
import type { Message } from './message.entity.ts';

export interface Reachability {
  readonly state: AddressState;
  readonly basis: InvitationBasis;
}

const severity: readonly AddressState[] = ['ok', 'opted_out', 'bounced', 'do_not_contact'];

/** What is known of an address: of its contact, or of all contacts that share it (the most forbidding counts). */
export async function reachabilityOf(db: EntityManager, { contactId, recipientEmail }: Message): Promise<Reachability> {
  const known = contactId === null ? await db.createQueryBuilder(Contact, 'contact').where('LOWER(contact.email) = :email', { email: recipientEmail.toLowerCase() }).getMany() : await db.findBy(Contact, { id: contactId });
  const worst = known.map((contact) => contact.addressState).sort((a, b) => severity.indexOf(b) - severity.indexOf(a))[0];
  return { state: worst ?? 'ok', basis: known[0]?.invitationBasis ?? 'none' };
}
