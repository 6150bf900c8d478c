import type { SessionKindCode, WallSheetPeriod } from '@relais/contracts';
import { Temporal } from 'temporal-polyfill';

/** What a session is for somebody who reads it in a shelter. */
export type WallKind = 'drop_in' | 'team' | 'group' | 'expert';

/** Kinds that are open to the people who come to a place; meetings of professionals do not hang on its wall. */
export const wallKinds: Readonly<Partial<Record<SessionKindCode, WallKind>>> = {
  permanence: 'drop_in', outreach_round: 'team', community_session: 'group', centre_group_info: 'group', expert_visit: 'expert',
};

export interface Days {
  /** Local dates, both included. */
  readonly from: string;
  readonly until: string;
}

/** The week, Monday to Sunday, or the month in which a date lies. */
export function periodAround(date: string, period: WallSheetPeriod): Days {
  const day = Temporal.PlainDate.from(date);
  if (period === 'month') return { from: day.with({ day: 1 }).toString(), until: day.with({ day: day.daysInMonth }).toString() };
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return { from: monday.toString(), until: monday.add({ days: 6 }).toString() };
}

/** A wall names counsellors by their first name only. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}
