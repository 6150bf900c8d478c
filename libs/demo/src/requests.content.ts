import type { RequestDeclineReason, SessionKindCode, SpokenLanguage, Topic } from '@relais/contracts';

/** A partner who asks 'come to us', and what came of it. */
export interface DemoRequest {
  /** An organisation of the demonstration by its short name, or one that nobody knows yet. */
  readonly from: string | { readonly name: string; readonly email: string; readonly municipality: string };
  readonly daysAgo: number;
  readonly kind: SessionKindCode;
  readonly topics: readonly Topic[];
  readonly language: SpokenLanguage;
  readonly people: number;
  readonly online?: true;
  /** What would suit them: so many days from now, at a clock. */
  readonly wishes?: readonly (readonly [days: number, clock: string])[];
  /** Who took it up. */
  readonly owner?: string;
  /** Who would come; moments are looked for at which they can. */
  readonly proposedBy?: string;
  readonly then?: 'chosen' | 'chosen as tentative' | 'withdrawn' | RequestDeclineReason;
}

export const demoRequests: readonly DemoRequest[] = [
  { from: 'ruevie', daysAgo: 9, kind: 'team_visit', topics: ['basics', 'talking_about_return'], language: 'fr', people: 8 },
  { from: 'nova', daysAgo: 1, kind: 'partner_training', topics: ['talking_about_return'], language: 'nl', people: 14, wishes: [[20, '14:00'], [22, '10:00']], owner: 'counsellor' },
  { from: { name: 'Buurthuis De Spil', email: 'onthaal.despil@example.org', municipality: 'Mechelen' }, daysAgo: 0, kind: 'community_session', topics: ['basics', 'families'], language: 'ar', people: 25, wishes: [[26, '19:00']] },
  { from: 'terril', daysAgo: 4, kind: 'team_visit', topics: ['eligibility'], language: 'fr', people: 6, proposedBy: 'amel' },
  { from: 'recht', daysAgo: 12, kind: 'partner_info', topics: ['order_explained'], language: 'nl', people: 10, proposedBy: 'pieter', then: 'chosen' },
  { from: 'kivu', daysAgo: 6, kind: 'webinar', topics: ['basics'], language: 'fr', people: 30, online: true, proposedBy: 'julie', then: 'chosen as tentative' },
  { from: 'zonnehoek', daysAgo: 15, kind: 'partner_info', topics: ['basics'], language: 'nl', people: 3, owner: 'coordinator', then: 'another_session_fits' },
  { from: 'most', daysAgo: 10, kind: 'community_session', topics: ['reintegration'], language: 'ru', people: 20, then: 'withdrawn' },
];
