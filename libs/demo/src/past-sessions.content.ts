import type { SessionKindCode, SpokenLanguage, Topic } from '@relais/contracts';

/** Who is visited how often in the history: average days between two sessions. Those left out are silent. */
export interface Rhythm {
  readonly host: string;
  readonly kind: SessionKindCode;
  readonly days: number;
  readonly lead: string;
  readonly at: string;
  readonly minutes: number;
  readonly languages: readonly SpokenLanguage[];
  readonly topics: readonly Topic[];
  readonly size: readonly [min: number, max: number];
  /** Sessions end so many days before today: the host has been silent since. */
  readonly until?: number;
}

const rhythm = (host: string, kind: SessionKindCode, days: number, lead: string, at: string, minutes: number, languages: readonly SpokenLanguage[],
  topics: readonly Topic[], size: Rhythm['size'], until?: number): Rhythm => ({ host, kind, days, lead, at, minutes, languages, topics, size, ...(until === undefined ? {} : { until }) });

export const rhythms: readonly Rhythm[] = [
  rhythm('escale', 'permanence', 21, 'karim', '19:00', 120, ['fr', 'ar'], ['basics'], [4, 14]),
  rhythm('winterhaven', 'permanence', 28, 'counsellor', '20:00', 120, ['nl', 'en'], ['basics'], [3, 12]),
  rhythm('zonnehoek', 'partner_info', 95, 'counsellor', '10:00', 90, ['nl'], ['basics', 'eligibility'], [6, 14]),
  rhythm('lerelais', 'partner_info', 110, 'ines', '14:00', 90, ['fr', 'pt'], ['talking_about_return'], [6, 12]),
  rhythm('ruevie', 'team_visit', 120, 'karim', '09:30', 90, ['fr'], ['order_explained'], [4, 9]),
  rhythm('riveouest', 'partner_training', 160, 'karim', '09:00', 240, ['fr'], ['talking_about_return', 'families'], [10, 20]),
  rhythm('medi', 'team_visit', 150, 'counsellor', '12:30', 60, ['nl'], ['medical'], [5, 10]),
  rhythm('igreja', 'community_session', 180, 'ines', '15:00', 90, ['pt', 'fr'], ['basics', 'reintegration'], [18, 40], 430),
  rhythm('valdoria', 'embassy_seminar', 240, 'coordinator', '10:00', 180, ['fr', 'en'], ['travel_documents'], [15, 34]),
  rhythm('luifel', 'permanence', 24, 'pieter', '20:30', 90, ['nl', 'fa'], ['basics'], [3, 11]),
  rhythm('scheldeland', 'partner_info', 90, 'pieter', '13:30', 90, ['nl'], ['eligibility'], [8, 15]),
  rhythm('annour', 'community_session', 170, 'pieter', '14:00', 90, ['ar', 'nl'], ['basics'], [15, 30]),
  rhythm('brug', 'partner_info', 100, 'counsellor', '11:00', 75, ['nl'], ['basics'], [5, 10]),
  rhythm('aalwijk', 'municipal_briefing', 200, 'counsellor', '09:00', 120, ['nl'], ['order_explained'], [8, 18], 440),
  rhythm('oostende', 'network_meeting', 120, 'counsellor', '13:00', 180, ['nl'], ['basics', 'trafficking'], [15, 30]),
  rhythm('kortbeek', 'team_visit', 130, 'counsellor', '14:00', 90, ['nl'], ['eligibility', 'reintegration'], [8, 14]),
  rhythm('demerdal', 'centre_group_info', 60, 'pieter', '10:30', 60, ['nl', 'en'], ['basics'], [6, 16]),
  rhythm('maasdal', 'expert_visit', 130, 'pieter', '13:00', 120, ['ps', 'fa'], ['country_focus'], [14, 30]),
  rhythm('vesdre', 'partner_info', 105, 'julie', '10:00', 90, ['fr'], ['basics'], [8, 16]),
  rhythm('lambert', 'permanence', 30, 'julie', '19:30', 90, ['fr', 'en'], ['basics'], [3, 10]),
  rhythm('kivu', 'community_session', 190, 'julie', '16:00', 90, ['fr', 'sw'], ['reintegration'], [12, 25]),
  rhythm('ostkanton', 'partner_info', 150, 'jonas', '10:00', 90, ['de', 'fr'], ['basics'], [5, 12]),
  rhythm('terril', 'permanence', 30, 'amel', '19:00', 90, ['fr', 'ar'], ['basics'], [3, 9]),
  rhythm('sambreval', 'municipal_briefing', 220, 'amel', '09:30', 120, ['fr'], ['order_explained'], [6, 14], 425),
];

/** Every week, on these ISO weekdays. */
export const weekly: readonly (Omit<Rhythm, 'days' | 'until'> & { readonly weekdays: readonly number[] })[] = [
  { host: 'kade', kind: 'permanence', weekdays: [2, 4], lead: 'ines', at: '20:00', minutes: 120, languages: ['nl', 'fr', 'ti'], topics: ['basics'], size: [4, 15] },
  { host: 'nova', kind: 'permanence', weekdays: [5], lead: 'pieter', at: '10:00', minutes: 120, languages: ['nl', 'en'], topics: ['basics'], size: [2, 9] },
  { host: 'gentdesk', kind: 'permanence', weekdays: [1, 3], lead: 'counsellor', at: '09:00', minutes: 180, languages: ['nl', 'fr', 'en'], topics: ['basics'], size: [3, 10] },
];
