import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingChanges, BookingProofs, Offers, WaitingListRounds } from '@relais/bookings';
import { BookingList, BookingReceipt, BookingView, OpenSession, Problem, QueueChangeList, SessionView, type BookingInput } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Attempt } from '@relais/identity';
import type { Session } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession, seatsOf } from '../support/sessions.ts';
import { watchSeats } from '../support/seat-watch.ts';

let running: RunningApp;
let coordinator: Client;

beforeAll(async () => {
  running = await startApp();
  await watchSeats(running);
});
afterAll(() => running.close());
beforeEach(async () => {
  await running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt));
  coordinator = await running.signIn('coordinator');
});

const ifMatch = (version = 1) => ({ 'If-Match': `"${version}"` });
const book = async ({ id }: Session, traits: Partial<BookingInput> = {}) => (await running.visitor().post(`/api/v1/open-sessions/${id}/bookings`, bookingInput({ orWait: true, ...traits }))).as(BookingReceipt);
const cancel = ({ id }: { id: string }) => coordinator.post(`/api/v1/bookings/${id}/cancellation`);
const bookingsOf = async ({ id }: Session) => new Map((await coordinator.get(`/api/v1/sessions/${id}/bookings`)).as(BookingList).items.map((one) => [one.id, one]));
const partners = { by: null };

/** A session that is full, and so many groups that wait. */
async function full(seats: readonly number[], traits: Partial<Session> = {}): Promise<{ session: Session; inIt: BookingReceipt; waiting: BookingReceipt[] }> {
  const session = await createSession(running, { capacity: 4, ...traits });
  const inIt = await book(session, { seats: 4 });
  const waiting: BookingReceipt[] = [];
  for (const count of seats) waiting.push(await book(session, { seats: count }));
  return { session, inIt, waiting };
}

async function statusesOf(session: Session, receipts: readonly BookingReceipt[]): Promise<string[]> {
  const bookings = await bookingsOf(session);
  return receipts.map(({ id }) => bookings.get(id)?.status ?? 'lost');
}

describe('the waiting list', () => {
  it('takes whoever would wait, in turn, and tells them their place; others are told that it is full', async () => {
    const { session, waiting } = await full([1, 2]);
    expect(waiting).toMatchObject([{ status: 'waitlisted', queuePlace: 1 }, { status: 'waitlisted', queuePlace: 2 }]);
    const answer = await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput());
    expect(answer.as(Problem)).toMatchObject({ status: 409, code: 'session_full', other: { seatsLeft: 0 } });
    const open = (await running.visitor().get(`/api/v1/open-sessions/${session.id}`)).as(OpenSession);
    expect(open).toMatchObject({ seatsLeft: 0, waiting: 2, state: 'full' });
  });

  it('gives the same answer, a place and no second turn to an address that waits already', async () => {
    const { session } = await full([1]);
    const input = bookingInput({ orWait: true });
    const receipts = [await book(session, input), await book(session, { ...input, contactEmail: input.contactEmail.toUpperCase() })];
    expect(receipts).toMatchObject([{ status: 'waitlisted', queuePlace: 2 }, { status: 'waitlisted', queuePlace: 3 }]);
    expect((await bookingsOf(session)).size).toBe(3);
  });

  it('offers freed seats to the first, whose group has to fit whole, and to no newcomer', async () => {
    const { session, inIt, waiting } = await full([3, 1]);
    await coordinator.patch(`/api/v1/bookings/${inIt.id}`, { seats: 2 }, ifMatch());
    expect(await statusesOf(session, waiting)).toEqual(['waitlisted', 'waitlisted']);
    expect(await book(session)).toMatchObject({ status: 'waitlisted', queuePlace: 3 });
    await coordinator.patch(`/api/v1/bookings/${inIt.id}`, { seats: 1 }, ifMatch(2));
    expect(await statusesOf(session, waiting)).toEqual(['offered', 'waitlisted']);
    expect(await seatsOf(running, session.id)).toEqual({ taken: 4, capacity: 4, booked: 4 });
  });

  it('offers added seats at once', async () => {
    const { session, waiting } = await full([1, 1]);
    await coordinator.patch(`/api/v1/sessions/${session.id}`, { capacity: 5, acceptedBecause: 'other' }, ifMatch()).then((answer) => answer.as(SessionView));
    expect(await statusesOf(session, waiting)).toEqual(['offered', 'waitlisted']);
  });

  it('refuses a group larger than the session, and more seats for who waits', async () => {
    const { session, waiting } = await full([1]);
    const refused = await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ seats: 5, orWait: true }));
    expect(refused.as(Problem).code).toBe('session_full');
    expect((await coordinator.patch(`/api/v1/bookings/${waiting[0]?.id}`, { seats: 2 }, ifMatch())).as(Problem).code).toBe('seats_not_available');
  });

  it('can be put in another order, for a reason that is kept; only by coordinators', async () => {
    const { session, waiting } = await full([1, 1, 1]);
    const [first, , last] = waiting;
    const body = { place: 1, reason: 'needs_it_soonest' };
    expect((await (await running.signIn('counsellor')).put(`/api/v1/bookings/${last?.id}/queue-place`, body, ifMatch())).status).toBe(403);
    expect((await coordinator.put(`/api/v1/bookings/${last?.id}/queue-place`, body, ifMatch())).as(BookingView)).toMatchObject({ queuePlace: 1 });
    expect([...(await bookingsOf(session)).values()].map(({ queuePlace }) => queuePlace)).toEqual([null, 2, 3, 1]);
    const { items } = (await coordinator.get(`/api/v1/sessions/${session.id}/queue-changes`)).as(QueueChangeList);
    expect(items).toMatchObject([{ bookingId: last?.id, fromPlace: 3, toPlace: 1, reason: 'needs_it_soonest', changedBy: coordinator.user?.name }]);
    expect((await coordinator.put(`/api/v1/bookings/${first?.id}/queue-place`, { place: 1, reason: 'because' }, ifMatch(2))).status).toBe(400);
  });
});

describe('an offer', () => {
  it('is taken by its booker, once however often they say so', async () => {
    const { session, inIt, waiting: [first] } = await full([2]);
    await cancel(inIt);
    const deed = { bookingId: first?.id ?? '', ...partners };
    const offers = running.app.get(Offers);
    expect(await offers.accept(deed)).toMatchObject({ status: 'confirmed', offerExpiresAt: null });
    expect(await offers.accept(deed)).toMatchObject({ status: 'confirmed' });
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 2, booked: 2 });
  });

  it('runs out after two days; its seats go to the next, and it cannot be taken any more', async () => {
    const { session, inIt, waiting } = await full([4, 4], { startsAt: '2026-12-10T10:00:00.000Z', endsAt: '2026-12-10T12:00:00.000Z' });
    await cancel(inIt);
    expect((await bookingsOf(session)).get(waiting[0]?.id ?? '')).toMatchObject({ status: 'offered', offerExpiresAt: '2026-11-25T09:00:00.000Z' });
    running.clock.advance({ days: 2 });
    await expect(running.app.get(Offers).accept({ bookingId: waiting[0]?.id ?? '', ...partners })).rejects.toMatchObject({ code: 'offer_expired' });
    await running.app.get(WaitingListRounds).goRound();
    running.clock.advance({ days: -2 });
    expect(await statusesOf(session, waiting)).toEqual(['expired', 'offered']);
  });

  it('ends with the cut-off, and none is made after it', async () => {
    const soon = new Date(running.clock.now().getTime() + 5 * 3_600_000).toISOString();
    const { session, inIt, waiting } = await full([2, 2], { startsAt: soon, endsAt: new Date(Date.parse(soon) + 3_600_000).toISOString() });
    await coordinator.patch(`/api/v1/bookings/${inIt.id}`, { seats: 2 }, ifMatch());
    expect((await bookingsOf(session)).get(waiting[0]?.id ?? '')?.offerExpiresAt).toBe(new Date(Date.parse(soon) - 2 * 3_600_000).toISOString());
    running.clock.advance({ hours: 3 });
    await cancel(inIt);
    await running.app.get(WaitingListRounds).goRound();
    running.clock.advance({ hours: -3 });
    expect(await statusesOf(session, waiting)).toEqual(['expired', 'waitlisted']);
  });

  it('that is let go is offered to the next, never to the same again', async () => {
    const { session, inIt, waiting } = await full([4, 4]);
    await cancel(inIt);
    await running.app.get(BookingChanges).cancel({ bookingId: waiting[0]?.id ?? '', ...partners });
    expect(await statusesOf(session, waiting)).toEqual(['cancelled', 'offered']);
  });

  it('is there for seats that came free another way, after a round', async () => {
    const { session, waiting } = await full([1]);
    await running.app.get(UnitOfWork).run((db) => db.query(`UPDATE sessions SET capacity = 6 WHERE id = '${session.id}'`));
    expect((await running.app.get(WaitingListRounds).goRound()).offered).toBeGreaterThan(0);
    expect(await statusesOf(session, waiting)).toEqual(['offered']);
  });
});

describe('an address that has to be confirmed', () => {
  it('has its seats once its holder says so, and is asked for no more', async () => {
    const session = await createSession(running, { asksProof: true });
    const receipt = await book(session, { seats: 2 });
    expect(receipt.status).toBe('requested');
    const deed = { bookingId: receipt.id, ...partners };
    const proofs = running.app.get(BookingProofs);
    expect(await proofs.prove(deed)).toMatchObject({ status: 'confirmed', proofDueAt: null });
    expect(await proofs.prove(deed)).toMatchObject({ status: 'confirmed' });
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 2, booked: 2 });
  });

  it('loses its seats after a day', async () => {
    const session = await createSession(running, { asksProof: true, capacity: 2, startsAt: '2026-12-10T10:00:00.000Z', endsAt: '2026-12-10T12:00:00.000Z' });
    const receipts = [await book(session, { seats: 2 }), await book(session, { seats: 2 })];
    running.clock.advance({ days: 1 });
    await running.app.get(WaitingListRounds).goRound();
    running.clock.advance({ days: -1 });
    expect(await statusesOf(session, receipts)).toEqual(['expired', 'offered']);
  });
});
