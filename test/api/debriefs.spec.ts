import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingList, BookingReceipt, DebriefView, Problem, SessionView, type DebriefInput } from '@relais/contracts';
import { newId } from '@relais/platform';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let app: RunningApp;
let counsellor: Client;
let session: SessionView;
let hour = 0;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  hour += 1;
  app.clock.moveTo('2026-11-23T05:00:00.000Z');
  counsellor = await app.signIn('counsellor');
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `2026-12-${two(1 + Math.floor(hour / 10))}`;
  const body = { kind: 'partner_info', languages: ['nl'], startsAtLocal: `${date}T${two(8 + (hour % 10))}:00`, endsAtLocal: `${date}T${two(9 + (hour % 10))}:00`, leadId: counsellor.user?.id, visibility: 'public', capacity: 10 };
  session = (await counsellor.post('/api/v1/sessions', body)).as(SessionView);
});

/** The session is over; whoever was signed in has long been signed out. */
async function afterwards(): Promise<void> {
  app.clock.moveTo(session.endsAt);
  counsellor = await app.signIn('counsellor');
}

const path = () => `/api/v1/sessions/${session.id}/debrief`;

function debrief(changes: Partial<DebriefInput> = {}): Partial<DebriefInput> {
  return { clientKey: newId(), unnamed: 8, byRole: { community_member: 6, unknown: 2 }, byLanguage: { ti: 3, unknown: 5 }, ...changes };
}

async function book(seats: number): Promise<string> {
  const body = { organisationName: 'De Brug', contactEmail: `onthaal.${newId()}@example.org`, language: 'nl', seats };
  return (await app.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, body)).as(BookingReceipt).id;
}

describe('a debrief', () => {
  it('adds booked and unnamed up, and the session is held', async () => {
    const booking = await book(3);
    await afterwards();
    const written = (await counsellor.put(path(), debrief({ cameByBooking: [{ bookingId: booking, came: 2 }] }))).as(DebriefView);
    expect(written).toMatchObject({ cameBooked: 2, unnamed: 8, total: 10, revision: 1, byLanguage: { ti: 3, unknown: 5 } });
    expect((await counsellor.get(`/api/v1/sessions/${session.id}`)).as(SessionView)).toMatchObject({ status: 'held', debriefDue: false });
  });

  it('counts even when nobody came', async () => {
    await afterwards();
    expect((await counsellor.put(path(), debrief({ unnamed: 0, byRole: {}, byLanguage: {} }))).as(DebriefView).total).toBe(0);
  });

  it('is due, not zero, until somebody writes it', async () => {
    await afterwards();
    expect((await counsellor.get(path())).status).toBe(404);
    expect((await counsellor.get(`/api/v1/sessions/${session.id}`)).as(SessionView).debriefDue).toBe(true);
  });

  it('names the axis that does not add up', async () => {
    await afterwards();
    const answer = await counsellor.put(path(), debrief({ byLanguage: { ti: 9 } }));
    expect(answer.as(Problem)).toMatchObject({ status: 422, code: 'tally_does_not_add_up', errors: [{ pointer: '/byLanguage' }] });
  });

  it('does not take more people than a booking has seats, nor another session’s booking', async () => {
    const booking = await book(2);
    await afterwards();
    for (const wrong of [{ bookingId: booking, came: 3 }, { bookingId: newId(), came: 1 }]) {
      expect((await counsellor.put(path(), debrief({ cameByBooking: [wrong] }))).as(Problem).errors[0]?.pointer).toBe('/cameByBooking/0/came');
    }
  });

  it('changes nothing when a device sends it again, also ten times at once', async () => {
    await afterwards();
    const body = debrief();
    const answers = await Promise.all(Array.from({ length: 10 }, () => counsellor.put(path(), body)));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(10).fill(200));
    expect(new Set(answers.map((answer) => answer.as(DebriefView).id)).size).toBe(1);
    expect((await counsellor.get(path())).as(DebriefView).revision).toBe(1);
  });

  it('of two people at once is that of one; the other is told and shown it', async () => {
    await afterwards();
    const answers = await Promise.all([counsellor.put(path(), debrief()), counsellor.put(path(), debrief())]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [written, refused] = [...answers].sort((one, other) => one.status - other.status);
    expect(refused?.as(Problem)).toMatchObject({ code: 'debrief_already_written', current: { id: written?.as(DebriefView).id } });
  });

  it('corrected by two people at once is corrected by one', async () => {
    await afterwards();
    const { revision } = (await counsellor.put(path(), debrief())).as(DebriefView);
    const correct = () => counsellor.put(path(), debrief({ correctionReason: 'counted again' }), { 'If-Match': `"${revision}"` });
    const statuses = (await Promise.all([correct(), correct(), correct()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412, 412]);
  });

  it('does not take the key of another session’s debrief', async () => {
    const { id: elsewhere } = session;
    await afterwards();
    const body = debrief();
    await counsellor.put(path(), body);
    const next = { kind: 'partner_info', languages: ['nl'], startsAtLocal: '2026-12-20T10:00', endsAtLocal: '2026-12-20T11:00', leadId: counsellor.user?.id };
    session = (await counsellor.post('/api/v1/sessions', next)).as(SessionView);
    await afterwards();
    expect((await counsellor.put(path(), body)).as(Problem)).toMatchObject({ code: 'idempotency_key_reused', errors: [{ pointer: '/clientKey' }] });
    expect((await counsellor.get(`/api/v1/sessions/${elsewhere}/debrief`)).as(DebriefView).revision).toBe(1);
  });

  it('corrected without a booking leaves nothing said of that booking', async () => {
    const booking = await book(3);
    await afterwards();
    const { revision } = (await counsellor.put(path(), debrief({ cameByBooking: [{ bookingId: booking, came: 2 }] }))).as(DebriefView);
    await counsellor.put(path(), debrief({ correctionReason: 'other group' }), { 'If-Match': `"${revision}"` });
    expect((await counsellor.get(`/api/v1/sessions/${session.id}/bookings`)).as(BookingList).items).toMatchObject([{ id: booking, cameSeats: null, status: 'confirmed' }]);
  });

  it('is corrected with a reason, and the earlier one is kept', async () => {
    await afterwards();
    const first = (await counsellor.put(path(), debrief())).as(DebriefView);
    const changed = debrief({ unnamed: 9, byRole: { unknown: 9 }, byLanguage: { unknown: 9 } });
    expect((await counsellor.put(path(), changed)).as(Problem).code).toBe('debrief_already_written');
    const revision = { 'If-Match': `"${first.revision}"` };
    expect((await counsellor.put(path(), changed, revision)).as(Problem)).toMatchObject({ code: 'correction_reason_missing', errors: [{ pointer: '/correctionReason' }] });
    const corrected = (await counsellor.put(path(), { ...changed, correctionReason: 'one more at the door' }, revision)).as(DebriefView);
    expect(corrected).toMatchObject({ revision: 2, total: 9 });
    expect((await counsellor.put(path(), debrief({ correctionReason: 'late' }), revision)).status).toBe(412);
  });

  it('comes neither before the session nor for a cancelled one', async () => {
    expect((await counsellor.put(path(), debrief())).as(Problem).code).toBe('debrief_too_early');
    await counsellor.post(`/api/v1/sessions/${session.id}/cancellation`, { reason: 'other' }, { 'If-Match': `"${session.version}"` });
    await afterwards();
    expect((await counsellor.put(path(), debrief())).as(Problem).code).toBe('debrief_of_cancelled_session');
  });
});
