import { addLocalDays, instantOf, localDateOf } from '@relais/calendar';

export const zone = 'Europe/Brussels';

/** The Monday of the week of a local date. */
export function mondayOf(date: string): string {
  return dayAfter(date, -daysSinceMonday(date));
}

export function daysSinceMonday(date: string): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
}

/** The local date so many days later. */
export function dayAfter(date: string, days: number): string {
  return localDateOf(addLocalDays(instantOf(`${date}T12:00`, zone), days, zone), zone);
}
