import type { invitations as english } from '../en/invitations.ts';
import type { Wording } from '../translate.ts';

export const invitations = {
  'invitations.title': 'Uitgenodigde organisaties',
  'invitations.hint': 'Elke organisatie krijgt een eigen link. Wat ze ermee inschrijft, komt op haar naam.',
  'invitations.empty': 'Nog niemand uitgenodigd',
  'invitations.add': 'Organisatie uitnodigen',
  'invitations.organisation': 'Organisatie',
  'invitations.added': '{name} is uitgenodigd',
  'invitations.booked': { one: '{count} plaats gereserveerd', other: '{count} plaatsen gereserveerd' },
  'invitations.not_booked': 'Nog niets gereserveerd',
  'invitations.copy': 'Link van {name} kopiëren',
  'invitations.mail': 'Mailen naar {email}',
  'invitations.mail_all': { one: '{count} link mailen', other: '{count} links mailen' },
  'invitations.mailed': 'Gemaild op {date}',
  'invitations.mailed_now': 'De uitnodiging is onderweg',
  'invitations.no_contact': 'Geen contact dat uitgenodigd mag worden: kopieer de link',
  'invitations.withdraw': 'Intrekken',
  'invitations.withdrawn': 'Ingetrokken',
  'invitations.withdrawn_now': 'De link van {name} opent niets meer',
  'invitations.again': 'Opnieuw uitnodigen',
} as const satisfies Record<keyof typeof english, Wording>;
