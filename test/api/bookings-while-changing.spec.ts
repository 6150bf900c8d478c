import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem, SessionView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Attempt } from '@relais/identity';
import type { Answer, Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput } from '../support/sessions.ts';

let running: RunningApp;
let counsellor: Client;
let day = 0;

beforeAll(async () => {
  running = await startApp();
  counsellor = await running.signIn('counsellor');
});
beforeEach(() => running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt)));
afterAll(() => running.close());

async function plan(): Promise<SessionView> {
  day += 1;
  const body = { kind: 'partner_info', languages: ['nl'], startsAtLocal: `2026-12-${9 + day}T10:00`, endsAtLocal: `2026-12-${9 + day}T12:00`, leadId: counsellor.user?.id, visibility: 'public', capacity: 100 };
  return (await counsellor.post('/api/v1/sessions', body)).as(SessionView);
}

/** Twelve who book, and a counsellor who does something else in the middle of them. */
async function meanwhile(session: SessionView, deed: () => Promise<Answer>): Promise<{ bookings: Answer[]; done: Answer }> {
  const book = () => running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput());
  const [done, ...bookings] = await Promise.all([...Array.from({ length: 6 }, book), deed(), ...Array.from({ length: 6 }, book)]).then((all) => [all[6], ...all.slice(0, 6), ...all.slice(7)]);
  if (!done) throw new Error('Nothing was done');
  return { done, bookings: bookings.flatMap((answer) => (answer ? [answer] : [])) };
}

const messages = (sessionId: string, kind: string) =>
  running.app.get(Readers).query<{ state: string; facts: string; bookingId: string }>(`SELECT state, facts, booking_id AS "bookingId" FROM messages WHERE session_id = :sessionId AND kind = :kind`, { sessionId, kind });

describe('bookings of a session that is changed at the same moment', () => {
  it.each([1, 2, 3])('are refused as closed once it is cancelled, never as full; all that came before are told (round %i)', async () => {
    const session = await plan();
    const { bookings, done } = await meanwhile(session, () => counsellor.post(`/api/v1/sessions/${session.id}/cancellation`, { reason: 'other' }, { 'If-Match': `"${session.version}"` }));
    expect(done.status).toBe(200);
    const refused = bookings.filter(({ status }) => status !== 201);
    expect(refused.map((answer) => answer.as(Problem).code)).toEqual(refused.map(() => 'booking_closed'));
    expect(await messages(session.id, 'session_cancellation')).toHaveLength(bookings.length - refused.length);
    expect((await messages(session.id, 'session_reminder')).every(({ state }) => state === 'cancelled')).toBe(true);
  });

  it.each([1, 2, 3])('are all reminded of the time it moved to (round %i)', async () => {
    const session = await plan();
    const moved = { startsAtLocal: session.startsAtLocal.replace('10:00', '15:00'), endsAtLocal: session.endsAtLocal.replace('12:00', '17:00') };
    const { bookings, done } = await meanwhile(session, () => counsellor.patch(`/api/v1/sessions/${session.id}`, moved, { 'If-Match': `"${session.version}"` }));
    const { startsAt } = done.as(SessionView);
    expect(bookings.map(({ status }) => status)).toEqual(bookings.map(() => 201));
    const planned = (await messages(session.id, 'session_reminder')).filter(({ state }) => state === 'planned');
    expect(planned.map(({ facts }) => facts)).toEqual(bookings.map(() => JSON.stringify({ startsAt })));
  });
});
