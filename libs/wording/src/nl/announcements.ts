import type { announcements as english } from '../en/announcements.ts';
import type { Wording } from '../translate.ts';

export const announcements = {
  'announcements.write': 'Bericht aan wie ingeschreven is',
  'announcements.hint': 'Ieder krijgt het per mail in de eigen taal, met de gegevens van de sessie en de link naar de inschrijving. Wie op de wachtlijst staat, krijgt het niet.',
  'announcements.nobody': 'Niemand heeft nu plaatsen; er is niemand om een bericht te sturen.',
  'announcements.readers': { one: '{language}: {count} ontvanger', other: '{language}: {count} ontvangers' },
  'announcements.subject': 'Onderwerp',
  'announcements.text': 'Bericht',
  'announcements.text_hint': 'Een lege regel begint een alinea. Niets over mensen die misschien terugkeren.',
  'announcements.kept': 'Wat u schrijft, blijft op dit toestel tot het verzonden is.',
  'announcements.preview': 'Bekijken voor het vertrekt',
  'announcements.preview_title': 'Zo leest het',
  'announcements.missing': 'Ontbreekt in: {languages}. Schrijf het ook in die taal, dan kan het vertrekken.',
  'announcements.back': 'Verder schrijven',
  'announcements.send': { one: 'Naar {count} ontvanger verzenden', other: 'Naar {count} ontvangers verzenden' },
  'announcements.sent': { one: 'Het bericht gaat naar {count} ontvanger.', other: 'Het bericht gaat naar {count} ontvangers.' },
  'announcements.earlier': { one: '{count} eerder bericht', other: '{count} eerdere berichten' },
  'announcements.earlier_line': '{subject} ({by}, {when})',
} satisfies Record<keyof typeof english, Wording>;
