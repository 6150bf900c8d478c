import type { ContactInput, ContactView } from '@relais/contracts';
import { languageName, type DeskKey } from '@relais/wording';
import type { Words } from '../words/use-words.ts';

export type ContactField = keyof ContactInput;

export const contactLabels = {
  function: 'organisations.contact_function',
  name: 'organisations.contact_name',
  email: 'organisations.contact_email',
  phone: 'organisations.contact_phone',
  language: 'organisations.contact_language',
  primary: 'organisations.contact_primary',
  invitationBasis: 'organisations.contact_basis',
} as const satisfies Record<ContactField, DeskKey>;

/** What a person can change of a contact. */
export function contactFields({ function: role, name, email, phone, language, primary, invitationBasis }: ContactView): ContactInput {
  return { function: role, name, email, phone, language, primary, invitationBasis };
}

/** What stands in a field, as a reader says it. */
export function contactWords(field: ContactField, contact: ContactInput, { say, language }: Words): string {
  if (field === 'language') return languageName(contact.language, language);
  if (field === 'invitationBasis') return say(`words.invitation_basis.${contact.invitationBasis}`);
  if (field === 'primary') return say(contact.primary ? 'common.yes' : 'common.no');
  return contact[field];
}
