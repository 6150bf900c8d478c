import type { InteractionKind } from '@relais/contracts';

/** Lines of memory: organisation, days ago, kind, what was said. */
export const memoryLines: readonly (readonly [organisation: string, daysAgo: number, kind: InteractionKind, text: string])[] = [
  ['kade', 12, 'agreement', 'Permanentie blijft dinsdag en donderdag 20–22 u., ook in het winterplan. Lokaal naast de refter.'],
  ['kade', 40, 'note', 'Flyers Tigrinya raken snel op; volgende keer dubbel meenemen.'],
  ['kortbeek', 21, 'visit', 'Team wil in het voorjaar een halve dag over “terugkeer bespreekbaar maken”. Beamer is er, wifi niet.'],
  ['igreja', 9, 'call', 'Padre Miguel plant ons na de dienst; er komen ook gezinnen, kinderhoek voorzien.'],
  ['igreja', 432, 'note', 'Geen contact meer sinds de verhuis; opnieuw bellen.'],
  ['vesdre', 30, 'mail', 'Demande une séance en français pour les nouveaux travailleurs sociaux, accès de plain-pied nécessaire.'],
  ['valdoria', 55, 'visit', 'La section consulaire délivre les laissez-passer en dix jours ; demander la brochure en anglais.'],
  ['ostkanton', 14, 'call', 'Möchte die Grundlagen auf Deutsch, rund zehn Personen, vormittags.'],
  ['sarvania', 70, 'call', 'Prefers English; two colleagues rotate every six months.'],
  ['aalwijk', 445, 'visit', 'Nieuwe dienst burgerzaken; vraagt één vast aanspreekpunt.'],
  ['zeebries', 18, 'note', 'Mails komen terug: adres navragen.'],
  ['oostende', 10, 'agreement', 'Platform drie keer per jaar; wij brengen cijfers, zij de zaal.'],
];
