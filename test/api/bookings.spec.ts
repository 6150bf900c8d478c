import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingList, BookingReceipt, BookingView, OpenSession, Problem, SessionView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Attempt } from '@relais/identity';
import { startApp, type RunningApp } from '../support/running-app.ts';
import type { Client } from '../support/client.ts';
import { bookingInput, createOrganisation, createSession, seatsOf } from '../support/sessions.ts';

describe('bookings', () => {
  let running: RunningApp;
  let visitor: Client;
  let planner: Client;

  beforeAll(async () => {
    running = await startApp();
    visitor = running.visitor();
    planner = await running.signIn('counsellor');
  });
  afterAll(() => running.close());
  beforeEach(() => running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt)));

  const bookingsPath = (sessionId: string) => `/api/v1/open-sessions/${sessionId}/bookings`;
  const book = (sessionId: string, traits = {}) => visitor.post(bookingsPath(sessionId), bookingInput(traits));
  const bookedBy = async (sessionId: string) => (await planner.get(`/api/v1/sessions/${sessionId}/bookings`)).as(BookingList).items;
  const mailsOf = (sessionId: string) =>
    running.app.get(Readers).query<{ kind: string; language: string }>(`SELECT kind, language FROM messages WHERE session_id = :sessionId AND booking_id IS NOT NULL ORDER BY id`, { sessionId });

  describe('what the public sees of a session', () => {
    it('is what partners need, without note, people or version', async () => {
      const session = await createSession(running, { seatsTaken: 4 });
      const seen = (await visitor.get(`/api/v1/open-sessions/${session.id}`)).as(OpenSession);
      expect(seen).toMatchObject({ kind: 'partner_info', seatsLeft: 6, state: 'open', placeAddress: 'Kaai 1, 9000 Aalwijk', addressOnRequest: false });
      expect(seen.closesAt).toBe(new Date(Date.parse(session.startsAt) - 2 * 3_600_000).toISOString());
      expect(JSON.stringify(seen)).not.toContain(session.note);
    });

    it('hides the address of a place that protects people', async () => {
      const host = await createOrganisation(running, { name: 'Winterhaven', sensitivePlace: true });
      const session = await createSession(running, { hostOrganisationId: host.id, placeName: 'Winterhaven', placeAddress: 'Geheime straat 7, 1000 Brussel' });
      const answer = await visitor.get(`/api/v1/open-sessions/${session.id}`);
      expect(answer.as(OpenSession)).toMatchObject({ hostName: 'Winterhaven', placeAddress: null, addressOnRequest: true });
      expect(JSON.stringify(answer.body)).not.toContain('Geheime straat');
    });

    it.each([{ visibility: 'internal' }, { visibility: 'invited' }, { status: 'draft' }, { status: 'tentative' }, { capacity: 0 }] as const)('is nothing at all of %j', async (traits) => {
      const session = await createSession(running, traits);
      expect((await visitor.get(`/api/v1/open-sessions/${session.id}`)).as(Problem)).toMatchObject({ status: 404, code: 'booking_not_open' });
      expect((await book(session.id)).as(Problem)).toMatchObject({ status: 404, code: 'booking_not_open' });
    });
  });

  describe('a partner who books', () => {
    it('gets the seats, a receipt that says what they typed, and one confirmation in their language', async () => {
      const session = await createSession(running);
      const receipt = (await book(session.id, { seats: 3, language: 'de' })).as(BookingReceipt);
      expect(receipt).toMatchObject({ sessionId: session.id, seats: 3, status: 'confirmed', language: 'de' });
      expect(await seatsOf(running, session.id)).toEqual({ taken: 3, capacity: 10, booked: 3 });
      const confirmations = (await mailsOf(session.id)).filter(({ kind }) => kind === 'booking_confirmation');
      expect(confirmations).toEqual([{ kind: 'booking_confirmation', language: 'de' }]);
    });

    it('does not raise the version that a counsellor edits from', async () => {
      const session = await createSession(running);
      await book(session.id);
      const [row] = await running.app.get(Readers).query<{ version: number }>('SELECT version FROM sessions WHERE id = :id', { id: session.id });
      expect(row?.version).toBe(1);
    });

    it('is matched to the organisation of that name, accents and case aside, and to none when two bear it', async () => {
      const kivu = await createOrganisation(running, { name: 'Asbl Kivu-Liège' });
      await createOrganisation(running, { name: 'Twins' });
      await createOrganisation(running, { name: 'twins' });
      const session = await createSession(running);
      for (const organisationName of ['ASBL Kivu Liege', 'Twins', 'Asbl Kivu']) await book(session.id, { organisationName });
      expect((await bookedBy(session.id)).map(({ organisationId }) => organisationId)).toEqual([kivu.id, null, null]);
    });

    it('who has booked already gets the same answer, no second booking, and the mail once more', async () => {
      const session = await createSession(running);
      const first = bookingInput({ contactEmail: 'Accueil@example.org', seats: 2 });
      const answers = [await visitor.post(bookingsPath(session.id), first), await visitor.post(bookingsPath(session.id), { ...first, contactEmail: 'accueil@EXAMPLE.org' })];
      const [one, two] = answers.map((answer) => answer.as(BookingReceipt));
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect({ ...two, id: '' }).toEqual({ ...one, id: '' });
      expect(await seatsOf(running, session.id)).toMatchObject({ taken: 2, booked: 2 });
      expect((await mailsOf(session.id)).filter(({ kind }) => kind === 'booking_confirmation')).toHaveLength(2);
    });

    it('is told how many seats are left, and which sessions have enough', async () => {
      const session = await createSession(running, { seatsTaken: 9, kind: 'webinar', topics: ['medical'] });
      const near = await createSession(running, { kind: 'webinar', topics: [] });
      const alsoFull = await createSession(running, { kind: 'webinar', seatsTaken: 8 });
      const refusal = (await book(session.id, { seats: 3 })).as(Problem);
      expect(refusal).toMatchObject({ status: 409, code: 'session_full', errors: [{ pointer: '/seats' }], other: { seatsLeft: 1 } });
      expect(JSON.stringify(refusal.other)).toContain(near.id);
      expect(JSON.stringify(refusal.other)).not.toContain(alsoFull.id);
    });

    it.each([
      ['after the cut-off', { startsAt: '2026-11-23T10:59:00.000Z', endsAt: '2026-11-23T12:00:00.000Z' }],
      ['of a cancelled session', { status: 'cancelled' }],
      ['of a session that is over', { startsAt: '2026-11-20T10:00:00.000Z', endsAt: '2026-11-20T12:00:00.000Z' }],
    ] as const)('%s is refused', async (_, traits) => {
      const session = await createSession(running, traits);
      expect((await book(session.id)).as(Problem)).toMatchObject({ status: 409, code: 'booking_closed' });
      expect(await seatsOf(running, session.id)).toMatchObject({ taken: 0, booked: 0 });
    });

    it('cannot bring along status, organisation or more seats than a group has', async () => {
      const session = await createSession(running);
      for (const extra of [{ status: 'attended' }, { organisationId: session.id }, { seats: 51 }, { seats: 0 }, { seats: 1.5 }, { language: 'xx' }, { contactEmail: 'a@b' }, { organisationName: 'a\u0000b' }]) {
        expect((await visitor.post(bookingsPath(session.id), { ...bookingInput(), ...extra })).status).toBe(400);
      }
      expect(await bookedBy(session.id)).toEqual([]);
    });

    it('is slowed down after sixty tries from one place, without that place being written down', async () => {
      const session = await createSession(running, { status: 'cancelled' });
      const statuses: number[] = [];
      for (let index = 0; index < 62; index += 1) statuses.push((await book(session.id)).status);
      expect(statuses.filter((status) => status === 409)).toHaveLength(60);
      expect(statuses.slice(-2)).toEqual([429, 429]);
      const attempts = await running.app.get(Readers).query('SELECT * FROM attempts');
      expect(JSON.stringify(attempts)).not.toContain('127.0.0.1');
    });
  });

  describe('a planner', () => {
    it('books by phone after the cut-off, and is told when the address has a booking', async () => {
      const session = await createSession(running, { startsAt: '2026-11-23T09:30:00.000Z', endsAt: '2026-11-23T11:00:00.000Z', visibility: 'internal' });
      const input = bookingInput();
      expect((await planner.post(`/api/v1/sessions/${session.id}/bookings`, input)).as(BookingView)).toMatchObject({ status: 'confirmed', seats: 1 });
      expect((await planner.post(`/api/v1/sessions/${session.id}/bookings`, input)).as(Problem)).toMatchObject({ code: 'email_already_booked', errors: [{ pointer: '/contactEmail' }] });
      expect(await seatsOf(running, session.id)).toMatchObject({ taken: 1, booked: 1 });
    });

    it('changes seats from the version seen, within what is left', async () => {
      const session = await createSession(running, { capacity: 5 });
      await book(session.id, { seats: 2 });
      const [booking] = await bookedBy(session.id);
      const path = `/api/v1/bookings/${booking?.id}`;
      const change = (seats: number, version: number) => planner.patch(path, { seats }, { 'If-Match': `"${version}"` });
      expect((await change(5, 1)).as(BookingView)).toMatchObject({ seats: 5, version: 2 });
      expect((await change(1, 1)).as(Problem)).toMatchObject({ status: 412, current: { seats: 5, version: 2 } });
      expect((await planner.patch(path, { seats: 1 })).status).toBe(428);
      expect((await change(6, 2)).as(Problem)).toMatchObject({ status: 409, code: 'seats_not_available' });
      expect((await change(1, 2)).as(BookingView)).toMatchObject({ seats: 1, version: 3 });
      expect(await seatsOf(running, session.id)).toMatchObject({ taken: 1, booked: 1 });
    });

    it('cancels once; the seats are free at once, and the booker is told', async () => {
      const session = await createSession(running, { capacity: 2 });
      await book(session.id, { seats: 2 });
      const [booking] = await bookedBy(session.id);
      const path = `/api/v1/bookings/${booking?.id}/cancellation`;
      expect((await planner.post(path)).as(BookingView)).toMatchObject({ status: 'cancelled', cancelledAt: running.clock.instant() });
      expect((await planner.post(path)).as(Problem)).toMatchObject({ status: 409, code: 'booking_cancelled' });
      expect((await mailsOf(session.id)).map(({ kind }) => kind)).toContain('booking_cancellation');
      expect((await book(session.id, { seats: 2 })).status).toBe(201);
    });

    it('may do this, a viewer may look, nobody else may either', async () => {
      const session = await createSession(running);
      const viewer = await running.signIn('viewer');
      const path = `/api/v1/sessions/${session.id}/bookings`;
      expect((await viewer.get(path)).status).toBe(200);
      expect((await viewer.post(path, bookingInput())).status).toBe(403);
      expect((await visitor.get(path)).status).toBe(401);
      expect((await visitor.post(path, bookingInput())).status).toBe(401);
    });
  });

  it('leaves one audit entry per deed, without anybody in it', async () => {
    const session = await createSession(running);
    const { id } = (await book(session.id, { contactEmail: 'canary@example.org', organisationName: 'Canary' })).as(BookingReceipt);
    await planner.patch(`/api/v1/bookings/${id}`, { seats: 2 }, { 'If-Match': '"1"' });
    await planner.post(`/api/v1/bookings/${id}/cancellation`);
    const entries = await running.app.get(Readers).query<{ act: string }>('SELECT act, details FROM audit_entries WHERE subject_id = :id ORDER BY id', { id });
    expect(entries.map(({ act }) => act)).toEqual(['created', 'changed', 'cancelled']);
    expect(JSON.stringify(entries).toLowerCase()).not.toContain('canary');
  });

  it('tells those who booked when the session moves or is cancelled', async () => {
    const lead = await running.signIn('coordinator');
    const session = await createSession(running, lead.user ? { leadId: lead.user.id } : {});
    await book(session.id);
    const moved = await lead.patch(`/api/v1/sessions/${session.id}`, { startsAtLocal: '2026-11-27T10:00', endsAtLocal: '2026-11-27T11:30' }, { 'If-Match': '"1"' });
    await lead.post(`/api/v1/sessions/${session.id}/cancellation`, { reason: 'no_interpreter' }, { 'If-Match': `"${moved.as(SessionView).version}"` });
    expect((await mailsOf(session.id)).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['session_change', 'session_cancellation']));
    expect((await bookedBy(session.id)).map(({ status }) => status)).toEqual(['confirmed']);
  });
});
