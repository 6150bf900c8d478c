import type { SessionKindCode, WallSheetPeriod } from '@relais/contracts';

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
  if (period === 'month') return { from: `${date.slice(0, 8)}01`, until: dayAfter(firstOfNextMonth(date), -1) };
  const monday = dayAfter(date, -((dayOf(date).getUTCDay() + 6) % 7));
  return { from: monday, until: dayAfter(monday, 6) };
}

/** The date so many days later. */
export function dayAfter(date: string, days: number): string {
  const day = dayOf(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function firstOfNextMonth(date: string): string {
  const day = dayOf(date);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

/** A wall names counsellors by their first name only. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}
