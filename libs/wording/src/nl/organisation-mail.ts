import type { organisationMail as english } from '../en/organisation-mail.ts';
import type { Wording } from '../translate.ts';

export const organisationMail = {
  'mail.organisation_invitation.subject': 'Uitnodiging: {title}, {date}',
  'mail.organisation_invitation.intro': 'Graag nodigen we {organisation} uit voor deze sessie.',
  'mail.organisation_invitation.link': 'De link hieronder is voor uw organisatie: u en uw collega’s reserveren er plaatsen mee tot {until}, zonder account. Maak hem niet openbaar.',
  'mail.organisation_link.subject': 'Uw pagina in Relais: {organisation}',
  'mail.organisation_link.intro': 'Hier is de link naar de pagina van {organisation}: uw inschrijvingen, de sessies bij u en een agendabestand. Hij werkt tot {until}.',
  'mail.organisation_link.keep': 'Hou hem voor uzelf: wie hem heeft, ziet uw inschrijvingen en kan ze wijzigen. Heeft niemand bij u erom gevraagd? Dan hoeft u niets te doen.',
  'mail.action.open_page': 'Onze pagina openen',
} as const satisfies Record<keyof typeof english, Wording>;
