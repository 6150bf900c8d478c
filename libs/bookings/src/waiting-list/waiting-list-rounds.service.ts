import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { UnitOfWork, query } from '@relais/database';
import { Clock, Environment, LOGGER, type Logger } from '@relais/platform';
import { Seats } from '../seats.service.ts';
import { Offers } from './offers.service.ts';
import { WaitingList } from './waiting-list.service.ts';

const everyMs = 20_000;

/** Again and again frees the seats of offers that have run out, and gives those who wait what came free, whichever way it came: by a change of a series as well. */
@Injectable()
export class WaitingListRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly seats: Seats,
    private readonly offers: Offers,
    private readonly waitingList: WaitingList,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The process that sends mail does it. */
  onApplicationBootstrap(): void {
    if (!this.environment.sendsMail) return;
    this.#timer = setInterval(() => {
      this.#running = this.#running.then(() => this.goRound()).catch((error: unknown) => this.logger.error({ err: error }, 'a round of the waiting lists failed'));
    }, everyMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Answers how many offers ran out, and how many were made beyond those that took their places. */
  async goRound(): Promise<{ expired: number; offered: number }> {
    const expired = await this.offers.expireDue();
    const sessions = await this.work.run((db) =>
      query<{ id: string }>(
        db,
        `SELECT id FROM sessions WHERE status = 'confirmed' AND starts_at > :now AND capacity > seats_taken
         AND EXISTS (SELECT 1 FROM bookings WHERE bookings.session_id = sessions.id AND bookings.status = 'waitlisted') ORDER BY id`,
        { now: this.clock.instant() },
      ),
    );
    let offered = 0;
    for (const { id } of sessions) offered += await this.#offer(id);
    return { expired, offered };
  }

  #offer(sessionId: string): Promise<number> {
    return this.work.run(async (db) => {
      await this.seats.hold(db, sessionId);
      return this.waitingList.promote(db, sessionId);
    });
  }
}
