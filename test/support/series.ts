import { CalendarView, type CalendarEntry } from '@relais/contracts';
import type { Client } from './client.ts';

/** Every Friday from ten to noon, beginning on 27 November 2026. */
export function fridays(client: Client, changes: object = {}): object {
  return {
    kind: 'partner_info', title: 'Basis', languages: ['nl'], leadId: client.user?.id, startsOn: '2026-11-27', startClock: '10:00', minutes: 120,
    rule: { frequency: 'weekly', weekdays: ['FR'] }, acceptedBecause: 'other', ...changes,
  };
}

/** The sessions of a series from November 2026 on, in order of their time. */
export async function sessionsOf(client: Client, seriesId: string): Promise<CalendarEntry[]> {
  const { items } = (await client.get('/api/v1/calendar?from=2026-10-01&to=2028-09-30')).as(CalendarView);
  return items.filter((entry) => entry.seriesId === seriesId);
}
