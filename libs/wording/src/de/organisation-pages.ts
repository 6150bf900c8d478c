import type { organisationPages as english } from '../en/organisation-pages.ts';
import type { Wording } from '../translate.ts';

export const organisationPages = {
  'pages.own_page': 'Seite von {organisation}',
  'pages.own_intro': 'Was Sie gebucht haben, und die Veranstaltungen bei Ihnen. Der Link zu dieser Seite ist nur für Ihre Organisation.',
  'pages.own_coming': 'Ihre Buchungen',
  'pages.own_none': 'Sie haben derzeit nichts gebucht.',
  'pages.own_find': 'Eine Veranstaltung finden',
  'pages.own_ask': 'Bitten Sie uns zu kommen',
  'pages.own_hosted': 'Veranstaltungen bei Ihnen',
  'pages.own_hosted_none': 'Bei Ihnen ist keine Veranstaltung geplant.',
  'pages.own_past': 'Was Sie früher gebucht haben',
  'pages.own_hosted_past': 'Veranstaltungen, die bei Ihnen stattfanden',
  'pages.own_change': 'Ändern oder stornieren',
  'pages.own_elsewhere': 'Mit einer anderen Adresse gebucht: Geändert wird das mit dem Link in der Mail, die dorthin ging.',
  'pages.own_calendar': 'Alles in Ihren Kalender übernehmen',
  'pages.own_tentative': 'Noch nicht sicher',
  'pages.own_requested': 'Wir müssen das noch bestätigen',
  'pages.own_waitlisted': 'Auf der Warteliste',
  'pages.own_offered': 'Plätze werden für Sie freigehalten: Sagen Sie über „Ändern oder stornieren“ ja oder nein',
  'pages.own_link_title': 'Der Link zu Ihrer Seite',
  'pages.own_link_intro': 'Geben Sie eine Adresse Ihrer Organisation ein, an die wir schreiben. Wenn wir sie kennen, geht eine Mail mit dem Link zu Ihrer Seite dorthin.',
  'pages.own_link_send': 'Link senden',
  'pages.own_link_done': 'Danke',
  'pages.own_link_done_next': 'Wenn wir diese Adresse kennen, ist eine Mail mit dem Link unterwegs. Nach einigen Minuten nichts? Sehen Sie im Spam-Ordner nach, versuchen Sie eine andere Adresse Ihrer Organisation, oder fragen Sie uns.',
  'pages.own_link_lost': 'Ist Ihr Link zu alt? Wir mailen Ihnen einen neuen.',
} as const satisfies Record<keyof typeof english, Wording>;
