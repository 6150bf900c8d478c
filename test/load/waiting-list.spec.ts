import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Admissions, Bookings, WaitingListRounds } from '@relais/bookings';
import { BookingReceipt } from '@relais/contracts';
import { Readers, change } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import { build } from '../crash/built.ts';
import { createFolder, startProcess, type ServerProcess } from '../crash/server-process.ts';
import { Client } from '../support/client.ts';
import { Dice } from '../support/dice.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { testPassword } from '../support/people.ts';
import { routesOf } from '../support/routes.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { SeatStorm, rush } from '../support/seat-storm.ts';
import { watchSeats } from '../support/seat-watch.ts';
import { bookingInput, createSession, seatsOf } from '../support/sessions.ts';

const seed = Number(process.env['STORM_SEED'] ?? Date.now() % 1_000_000);
/** Processes agree on the time. */
const now = new Date().toISOString();
const environment = { TRUST_PROXY: '1' };

let running: RunningApp;

interface Stored {
  readonly id: string;
  readonly status: string;
  readonly seats: number;
  readonly queueNumber: number | null;
  readonly offeredAt: string | null;
  readonly offers: number;
}

function bookingsOf(sessionId: string): Promise<Stored[]> {
  return running.app.get(Readers).query<Stored>(
    `SELECT id, status, seats, queue_number AS "queueNumber", offered_at AS "offeredAt",
     (SELECT COUNT(*) FROM messages WHERE messages.booking_id = bookings.id AND messages.kind = 'seat_offer') AS offers
     FROM bookings WHERE session_id = :sessionId ORDER BY queue_number, id`, { sessionId },
  );
}

/** Twelve get the twelve seats; of the others each waits in the place that they were told, or was told that it is full. */
async function expectTwelveSeatsGiven(clients: readonly [Client, ...Client[]]): Promise<void> {
  const session = await createSession(running, { capacity: 12 });
  const receipts = (await rush(session.id, clients, 200)).filter((receipt): receipt is BookingReceipt => receipt !== 'session_full');
  const stored = await bookingsOf(session.id);
  expect(stored.map(({ id }) => id).sort()).toEqual(receipts.map(({ id }) => id).sort());
  expect(await seatsOf(running, session.id)).toEqual({ taken: 12, capacity: 12, booked: 12 });
  const waiting = stored.filter(({ status }) => status === 'waitlisted');
  expect(waiting.length).toBeGreaterThan(50);
  const toldPlaces = new Map(receipts.map(({ id, queuePlace }) => [id, queuePlace]));
  expect(waiting.map(({ id }) => toldPlaces.get(id))).toEqual(waiting.map((_, index) => index + 1));
}

/** Whatever happened: seats add up, nobody who could have seats waits, every promotion was mailed once. */
async function expectOrder(sessionId: string): Promise<void> {
  const { taken, capacity, booked } = await seatsOf(running, sessionId);
  const stored = await bookingsOf(sessionId);
  expect(taken).toBe(booked);
  expect(taken).toBeLessThanOrEqual(capacity);
  const head = stored.find(({ status, seats }) => status === 'waitlisted' && seats <= capacity);
  if (head) expect(head.seats).toBeGreaterThan(capacity - taken);
  expect(stored.filter(({ offeredAt, offers }) => Number(offers) !== (offeredAt === null ? 0 : 1))).toEqual([]);
}

async function expectStormWithstood(clients: readonly [Client, ...Client[]], dice: Dice): Promise<void> {
  const session = await createSession(running, { capacity: 12 });
  const storm = new SeatStorm({ running, sessionId: session.id, clients, dice });
  await storm.blow(6, 25);
  expect(storm.unexpected).toEqual([]);
  await expectOrder(session.id);
  expect((await bookingsOf(session.id)).filter(({ offeredAt }) => offeredAt !== null).length).toBeGreaterThan(0);
}

describe(`seats in one process (STORM_SEED=${seed})`, () => {
  let coordinator: Client;

  beforeAll(async () => {
    running = await startApp({ clock: new MovableClock(now), environment });
    coordinator = await running.signIn('coordinator');
    await watchSeats(running);
  });
  afterAll(() => running.close());

  it('200 at once for 12 seats: 12 get one, the others wait in the place they are told or are refused', () => expectTwelveSeatsGiven([coordinator]));

  it.each([1, 2])('withstand everything at once (round %i)', (round) => expectStormWithstood([coordinator], new Dice(seed + round)));

  it('would not, if each looked first and went by what it saw (the control that shows that these tests can fail)', async () => {
    const session = await createSession(running, { capacity: 3 });
    const restore = admitWithoutGuard(running, 20);
    // Who would also wait is not looked at once more before the guard.
    const answers = await Promise.all(Array.from({ length: 20 }, () => coordinator.post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ orWait: true }))));
    restore();
    expect(answers.filter(({ status }) => status === 500).length).toBeGreaterThan(0);
  });

  it('are seen to be given past the queue, if a newcomer is seated while somebody waits (the control)', async () => {
    const session = await createSession(running, { capacity: 3, seatsTaken: 2 });
    await coordinator.post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ seats: 2, orWait: true }));
    const restore = admitWithoutGuard(running, 1);
    const answer = await coordinator.post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput());
    restore();
    expect(answer.status).toBe(500);
  });
});

/** As a beginner writes it: look whether there is room, then book, with time to be overtaken in between: so many look before the first writes. */
function admitWithoutGuard({ app }: RunningApp, together: number): () => void {
  let looked = 0;
  let go: () => void = () => undefined;
  const allLooked = new Promise<void>((resolve) => (go = resolve));
  const bookings = app.get(Bookings);
  const book = bookings.book.bind(bookings);
  const looking = jest.spyOn(bookings, 'book').mockImplementation(async (sessionId, input, guest) => {
    const { taken, capacity } = await seatsOf(running, sessionId);
    if ((looked += 1) === together) go();
    await allLooked;
    if (taken + input.seats > capacity) throw new RuleViolation('session_full', { params: { seatsLeft: capacity - taken } });
    return book(sessionId, input, guest);
  });
  const unguarded = jest.spyOn(app.get(Admissions), 'admit').mockImplementation(async (db, session, { seats }) => {
    await change(db, 'UPDATE sessions SET seats_taken = seats_taken + :seats WHERE id = :id', { seats, id: session.id });
    return { session, place: 'seated', waiting: 0, earlier: null };
  });
  return () => {
    looking.mockRestore();
    unguarded.mockRestore();
  };
}

describe(`seats in two processes (STORM_SEED=${seed})`, () => {
  const folder = createFolder();
  let other: ServerProcess;
  let clients: [Client, Client];

  beforeAll(async () => {
    await build();
    running = await startApp({ clock: new MovableClock(now), environment });
    await watchSeats(running);
    other = await startProcess(folder.path, { ...environment, DATABASE_URL: running.database.url, DATA_DIR: folder.path, DEMO: '0', SECRET_KEY: 'another key for tests only, 32 characters or more', SEND_MAIL: '0' });
    await other.ready;
    const here = await running.signIn('coordinator');
    const there = new Client(other.url, routesOf(running.app), here.user);
    await there.post('/api/v1/sign-in', { email: here.user?.email, password: testPassword });
    clients = [here, there];
  }, 300_000);
  afterAll(async () => {
    await other.kill('SIGTERM');
    await running.close();
    folder.drop();
  });

  it('200 at once for 12 seats: 12 get one, the others wait in the place they are told or are refused', () => expectTwelveSeatsGiven(clients));

  it('withstand everything at once', () => expectStormWithstood(clients, new Dice(seed)));

  it('go round in both at once: an offer that ran out goes to the next, once', async () => {
    const session = await createSession(running, { capacity: 1 });
    const [first, second, third] = [await book(session.id), await book(session.id), await book(session.id)];
    await clients[0].post(`/api/v1/bookings/${first.id}/cancellation`);
    running.clock.advance({ days: 2, minutes: 1 });
    const rounds = running.app.get(WaitingListRounds);
    await Promise.all([rounds.goRound(), rounds.goRound(), rounds.goRound()]);
    const statuses = new Map((await bookingsOf(session.id)).map(({ id, status }) => [id, status]));
    expect([first, second, third].map(({ id }) => statuses.get(id))).toEqual(['cancelled', 'expired', 'offered']);
    await expectOrder(session.id);
  });

  const book = async (sessionId: string) => (await clients[1].post(`/api/v1/open-sessions/${sessionId}/bookings`, bookingInput({ orWait: true }))).as(BookingReceipt);
});
