import type { invitations as english } from '../en/invitations.ts';
import type { Wording } from '../translate.ts';

export const invitations = {
  'invitations.title': 'Eingeladene Organisationen',
  'invitations.hint': 'Jede Organisation bekommt einen eigenen Link. Was sie damit bucht, steht unter ihrem Namen.',
  'invitations.empty': 'Noch niemand eingeladen',
  'invitations.add': 'Organisation einladen',
  'invitations.organisation': 'Organisation',
  'invitations.added': '{name} ist eingeladen',
  'invitations.booked': { one: '{count} Platz gebucht', other: '{count} Plätze gebucht' },
  'invitations.not_booked': 'Noch nichts gebucht',
  'invitations.copy': 'Link von {name} kopieren',
  'invitations.mail': 'Mailen an {email}',
  'invitations.mail_all': { one: '{count} Link mailen', other: '{count} Links mailen' },
  'invitations.mailed': 'Gemailt am {date}',
  'invitations.mailed_now': 'Die Einladung ist unterwegs',
  'invitations.no_contact': 'Kein Kontakt darf eingeladen werden: Kopieren Sie den Link',
  'invitations.withdraw': 'Zurückziehen',
  'invitations.withdrawn': 'Zurückgezogen',
  'invitations.withdrawn_now': 'Der Link von {name} öffnet nichts mehr',
  'invitations.again': 'Wieder einladen',
} as const satisfies Record<keyof typeof english, Wording>;
