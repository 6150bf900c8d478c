import type { Community, OrganisationKind, OrganisationStatus, Province, SpokenLanguage, UiLanguage } from '@relais/contracts';

export interface DemoOrganisation {
  /** Short name by which the demonstration's sessions refer to it. */
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly language: UiLanguage;
  readonly place: readonly [postalCode: string, municipality: string, Province];
  readonly languages: readonly SpokenLanguage[];
  readonly communities: readonly Community[];
  readonly contact: string;
  readonly status?: OrganisationStatus;
  readonly sensitive?: true;
  readonly seasonal?: true;
  readonly archived?: true;
}

const bxl = (code = '1000', municipality = 'Brussel') => [code, municipality, 'brussels'] as const;
const row = (key: string, name: string, kind: OrganisationKind, language: UiLanguage, place: DemoOrganisation['place'], languages: readonly SpokenLanguage[],
  communities: readonly Community[], contact: string, more: Pick<DemoOrganisation, 'status' | 'sensitive' | 'seasonal' | 'archived'> = {}): DemoOrganisation =>
  ({ key, name, kind, language, place, languages, communities, contact, ...more });

/** Forty fictional organisations with role addresses, and one that is no more. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  row('kade', 'De Kade', 'night_shelter', 'nl', bxl(), ['nl', 'fr', 'ar', 'ti'], ['horn_of_africa', 'north_africa'], 'onthaal', { sensitive: true }),
  row('escale', 'L’Escale', 'night_shelter', 'fr', bxl('1070', 'Anderlecht'), ['fr', 'ar', 'ro'], ['north_africa', 'eastern_europe'], 'accueil', { sensitive: true }),
  row('winterhaven', 'Winterhaven', 'night_shelter', 'nl', bxl('1080', 'Molenbeek'), ['nl', 'fr', 'en'], ['all_communities'], 'onthaal', { sensitive: true, seasonal: true }),
  row('zonnehoek', 'Zonnehoek', 'day_centre', 'nl', bxl('1030', 'Schaarbeek'), ['nl', 'fr', 'tr', 'ar'], ['turkey', 'middle_east'], 'coordination'),
  row('lerelais', 'Le Relais du Midi', 'day_centre', 'fr', bxl('1060', 'Saint-Gilles'), ['fr', 'pt', 'es'], ['latin_america', 'lusophone'], 'coordination'),
  row('noord', 'Tafel Noord', 'food_aid', 'nl', bxl('1020', 'Laken'), ['nl', 'fr'], ['all_communities'], 'onthaal'),
  row('ruevie', 'Rue&Vie', 'street_work', 'fr', bxl('1000', 'Bruxelles'), ['fr', 'en', 'ar', 'ps'], ['afghanistan_iran', 'horn_of_africa'], 'coordination'),
  row('valdoria', 'Ambassade de Valdorie', 'embassy_consulate', 'fr', bxl('1050', 'Ixelles'), ['fr', 'en'], ['west_africa'], 'consular'),
  row('sarvania', 'Embassy of Sarvania', 'embassy_consulate', 'en', bxl('1050', 'Elsene'), ['en', 'ru'], ['caucasus'], 'consular'),
  row('ostrelia', 'Botschaft von Ostrelien', 'embassy_consulate', 'de', bxl('1040', 'Etterbeek'), ['de', 'en', 'sq'], ['balkans'], 'consular'),
  row('igreja', 'Igreja Esperança', 'faith', 'fr', bxl('1190', 'Forest'), ['pt', 'fr'], ['lusophone', 'latin_america'], 'coordination'),
  row('droits', 'Droits Ouverts', 'ngo', 'fr', bxl('1000', 'Bruxelles'), ['fr', 'en', 'es'], ['all_communities'], 'coordination'),
  row('medi', 'Medi-Punt', 'health', 'nl', bxl('1210', 'Sint-Joost'), ['nl', 'fr', 'ar', 'so'], ['horn_of_africa', 'north_africa'], 'onthaal'),
  row('riveouest', 'CPAS Rive Ouest', 'welfare_centre', 'fr', bxl('1082', 'Berchem'), ['fr', 'nl'], ['all_communities'], 'accueil'),
  row('luifel', 'De Luifel', 'night_shelter', 'nl', ['2000', 'Antwerpen', 'antwerp'], ['nl', 'en', 'ar', 'fa'], ['afghanistan_iran', 'middle_east'], 'onthaal', { sensitive: true }),
  row('scheldeland', 'CAW Scheldeland', 'social_service', 'nl', ['2060', 'Antwerpen', 'antwerp'], ['nl', 'en'], ['all_communities'], 'onthaal'),
  row('antwerpdesk', 'Terugkeerloket Antwerpen', 'return_desk', 'nl', ['2018', 'Antwerpen', 'antwerp'], ['nl', 'fr', 'en'], ['all_communities'], 'coordination'),
  row('jisr', 'Jisr', 'diaspora', 'nl', ['2140', 'Borgerhout', 'antwerp'], ['ar', 'nl'], ['middle_east'], 'coordination'),
  row('annour', 'Moskee An-Nour', 'faith', 'nl', ['2100', 'Deurne', 'antwerp'], ['ar', 'nl', 'fr'], ['north_africa'], 'coordination'),
  row('recht', 'Recht Dichtbij', 'legal_aid', 'nl', ['2000', 'Antwerpen', 'antwerp'], ['nl', 'en', 'fr'], ['all_communities'], 'onthaal', { status: 'prospect' }),
  row('gentdesk', 'Terugkeerloket Gent', 'return_desk', 'nl', ['9000', 'Gent', 'east_flanders'], ['nl', 'fr', 'en'], ['all_communities'], 'coordination'),
  row('brug', 'Inloop De Brug', 'day_centre', 'nl', ['9000', 'Gent', 'east_flanders'], ['nl', 'bg', 'tr'], ['eastern_europe', 'turkey'], 'onthaal'),
  row('aalwijk', 'Gemeente Aalwijk', 'municipality', 'nl', ['9300', 'Aalwijk', 'east_flanders'], ['nl'], ['all_communities'], 'onthaal'),
  row('most', 'Most', 'diaspora', 'en', ['9000', 'Gent', 'east_flanders'], ['uk', 'ru', 'en'], ['eastern_europe'], 'coordination'),
  row('opendeur', 'Open Deur', 'citizen_group', 'nl', ['9040', 'Sint-Amandsberg', 'east_flanders'], ['nl', 'en'], ['all_communities'], 'coordination', { status: 'do_not_contact' }),
  row('oostende', 'Overlegplatform Oostende', 'umbrella', 'nl', ['8400', 'Oostende', 'west_flanders'], ['nl', 'en', 'ar'], ['all_communities'], 'coordination'),
  row('zeebries', 'Zeebries', 'food_aid', 'nl', ['8380', 'Zeebrugge', 'west_flanders'], ['nl', 'en', 'fa'], ['afghanistan_iran'], 'onthaal'),
  row('kortbeek', 'OCMW Kortbeek', 'welfare_centre', 'nl', ['8500', 'Kortbeek', 'west_flanders'], ['nl', 'fr', 'ar', 'pt'], ['all_communities'], 'onthaal'),
  row('nova', 'Nova', 'ngo', 'nl', ['3000', 'Leuven', 'flemish_brabant'], ['nl', 'en', 'am'], ['horn_of_africa'], 'coordination'),
  row('demerdal', 'LOI Demerdal', 'local_reception', 'nl', ['3290', 'Diest', 'flemish_brabant'], ['nl', 'en'], ['afghanistan_iran'], 'onthaal'),
  row('kempenland', 'CAW Kempenland', 'social_service', 'nl', ['3500', 'Hasselt', 'limburg'], ['nl', 'en', 'tr'], ['turkey'], 'onthaal', { status: 'dormant' }),
  row('maasdal', 'Opvangcentrum Maasdal', 'reception_centre', 'nl', ['3680', 'Maaseik', 'limburg'], ['nl', 'en', 'ps', 'fa'], ['afghanistan_iran'], 'coordination'),
  row('liegedesk', 'Guichet retour Liège', 'return_desk', 'fr', ['4000', 'Liège', 'liege'], ['fr', 'nl', 'de', 'en'], ['all_communities'], 'coordination'),
  row('vesdre', 'CRI Vesdre', 'integration', 'fr', ['4800', 'Verviers', 'liege'], ['fr', 'ar', 'tr'], ['north_africa', 'turkey'], 'accueil'),
  row('lambert', 'Abri Saint-Lambert', 'night_shelter', 'fr', ['4000', 'Liège', 'liege'], ['fr', 'en', 'ro'], ['eastern_europe'], 'accueil', { sensitive: true }),
  row('kivu', 'asbl Kivu', 'diaspora', 'fr', ['4020', 'Liège', 'liege'], ['fr', 'sw', 'ln'], ['central_africa'], 'coordination'),
  row('ostkanton', 'Infopunkt Ostkanton', 'integration', 'de', ['4700', 'Eupen', 'liege'], ['de', 'fr'], ['all_communities'], 'coordination'),
  row('charleroidesk', 'Guichet retour Charleroi', 'return_desk', 'fr', ['6000', 'Charleroi', 'hainaut'], ['fr', 'nl', 'en'], ['all_communities'], 'coordination'),
  row('terril', 'Abri Le Terril', 'night_shelter', 'fr', ['6000', 'Charleroi', 'hainaut'], ['fr', 'ar', 'en'], ['north_africa', 'west_africa'], 'accueil', { sensitive: true }),
  row('sambreval', 'Commune de Sambreval', 'municipality', 'fr', ['5060', 'Sambreval', 'namur'], ['fr'], ['all_communities'], 'accueil'),
  row('oudekaai', 'Inloop Oude Kaai', 'day_centre', 'nl', ['9000', 'Gent', 'east_flanders'], ['nl'], ['all_communities'], 'onthaal', { status: 'dormant', archived: true }),
];
