import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BookingChanges, Bookings } from '@relais/bookings';
import type { BookingReceipt } from '@relais/contracts';
import { RuleViolation } from '@relais/platform';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession, seatsOf } from '../support/sessions.ts';

const seed = Number(process.env['STORM_SEED'] ?? Date.now() % 1_000_000);

/** A small generator (mulberry32), so that a storm that failed can be had again by its seed. */
function chance(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe(`a storm of bookings, changes and cancellations (STORM_SEED=${seed})`, () => {
  let running: RunningApp;

  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());

  it.each([1, 2, 3])('round %i: never more seats than there are, never fewer than none, and the count is the sum of the bookings', async (round) => {
    const session = await createSession(running, { capacity: 12 });
    const storm = new Storm(running, session.id, chance(seed + round));
    const watching = watch(running, session.id);
    for (let wave = 0; wave < 12; wave += 1) await Promise.all(Array.from({ length: 25 }, () => storm.blow()));
    const samples = await watching.stop();
    expect(samples.filter(({ taken, capacity }) => taken < 0 || taken > capacity)).toEqual([]);
    const { taken, booked } = await seatsOf(running, session.id);
    expect(taken).toBe(booked);
    expect(storm.unexpected).toEqual([]);
    expect(samples.length).toBeGreaterThan(10);
  });
});

const expected = new Set(['session_full', 'seats_not_available', 'booking_cancelled']);

/** One random deed after another; refusals for want of seats are part of it, anything else is not. */
class Storm {
  readonly unexpected: string[] = [];
  readonly #booked: BookingReceipt[] = [];

  constructor(
    private readonly running: RunningApp,
    private readonly sessionId: string,
    private readonly next: () => number,
  ) {}

  async blow(): Promise<void> {
    try {
      await this.#deed(this.next());
    } catch (error) {
      if (!(error instanceof RuleViolation && expected.has(error.code))) this.unexpected.push(String(error));
    }
  }

  async #deed(dice: number): Promise<void> {
    const changes = this.running.app.get(BookingChanges);
    const seats = 1 + Math.floor(this.next() * 4);
    const one = this.#booked[Math.floor(this.next() * this.#booked.length)];
    if (dice < 0.5 || !one) this.#booked.push(await this.running.app.get(Bookings).book(this.sessionId, bookingInput({ seats }), 'anybody'));
    else if (dice < 0.75) await changes.change({ bookingId: one.id, by: null }, { seats });
    else await changes.cancel({ bookingId: one.id, by: null });
  }
}

/** Looks at the counter again and again, as anybody could who reads while others write. */
function watch(running: RunningApp, sessionId: string) {
  const samples: { taken: number; capacity: number }[] = [];
  let isOn = true;
  const looking = (async () => {
    while (isOn) samples.push(await seatsOf(running, sessionId));
  })();
  return {
    stop: async () => {
      isOn = false;
      await looking;
      return samples;
    },
  };
}
