import type { organisationMail as english } from '../en/organisation-mail.ts';
import type { Wording } from '../translate.ts';

export const organisationMail = {
  'mail.organisation_invitation.subject': 'Invitation : {title}, {date}',
  'mail.organisation_invitation.intro': 'Nous avons le plaisir d’inviter {organisation} à cette séance.',
  'mail.organisation_invitation.link': 'Le lien ci-dessous est réservé à votre organisation : vous et vos collègues réservez des places jusqu’au {until}, sans compte. Merci de ne pas le publier.',
  'mail.organisation_link.subject': 'Votre page dans Relais : {organisation}',
  'mail.organisation_link.intro': 'Voici le lien vers la page de {organisation} : vos inscriptions, les séances chez vous et un fichier d’agenda. Il fonctionne jusqu’au {until}.',
  'mail.organisation_link.keep': 'Gardez-le pour vous : qui le possède voit vos inscriptions et peut les modifier. Personne chez vous ne l’a demandé ? Alors vous n’avez rien à faire.',
  'mail.action.open_page': 'Ouvrir notre page',
} as const satisfies Record<keyof typeof english, Wording>;
