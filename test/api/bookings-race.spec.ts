import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Bookings, Seats } from '@relais/bookings';
import { BookingReceipt, Problem } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Attempt } from '@relais/identity';
import { RuleViolation } from '@relais/platform';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession, seatsOf } from '../support/sessions.ts';

const many = <T>(count: number, deed: (index: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, index) => deed(index)));

describe('many partners who book at once', () => {
  let running: RunningApp;

  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());

  const forgetAttempts = () => running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt));
  const bookAtOnce = async (sessionId: string, count: number, heading: (index: number) => Record<string, string> = () => ({})) => {
    await forgetAttempts();
    return many(count, (index) => running.visitor().post(`/api/v1/open-sessions/${sessionId}/bookings`, bookingInput(), heading(index)));
  };

  it.each([
    ['without keys', () => ({})],
    ['with a key each', (index: number) => ({ 'Idempotency-Key': `key-${index}` })],
  ] as const)('50 for the last 10 seats, %s: 10 get one, 40 are told that it is full', async (_, heading) => {
    const session = await createSession(running, { capacity: 30, seatsTaken: 20 });
    const answers = await bookAtOnce(session.id, 50, heading);
    const refusals = answers.filter(({ status }) => status !== 201);
    expect(refusals).toHaveLength(40);
    for (const refusal of refusals) expect(refusal.as(Problem)).toMatchObject({ status: 409, code: 'session_full', other: { seatsLeft: expect.any(Number) } });
    expect(await seatsOf(running, session.id)).toEqual({ taken: 30, capacity: 30, booked: 10 });
  });

  it('groups of 3 for 10 seats: three groups come in, and one seat stays', async () => {
    const session = await createSession(running);
    await forgetAttempts();
    const answers = await many(20, () => running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ seats: 3 })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(await seatsOf(running, session.id)).toEqual({ taken: 9, capacity: 10, booked: 9 });
  });

  it('would sell seats twice if it only looked before it wrote (the control that shows that these tests can fail)', async () => {
    const session = await createSession(running);
    const restore = sellWithoutGuard(running);
    const answers = await bookAtOnce(session.id, 50);
    restore();
    const { booked, capacity } = await seatsOf(running, session.id);
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(capacity);
    expect(booked).toBeGreaterThan(capacity);
  });

  it('the same key 20 times at once: one booking and 20 equal answers; another body is refused', async () => {
    const session = await createSession(running);
    await forgetAttempts();
    const input = bookingInput({ seats: 2 });
    const path = `/api/v1/open-sessions/${session.id}/bookings`;
    const heading = { 'Idempotency-Key': 'one key' };
    const answers = await many(20, () => running.visitor().post(path, input, heading));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.as(BookingReceipt)))).size).toBe(1);
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 2, booked: 2 });
    const mails = await running.app.get(Readers).query(`SELECT id FROM messages WHERE session_id = :id AND kind = 'booking_confirmation'`, { id: session.id });
    expect(mails).toHaveLength(1);
    const other = await running.visitor().post(path, { ...input, seats: 3 }, heading);
    expect(other.as(Problem)).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });
});

/** A seat rule as a beginner writes it: look whether there is room, then book, with time to be overtaken in between. */
function sellWithoutGuard({ app }: RunningApp): () => void {
  const bookings = app.get(Bookings);
  const book = bookings.book.bind(bookings);
  const guard = jest.spyOn(app.get(Seats), 'take').mockResolvedValue(true);
  const check = jest.spyOn(bookings, 'book').mockImplementation(async (sessionId, input, guest) => {
    const { taken, capacity } = await countOf(app.get(Readers), sessionId);
    if (taken + input.seats > capacity) throw new RuleViolation('session_full', { params: { seatsLeft: capacity - taken } });
    return book(sessionId, input, guest);
  });
  return () => {
    guard.mockRestore();
    check.mockRestore();
  };
}

async function countOf(readers: Readers, sessionId: string): Promise<{ taken: number; capacity: number }> {
  const [count] = await readers.query<{ taken: number; capacity: number }>(
    `SELECT capacity, (SELECT coalesce(sum(seats), 0) FROM bookings WHERE session_id = :sessionId AND status = 'confirmed') AS taken FROM sessions WHERE id = :sessionId`,
    { sessionId },
  );
  if (!count) throw new Error('No such session');
  return { taken: Number(count.taken), capacity: count.capacity };
}
