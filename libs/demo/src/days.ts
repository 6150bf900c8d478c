import { addDays } from '@relais/calendar';

export const zone = 'Europe/Brussels';

/** The Monday of the week of a local date. */
export function mondayOf(date: string): string {
  return addDays(date, -daysSinceMonday(date));
}

export function daysSinceMonday(date: string): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
}
