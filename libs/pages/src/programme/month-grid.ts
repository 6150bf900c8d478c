import { addDays, localDateOf } from '@relais/calendar';
import type { OpenSession } from '@relais/contracts';

/** One day of a month's grid; null where the week belongs to another month. */
export type GridDay = string | null;

/** The weeks of a month ('2026-11'), Monday first, each of seven days. */
export function weeksOf(month: string): GridDay[][] {
  const first = `${month}-01`;
  const monday = addDays(first, -daysSinceMonday(first));
  const weeks = Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_day, day) => addDays(monday, week * 7 + day)));
  return weeks.map((week) => week.map((date) => (date.startsWith(month) ? date : null))).filter((week) => week.some((date) => date !== null));
}

/** Both days are included. */
export function daysOf(month: string): { from: string; to: string } {
  const days = weeksOf(month).flat().filter((date) => date !== null);
  return { from: `${month}-01`, to: days.at(-1) ?? `${month}-01` };
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Sessions by the local date that they begin on, in their order. */
export function byDay(sessions: readonly OpenSession[]): ReadonlyMap<string, OpenSession[]> {
  const days = new Map<string, OpenSession[]>();
  for (const session of sessions) {
    const date = localDateOf(session.startsAt, session.zone);
    days.set(date, [...(days.get(date) ?? []), session]);
  }
  return days;
}

function daysSinceMonday(date: string): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
}
