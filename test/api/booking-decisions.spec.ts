import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingList, BookingReceipt, BookingResults, BookingView, Problem, type BookingInput } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Attempt } from '@relais/identity';
import type { Session } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession, manageLinkOf, seatsOf } from '../support/sessions.ts';

let running: RunningApp;
let planner: Client;

beforeAll(async () => {
  running = await startApp();
  planner = await running.signIn('counsellor');
});
afterAll(() => running.close());
beforeEach(() => running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt)));

const ifMatch = (version = 1) => ({ 'If-Match': `"${version}"` });
const book = async ({ id }: Session, traits: Partial<BookingInput> = {}) => (await running.visitor().post(`/api/v1/open-sessions/${id}/bookings`, bookingInput({ orWait: true, ...traits }))).as(BookingReceipt);
const bookingsOf = async ({ id }: Session) => (await planner.get(`/api/v1/sessions/${id}/bookings`)).as(BookingList).items;
const mailsOf = async (bookingId: string) =>
  (await running.app.get(Readers).query<{ kind: string; state: string; email: string }>('SELECT kind, state, recipient_email AS email FROM messages WHERE booking_id = :bookingId ORDER BY id', { bookingId })).map(({ kind, state, email }) => ({ kind, state, email }));

describe('a booking that waits for a yes', () => {
  it('holds its seats; a yes confirms it, a no frees them, each once and with a mail', async () => {
    const session = await createSession(running, { asksApproval: true, capacity: 3 });
    const [one, two] = [await book(session, { seats: 2 }), await book(session)];
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 3, booked: 3 });
    expect((await planner.post(`/api/v1/bookings/${one.id}/approval`, undefined, ifMatch())).as(BookingView)).toMatchObject({ status: 'confirmed' });
    expect((await planner.post(`/api/v1/bookings/${one.id}/approval`, undefined, ifMatch(2))).as(Problem).code).toBe('booking_not_requested');
    expect((await planner.post(`/api/v1/bookings/${two.id}/decline`, { reason: 'booked_twice' }, ifMatch())).as(BookingView)).toMatchObject({ status: 'declined', declineReason: 'booked_twice' });
    expect((await planner.post(`/api/v1/bookings/${two.id}/decline`, { reason: 'other' }, ifMatch(2))).as(Problem).code).toBe('booking_declined');
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 2, booked: 2 });
    expect((await mailsOf(one.id)).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['booking_requested', 'booking_confirmation', 'session_reminder']));
    expect((await mailsOf(two.id)).map(({ kind }) => kind)).toContain('booking_declined');
  });

  it('is decided with others at once: each answered for itself, again the same with the same key', async () => {
    const session = await createSession(running, { asksApproval: true });
    const [one, two] = [await book(session), await book(session)];
    const elsewhere = await book(await createSession(running, { asksApproval: true }));
    const body = { act: 'approve', items: [{ id: one.id, version: 1 }, { id: two.id, version: 7 }, { id: elsewhere.id, version: 1 }] };
    const decide = async () => (await planner.post(`/api/v1/sessions/${session.id}/booking-decisions`, body, { 'Idempotency-Key': 'all of them' })).as(BookingResults).items;
    const answers = [await decide(), await decide()];
    expect(answers[0]?.map(({ problem }) => problem?.code ?? null)).toEqual([null, 'version_conflict', 'not_found']);
    expect(answers[1]?.map(({ problem }) => problem?.code ?? null)).toEqual([null, 'version_conflict', 'not_found']);
    expect((await bookingsOf(session)).map(({ status }) => status)).toEqual(['confirmed', 'requested']);
    expect((await planner.post(`/api/v1/sessions/${session.id}/booking-decisions`, { act: 'decline', items: body.items })).status).toBe(400);
  });
});

describe('what a booking says', () => {
  it('is kept: functions, interpreter, and names only where there are certificates', async () => {
    const session = await createSession(running, { asksNames: true });
    const said = { seats: 3, functions: { social_worker: 2 }, interpreterLanguage: 'ti', participants: [{ function: 'social_worker', name: 'An Peeters' }] } as const;
    await book(session, { ...said, functions: { ...said.functions }, participants: [...said.participants] });
    expect(await bookingsOf(session)).toMatchObject([said]);
    const nameless = await createSession(running);
    const refused = await running.visitor().post(`/api/v1/open-sessions/${nameless.id}/bookings`, bookingInput({ participants: [...said.participants] }));
    expect(refused.as(Problem)).toMatchObject({ status: 422, code: 'names_not_asked', errors: [{ pointer: '/participants' }] });
  });

  it('fits its seats', async () => {
    const session = await createSession(running);
    const refused = await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ seats: 1, functions: { volunteer: 2 } }));
    expect(refused.as(Problem)).toMatchObject({ status: 422, code: 'more_people_than_seats', errors: [{ pointer: '/functions' }] });
  });
});

describe('a booking that moves', () => {
  it('takes its seats along: freed here for who waits, taken there, with a mail on each', async () => {
    const [from, to] = [await createSession(running, { capacity: 2 }), await createSession(running, { capacity: 2 })];
    const [one, waiting] = [await book(from, { seats: 2 }), await book(from)];
    expect((await planner.post(`/api/v1/bookings/${one.id}/move`, { sessionId: to.id }, ifMatch())).as(BookingView)).toMatchObject({ sessionId: to.id, status: 'confirmed', seats: 2 });
    expect(await seatsOf(running, to.id)).toMatchObject({ taken: 2, booked: 2 });
    expect((await bookingsOf(from)).map(({ id, status }) => ({ id, status }))).toEqual([{ id: waiting.id, status: 'offered' }]);
    expect((await mailsOf(one.id)).map(({ kind, state }) => `${kind} ${state}`)).toEqual(expect.arrayContaining(['booking_moved planned', 'booking_confirmation planned', 'session_reminder cancelled', 'session_reminder planned']));
  });

  it.each([
    ['to one without room', { seatsTaken: 10 }, 'session_full'],
    ['to another matter', { kind: 'webinar', topics: ['medical'] }, 'booking_not_movable'],
    ['to one that is cancelled', { status: 'cancelled' }, 'session_cancelled_is_fixed'],
  ] as const)('%s is refused, and stays', async (_, traits, code) => {
    const [from, to] = [await createSession(running), await createSession(running, { ...traits, topics: 'topics' in traits ? [...traits.topics] : ['basics'] })];
    const one = await book(from);
    expect((await planner.post(`/api/v1/bookings/${one.id}/move`, { sessionId: to.id }, ifMatch())).as(Problem).code).toBe(code);
    expect(await seatsOf(running, from.id)).toMatchObject({ taken: 1, booked: 1 });
  });

  it('two that change places at once both arrive', async () => {
    const [left, right] = [await createSession(running, { capacity: 4 }), await createSession(running, { capacity: 4 })];
    const [one, two] = [await book(left, { seats: 2 }), await book(right, { seats: 2 })];
    const answers = await Promise.all([[one, right] as const, [two, left] as const].map(([{ id }, to]) => planner.post(`/api/v1/bookings/${id}/move`, { sessionId: to.id }, ifMatch())));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect([await seatsOf(running, left.id), await seatsOf(running, right.id)]).toEqual([{ taken: 2, capacity: 4, booked: 2 }, { taken: 2, capacity: 4, booked: 2 }]);
  });
});

describe('a booking that somebody else takes over', () => {
  it('mails them from now on, and the old link opens nothing', async () => {
    const session = await createSession(running);
    const one = await book(session);
    const oldLink = await manageLinkOf(running, one.id);
    expect((await running.visitor().get(oldLink)).status).toBe(303);
    const body = { contactEmail: 'onthaal@example.org', contactName: 'An', language: 'nl' };
    expect((await planner.post(`/api/v1/bookings/${one.id}/handover`, body, ifMatch())).as(BookingView)).toMatchObject(body);
    expect((await running.visitor().get(oldLink)).status).toBe(404);
    const planned = (await mailsOf(one.id)).filter(({ state }) => state === 'planned');
    expect(new Set(planned.map(({ email }) => email))).toEqual(new Set(['onthaal@example.org']));
    expect(planned.map(({ kind }) => kind).sort()).toEqual(['booking_confirmation', 'session_reminder']);
  });
});
