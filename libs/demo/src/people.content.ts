import type { Role, SpokenLanguage, UiLanguage } from '@relais/contracts';

export const demoOffices = [
  { key: 'brussels', name: 'Terugkeerloket Brussel · Guichet retour Bruxelles', municipality: 'Brussel', province: 'brussels', phone: '+32 2 555 01 00', room: 'Zaal Zenne' },
  { key: 'ghent', name: 'Terugkeerloket Gent', municipality: 'Gent', province: 'east_flanders', phone: '+32 9 555 02 00', room: 'Zaal Leie' },
  { key: 'antwerp', name: 'Terugkeerloket Antwerpen', municipality: 'Antwerpen', province: 'antwerp', phone: '+32 3 555 03 00', room: 'Zaal Schelde' },
  { key: 'liege', name: 'Guichet retour Liège', municipality: 'Liège', province: 'liege', phone: '+32 4 555 04 00', room: 'Salle Meuse' },
  { key: 'charleroi', name: 'Guichet retour Charleroi', municipality: 'Charleroi', province: 'hainaut', phone: '+32 71 55 05 00', room: 'Salle Sambre' },
] as const;

export type OfficeKey = (typeof demoOffices)[number]['key'];

export interface DemoPerson {
  /** Also the name before the @ of the address. */
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly language: UiLanguage;
  readonly languages: readonly SpokenLanguage[];
  readonly office: OfficeKey;
  /** One of the four whose password is printed at start. */
  readonly signsIn: boolean;
}

const person = (key: string, name: string, role: Role, language: UiLanguage, languages: readonly SpokenLanguage[], office: OfficeKey, signsIn = false): DemoPerson =>
  ({ key, name, role, language, languages, office, signsIn });

export const demoPeople: readonly DemoPerson[] = [
  person('admin', 'Sofie Claes', 'admin', 'nl', ['nl', 'fr', 'en'], 'brussels', true),
  person('coordinator', 'Nathalie Renard', 'coordinator', 'fr', ['fr', 'nl', 'en'], 'brussels', true),
  person('counsellor', 'Lotte Vermeiren', 'counsellor', 'nl', ['nl', 'fr', 'en'], 'ghent', true),
  person('viewer', 'Bart Goossens', 'viewer', 'nl', ['nl'], 'brussels', true),
  person('karim', 'Karim Belhadj', 'counsellor', 'fr', ['fr', 'ar', 'nl', 'en'], 'brussels'),
  person('ines', 'Inês Carvalho', 'counsellor', 'fr', ['pt', 'fr', 'es'], 'brussels'),
  person('pieter', 'Pieter Wouters', 'counsellor', 'nl', ['nl', 'en', 'fa'], 'antwerp'),
  person('julie', 'Julie Lambert', 'counsellor', 'fr', ['fr', 'en', 'sw'], 'liege'),
  person('jonas', 'Jonas Schmitz', 'counsellor', 'de', ['de', 'fr', 'nl'], 'liege'),
  person('amel', 'Amel Haddad', 'counsellor', 'fr', ['fr', 'ar'], 'charleroi'),
];
