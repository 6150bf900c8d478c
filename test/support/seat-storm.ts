import { WaitingListRounds } from '@relais/bookings';
import { BookingList, BookingReceipt, Problem, SessionView, type BookingView } from '@relais/contracts';
import { UnitOfWork, change } from '@relais/database';
import type { Answer, Client } from './client.ts';
import type { Dice } from './dice.ts';
import type { RunningApp } from './running-app.ts';
import { bookingInput } from './sessions.ts';

/** Refusals that belong to it: somebody else was first, or there is no room. */
const expected = new Set([
  'session_full', 'seats_not_available', 'booking_cancelled', 'booking_declined', 'booking_not_waiting', 'booking_without_offer', 'offer_expired', 'version_conflict', 'capacity_below_seats_taken',
]);

interface Scene {
  readonly running: RunningApp;
  readonly sessionId: string;
  /** Coordinators, of one process or of several. */
  readonly clients: readonly [Client, ...Client[]];
  readonly dice: Dice;
}

/** Newcomers, cancellations, fewer and more seats, other places in the queue, offers that are taken and that run out, all at once. */
export class SeatStorm {
  readonly unexpected: string[] = [];
  #known: BookingView[] = [];

  constructor(private readonly scene: Scene) {}

  async blow(waves: number, atOnce: number): Promise<void> {
    for (let wave = 0; wave < waves; wave += 1) {
      this.#known = (await this.#client().get(`/api/v1/sessions/${this.scene.sessionId}/bookings`)).as(BookingList).items.filter(({ status }) => ['requested', 'confirmed', 'waitlisted', 'offered'].includes(status));
      await Promise.all(Array.from({ length: atOnce }, () => this.#deed()));
    }
  }

  async #deed(): Promise<void> {
    const { dice } = this.scene;
    const pick = dice.next();
    if (pick < 0.4) return this.#note(this.#newcomer());
    if (pick < 0.45) return this.#note(this.#otherCapacity());
    if (pick < 0.5) return this.#lapse();
    const one = this.#known[dice.below(this.#known.length)];
    if (one) await this.#note(this.#act(one, dice.next()));
  }

  #act({ id, version, status }: BookingView, pick: number): Promise<Answer> {
    const ifMatch = { 'If-Match': `"${version}"` };
    if (status === 'offered' && pick < 0.5) return this.#client().post(`/api/v1/bookings/${id}/offer-acceptance`, undefined, ifMatch);
    if (status === 'waitlisted' && pick < 0.3) return this.#client().put(`/api/v1/bookings/${id}/queue-place`, { place: 1 + this.scene.dice.below(5), reason: 'promised' }, ifMatch);
    if (pick < 0.5) return this.#client().patch(`/api/v1/bookings/${id}`, { seats: 1 + this.scene.dice.below(4) }, ifMatch);
    if (pick < 0.6) return this.#client().post(`/api/v1/bookings/${id}/decline`, { reason: 'other' }, ifMatch);
    return this.#client().post(`/api/v1/bookings/${id}/cancellation`);
  }

  #newcomer(): Promise<Answer> {
    const { dice, sessionId } = this.scene;
    return this.#client().post(`/api/v1/open-sessions/${sessionId}/bookings`, bookingInput({ seats: 1 + dice.below(4), orWait: dice.happens(0.7) }), { 'X-Forwarded-For': `198.51.${dice.below(250)}.${dice.below(250)}` });
  }

  async #otherCapacity(): Promise<Answer> {
    const client = this.#client();
    const { version } = (await client.get(`/api/v1/sessions/${this.scene.sessionId}`)).as(SessionView);
    return client.patch(`/api/v1/sessions/${this.scene.sessionId}`, { capacity: 8 + this.scene.dice.below(10), notify: false, acceptedBecause: 'other' }, { 'If-Match': `"${version}"` });
  }

  /** Time passes for the offers that are out, and a round goes by. */
  async #lapse(): Promise<void> {
    const { app, clock } = this.scene.running;
    await app.get(UnitOfWork).run((db) => change(db, "UPDATE bookings SET offer_expires_at = :now WHERE session_id = :id AND status = 'offered'", { now: clock.instant(), id: this.scene.sessionId }));
    await app.get(WaitingListRounds).goRound();
  }

  async #note(answering: Promise<Answer>): Promise<void> {
    const answer = await answering;
    if (answer.status < 300) return;
    const { code } = answer.as(Problem);
    if (!expected.has(code)) this.unexpected.push(code);
  }

  #client(): Client {
    return this.scene.dice.one(this.scene.clients);
  }
}

/** So many partners who want a seat at once, every second one of whom would wait. */
export function rush(sessionId: string, clients: readonly [Client, ...Client[]], count: number): Promise<(BookingReceipt | 'session_full')[]> {
  return Promise.all(Array.from({ length: count }, async (_, index) => {
    const client = clients[index % clients.length] ?? clients[0];
    const answer = await client.post(`/api/v1/open-sessions/${sessionId}/bookings`, bookingInput({ orWait: index % 4 < 2 }), { 'X-Forwarded-For': `203.0.113.${index}` });
    if (answer.status === 201) return answer.as(BookingReceipt);
    const { code } = answer.as(Problem);
    if (code !== 'session_full') throw new Error(`A newcomer was told ${code}`);
    return code;
  }));
}
