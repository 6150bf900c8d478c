import type { ContactView } from '@relais/contracts';
import type { Contact } from './contact.entity.ts';

export function toContactView(contact: Contact): ContactView {
  const { invitationBasisAt: _basisAt, createdAt: _createdAt, ...fields } = contact;
  return fields;
}
