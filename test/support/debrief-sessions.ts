import { BookingReceipt, DebriefView, SessionView, type DebriefInput, type SessionInput } from '@relais/contracts';
import { newId } from '@relais/platform';
import type { Client } from './client.ts';
import type { RunningApp } from './running-app.ts';
import { bookingInput } from './sessions.ts';

/** A permanence of the client's, this morning, in three languages; nobody can book. */
export async function planPermanence(client: Client, changes: Partial<SessionInput> = {}): Promise<SessionView> {
  const body = { kind: 'permanence', title: 'Permanentie De Kade', languages: ['nl', 'ti', 'ar'], startsAtLocal: '2026-11-23T08:00', endsAtLocal: '2026-11-23T09:30', leadId: client.user?.id, acceptedBecause: 'other', ...changes };
  return (await client.post('/api/v1/sessions', body)).as(SessionView);
}

/** A session later today that organisations have booked seats of. */
export async function planBooked(running: RunningApp, client: Client, seats: Readonly<Record<string, number>>): Promise<SessionView> {
  const session = await planPermanence(client, { kind: 'partner_info', title: 'Basis', visibility: 'public', capacity: 20, startsAtLocal: '2026-11-23T14:00', endsAtLocal: '2026-11-23T15:30' });
  for (const [organisationName, count] of Object.entries(seats)) {
    (await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ organisationName, seats: count }))).as(BookingReceipt);
  }
  return session;
}

/** Writes a debrief through the API. */
export async function writeDebrief(client: Client, { id }: SessionView, unnamed: number, corrects?: { revision: number; reason: string }): Promise<DebriefView> {
  const body: DebriefInput = {
    clientKey: newId(), cameByBooking: [], unnamed, byRole: { unknown: unnamed }, byLanguage: { unknown: unnamed }, materialsLine: '', notes: '', correctionReason: corrects?.reason ?? '',
  };
  return (await client.put(`/api/v1/sessions/${id}/debrief`, body, corrects ? { 'If-Match': `"${corrects.revision}"` } : {})).as(DebriefView);
}

export async function readDebrief(client: Client, { id }: SessionView): Promise<DebriefView> {
  return (await client.get(`/api/v1/sessions/${id}/debrief`)).as(DebriefView);
}
