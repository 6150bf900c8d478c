import { CalendarView, SeriesChangeDone, type CalendarEntry, type SeriesView } from '@relais/contracts';
import type { Client } from './client.ts';
import { bookingInput } from './sessions.ts';

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

/** Plans a series like that, changed as told. */
export async function planSeries(client: Client, changes: object): Promise<SeriesView> {
  return (await client.post('/api/v1/series', fridays(client, changes))).as(SeriesChangeDone).series;
}

/** A partner takes two seats in each of these sessions; answers the address. */
export async function bookEach(visitor: Client, sessions: readonly (CalendarEntry | undefined)[]): Promise<string> {
  const booking = bookingInput({ seats: 2 });
  for (const session of sessions) await visitor.post(`/api/v1/open-sessions/${session?.id}/bookings`, booking);
  return booking.contactEmail;
}
