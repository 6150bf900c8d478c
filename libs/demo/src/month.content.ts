import type { BookingInput, CancelReason, SessionInput, SessionKindCode, SpokenLanguage, Topic } from '@relais/contracts';
import type { OfficeKey } from './people.content.ts';

/** One session of the weeks around today; `day` counts from this week's Monday. */
export interface MonthSession {
  readonly day: number;
  readonly at: string;
  readonly minutes: number;
  readonly kind: SessionKindCode;
  readonly title: string;
  readonly lead: string;
  readonly co?: readonly string[];
  readonly host?: string;
  readonly room?: OfficeKey;
  readonly online?: true;
  readonly languages: readonly SpokenLanguage[];
  readonly topics: readonly Topic[];
  readonly interpreter?: SpokenLanguage;
  readonly visibility?: SessionInput['visibility'];
  readonly capacity?: number;
  readonly stepFree?: true;
  readonly status?: 'draft' | 'tentative';
  readonly cancelled?: CancelReason;
  /** Organisations and the seats they book, in order. */
  readonly bookings?: readonly (readonly [organisation: string, seats: number])[];
  /** Those that wait, in order, since there was no room any more. */
  readonly waiting?: readonly (readonly [organisation: string, seats: number])[];
  /** Bookings wait for a planner's yes. */
  readonly asksApproval?: true;
  /** Of those that booked, the one that got a no. */
  readonly declined?: string;
  /** Of those that booked, the one that cancelled. */
  readonly steppedBack?: string;
  /** Booked seats that came and unnamed people, for sessions that are over; without it the debrief is due. */
  readonly came?: { readonly share: number; readonly unnamed: number };
}

export const monthSessions: readonly MonthSession[] = [
  { day: -20, at: '14:00', minutes: 90, kind: 'team_visit', title: 'Teamvergadering OCMW Kortbeek', lead: 'counsellor', host: 'kortbeek', languages: ['nl'], topics: ['eligibility'], came: { share: 0, unnamed: 9 } },
  { day: -18, at: '10:00', minutes: 60, kind: 'webinar', title: 'Webinar voor gemeenten: het bevel uitgelegd', lead: 'counsellor', online: true, languages: ['nl'], topics: ['order_explained'], visibility: 'public', capacity: 22, bookings: [['aalwijk', 6], ['kortbeek', 5], ['scheldeland', 4], ['demerdal', 2]], came: { share: 0.9, unnamed: 0 } },
  { day: -13, at: '09:30', minutes: 150, kind: 'partner_info', title: 'Les bases du retour volontaire', lead: 'julie', room: 'liege', languages: ['fr'], topics: ['basics'], visibility: 'public', capacity: 16, bookings: [['vesdre', 5], ['kivu', 3], ['lambert', 4], ['droits', 2]], came: { share: 0.8, unnamed: 1 } },
  { day: -10, at: '13:00', minutes: 180, kind: 'network_meeting', title: 'Overlegplatform Oostende', lead: 'counsellor', host: 'oostende', languages: ['nl'], topics: ['basics', 'trafficking'], came: { share: 0, unnamed: 24 } },
  { day: -6, at: '09:30', minutes: 150, kind: 'partner_info', title: 'Basis vrijwillige terugkeer', lead: 'pieter', room: 'antwerp', languages: ['nl'], topics: ['basics'], visibility: 'public', capacity: 20, bookings: [['scheldeland', 6], ['recht', 3], ['luifel', 4], ['zeebries', 2], ['brug', 5]], came: { share: 0.85, unnamed: 0 } },
  { day: -5, at: '14:00', minutes: 120, kind: 'community_session', title: 'Jisr: vragen over terugkeer', lead: 'pieter', host: 'jisr', languages: ['ar'], topics: ['basics'], interpreter: 'ar', cancelled: 'no_interpreter' },
  { day: -4, at: '13:00', minutes: 240, kind: 'partner_training', title: 'Terugkeer bespreekbaar maken', lead: 'counsellor', co: ['ines'], room: 'ghent', languages: ['nl'], topics: ['talking_about_return', 'families'], visibility: 'public', capacity: 18, bookings: [['brug', 4], ['kortbeek', 3], ['nova', 4], ['zonnehoek', 3]], came: { share: 1, unnamed: 0 } },
  { day: -3, at: '14:00', minutes: 90, kind: 'team_visit', title: 'Teamvergadering De Brug', lead: 'counsellor', host: 'brug', languages: ['nl'], topics: ['basics', 'talking_about_return'] },
  { day: -1, at: '15:00', minutes: 120, kind: 'community_session', title: 'Igreja Esperança: perguntas depois do culto', lead: 'ines', host: 'igreja', languages: ['pt', 'fr'], topics: ['basics', 'reintegration'] },
  ...(['demerdal', 'maasdal', 'luifel', 'nova', 'scheldeland'] as const).map((host, day): MonthSession => ({ day, at: '13:30', minutes: 120, kind: 'expert_visit', title: 'Landendeskundige: Afghanistan', lead: 'pieter', host, languages: ['ps', 'fa'], topics: ['country_focus'], interpreter: 'ps' })),
  { day: 2, at: '14:00', minutes: 120, kind: 'community_session', title: 'Jisr: vragen over terugkeer', lead: 'counsellor', host: 'jisr', languages: ['ar', 'nl'], topics: ['basics'], interpreter: 'ar' },
  { day: 3, at: '10:00', minutes: 180, kind: 'embassy_seminar', title: 'Seminar for consular sections', lead: 'coordinator', co: ['karim'], room: 'brussels', languages: ['en', 'fr'], topics: ['travel_documents', 'reintegration'], visibility: 'invited', capacity: 24, bookings: [['valdoria', 4], ['sarvania', 3], ['ostrelia', 2]] },
  { day: 7, at: '10:00', minutes: 90, kind: 'partner_info', title: 'Freiwillige Rückkehr: die Grundlagen', lead: 'jonas', host: 'ostkanton', languages: ['de'], topics: ['basics'], visibility: 'public', capacity: 12, bookings: [['ostkanton', 4]] },
  { day: 8, at: '09:30', minutes: 150, kind: 'partner_info', title: 'Basis vrijwillige terugkeer', lead: 'counsellor', room: 'ghent', languages: ['nl'], topics: ['basics'], visibility: 'public', capacity: 20, stepFree: true, bookings: [['brug', 5], ['kortbeek', 6], ['aalwijk', 4], ['oostende', 5]], waiting: [['zonnehoek', 3], ['luifel', 2], ['nova', 3], ['recht', 1]], steppedBack: 'oostende' },
  { day: 9, at: '14:00', minutes: 120, kind: 'community_session', title: 'Zonnehoek: questions sur le retour', lead: 'karim', host: 'zonnehoek', languages: ['fr', 'nl'], topics: ['basics'], interpreter: 'ti' },
  { day: 10, at: '09:30', minutes: 150, kind: 'partner_info', title: 'Les bases du retour volontaire', lead: 'julie', room: 'liege', languages: ['fr'], topics: ['basics'], visibility: 'public', capacity: 16, stepFree: true, steppedBack: 'kivu', bookings: [['vesdre', 4], ['kivu', 2], ['lambert', 3]] },
  { day: 11, at: '10:00', minutes: 60, kind: 'webinar', title: 'Voluntary return in one hour', lead: 'karim', online: true, languages: ['en'], topics: ['basics'], visibility: 'public', capacity: 100, bookings: [['sarvania', 2], ['most', 3], ['droits', 1]] },
  { day: 15, at: '09:00', minutes: 240, kind: 'partner_training', title: 'Parler du retour', lead: 'karim', co: ['amel'], room: 'charleroi', languages: ['fr'], topics: ['talking_about_return', 'families'], visibility: 'public', capacity: 18, bookings: [['riveouest', 4], ['terril', 3]] },
  { day: 14, at: '18:00', minutes: 90, kind: 'webinar', title: 'Über Rückkehr sprechen: ein Abend online', lead: 'jonas', online: true, languages: ['de'], topics: ['talking_about_return'], visibility: 'public', capacity: 40, bookings: [['ostkanton', 2]] },
  { day: 16, at: '14:00', minutes: 90, kind: 'team_visit', title: '', lead: 'counsellor', host: 'medi', languages: ['nl', 'fr'], topics: ['medical'], status: 'tentative' },
  { day: 17, at: '10:00', minutes: 120, kind: 'municipal_briefing', title: '', lead: 'amel', host: 'sambreval', languages: ['fr'], topics: ['order_explained'], visibility: 'invited', capacity: 15, status: 'tentative' },
  { day: 18, at: '13:00', minutes: 120, kind: 'municipal_briefing', title: 'Het bevel uitgelegd, voor gemeenten en OCMW’s', lead: 'counsellor', room: 'ghent', languages: ['nl'], topics: ['order_explained'], visibility: 'public', capacity: 24, stepFree: true, asksApproval: true, bookings: [['aalwijk', 3], ['kortbeek', 2], ['brug', 2]], declined: 'brug' },
  { day: 21, at: '13:00', minutes: 150, kind: 'partner_training', title: 'Travailler avec des interprètes', lead: 'amel', room: 'brussels', languages: ['fr'], topics: ['working_with_interpreters'], visibility: 'public', capacity: 16, stepFree: true, bookings: [['droits', 3], ['ruevie', 2]] },
  { day: 23, at: '09:30', minutes: 120, kind: 'partner_info', title: 'Reisdocumenten in de praktijk', lead: 'pieter', room: 'antwerp', languages: ['nl', 'en'], topics: ['travel_documents'], visibility: 'public', capacity: 20, stepFree: true, bookings: [['scheldeland', 4], ['recht', 2]] },
  { day: 24, at: '14:00', minutes: 120, kind: 'partner_info', title: 'أساسيات العودة الطوعية', lead: 'karim', host: 'jisr', languages: ['ar'], topics: ['basics', 'families'], visibility: 'public', capacity: 15, bookings: [['annour', 4]] },
  { day: 22, at: '13:30', minutes: 90, kind: 'partner_info', title: '', lead: 'counsellor', host: 'aalwijk', languages: ['nl'], topics: ['basics'], status: 'draft' },
];

/** A week's standing permanences: ISO weekday, time, host, lead. */
export const standing: readonly (readonly [weekday: number, at: string, minutes: number, host: string, lead: string, languages: readonly SpokenLanguage[]])[] = [
  [2, '20:00', 120, 'kade', 'ines', ['nl', 'fr', 'ti']],
  [4, '20:00', 120, 'kade', 'ines', ['nl', 'fr', 'ti']],
  [5, '10:00', 120, 'nova', 'pieter', ['nl', 'en']],
  [1, '09:00', 180, 'gentdesk', 'counsellor', ['nl', 'fr', 'en']],
  [3, '09:00', 180, 'gentdesk', 'counsellor', ['nl', 'fr', 'en']],
];

export const accessNeeds: Readonly<Record<string, Pick<BookingInput, 'accessNeeds'>>> = { vesdre: { accessNeeds: 'Accès de plain-pied' } };
