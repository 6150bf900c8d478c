import type { organisationPages as english } from '../en/organisation-pages.ts';
import type { Wording } from '../translate.ts';

export const organisationPages = {
  'pages.own_page': 'Pagina van {organisation}',
  'pages.own_intro': 'Uw inschrijvingen, en de sessies bij u. De link naar deze pagina is alleen voor uw organisatie.',
  'pages.own_coming': 'Uw inschrijvingen',
  'pages.own_none': 'U bent op dit moment nergens ingeschreven.',
  'pages.own_find': 'Een sessie zoeken',
  'pages.own_ask': 'Vraag ons langs te komen',
  'pages.own_hosted': 'Sessies bij u',
  'pages.own_hosted_none': 'Er is geen sessie bij u gepland.',
  'pages.own_past': 'Uw vroegere inschrijvingen',
  'pages.own_hosted_past': 'Sessies die bij u plaatsvonden',
  'pages.own_change': 'Wijzigen of annuleren',
  'pages.own_elsewhere': 'Ingeschreven met een ander adres: wijzigen kan met de link in de mail die daarheen ging.',
  'pages.own_calendar': 'Zet alles in uw agenda',
  'pages.own_tentative': 'Nog niet zeker',
  'pages.own_requested': 'We moeten dit nog bevestigen',
  'pages.own_waitlisted': 'Op de wachtlijst',
  'pages.own_offered': 'Er worden plaatsen voor u vrijgehouden: zeg ja of nee via “Wijzigen of annuleren”',
  'pages.own_link_title': 'De link naar uw pagina',
  'pages.own_link_intro': 'Typ een adres van uw organisatie waarnaar wij schrijven. Als we het kennen, gaat er een mail met de link naar uw pagina heen.',
  'pages.own_link_send': 'Link sturen',
  'pages.own_link_done': 'Dank u',
  'pages.own_link_done_next': 'Als we dit adres kennen, is er een mail met de link onderweg. Niets na enkele minuten? Kijk in de map met ongewenste mail, probeer een ander adres van uw organisatie, of vraag het ons.',
  'pages.own_link_lost': 'Is uw link te oud? We mailen u een nieuwe.',
} as const satisfies Record<keyof typeof english, Wording>;
