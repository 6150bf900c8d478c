import type { organisationMail as english } from '../en/organisation-mail.ts';
import type { Wording } from '../translate.ts';

export const organisationMail = {
  'mail.organisation_invitation.subject': 'Einladung: {title}, {date}',
  'mail.organisation_invitation.intro': 'Gern laden wir {organisation} zu dieser Veranstaltung ein.',
  'mail.organisation_invitation.link': 'Der Link unten ist für Ihre Organisation: Damit buchen Sie und Ihre Kolleginnen und Kollegen Plätze bis {until}, ohne Konto. Bitte veröffentlichen Sie ihn nicht.',
  'mail.organisation_link.subject': 'Ihre Seite in Relais: {organisation}',
  'mail.organisation_link.intro': 'Hier ist der Link zur Seite von {organisation}: Ihre Buchungen, die Veranstaltungen bei Ihnen und eine Kalenderdatei. Er gilt bis {until}.',
  'mail.organisation_link.keep': 'Behalten Sie ihn für sich: Wer ihn hat, sieht Ihre Buchungen und kann sie ändern. Hat niemand bei Ihnen darum gebeten? Dann müssen Sie nichts tun.',
  'mail.action.open_page': 'Unsere Seite öffnen',
} as const satisfies Record<keyof typeof english, Wording>;
