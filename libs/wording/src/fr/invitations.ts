import type { invitations as english } from '../en/invitations.ts';
import type { Wording } from '../translate.ts';

export const invitations = {
  'invitations.title': 'Organisations invitées',
  'invitations.hint': 'Chaque organisation reçoit son propre lien. Ce qu’elle réserve ainsi est à son nom.',
  'invitations.empty': 'Personne n’est encore invité',
  'invitations.add': 'Inviter une organisation',
  'invitations.organisation': 'Organisation',
  'invitations.added': '{name} est invitée',
  'invitations.booked': { one: '{count} place réservée', other: '{count} places réservées' },
  'invitations.not_booked': 'Rien réservé pour le moment',
  'invitations.copy': 'Copier le lien de {name}',
  'invitations.mail': 'Envoyer à {email}',
  'invitations.mail_all': { one: 'Envoyer {count} lien', other: 'Envoyer {count} liens' },
  'invitations.mailed': 'Envoyé le {date}',
  'invitations.mailed_now': 'L’invitation est en route',
  'invitations.no_contact': 'Aucun contact ne peut être invité : copiez le lien',
  'invitations.withdraw': 'Retirer',
  'invitations.withdrawn': 'Retirée',
  'invitations.withdrawn_now': 'Le lien de {name} n’ouvre plus rien',
  'invitations.again': 'Inviter à nouveau',
} as const satisfies Record<keyof typeof english, Wording>;
