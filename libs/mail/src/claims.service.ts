import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@relais/database';
import { Clock, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { Message } from './message.entity.ts';

/** A worker that has not finished within this time is taken for dead, and its messages are taken over. */
export const leaseMinutes = 2;
/** The longest that handing one mail over may take; less must not be left of a lease when it begins. */
const handingOverSeconds = 100;

export type Outcome = Partial<Pick<Message, 'subject' | 'bodyText' | 'bodyHtml' | 'calendar' | 'headers' | 'sentAt' | 'serverAnswer' | 'recipientEmail' | 'recipientName' | 'language'>> &
  Pick<Message, 'state' | 'reason' | 'nextTryAt'>;

/** Several workers share the outbox: each claims its rows in the database before it sends, and settles only what is still its own. */
@Injectable()
export class Claims {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Up to `most` messages that are due, each given to one caller only. */
  claim(most: number): Promise<Message[]> {
    const leaseId = newId();
    return this.work.run(async (db) => {
      await this.mark(db, leaseId, most);
      return db.find(Message, { where: { leaseId, state: 'claimed' }, order: { dueAt: 'ASC', id: 'ASC' } });
    });
  }

  /** Whether a claimed message is still this caller's to send. It may have waited behind slow ones: then its lease begins anew. */
  async holds({ id, leaseId, leaseUntil }: Message): Promise<boolean> {
    const enoughUntil = new Date(this.clock.now().getTime() + handingOverSeconds * 1000).toISOString();
    if (leaseUntil !== null && leaseUntil >= enoughUntil) return true;
    const { affected } = await this.work.run((db) => db.update(Message, { id, leaseId: leaseId ?? '' }, { leaseUntil: this.#leaseEnd() }));
    return affected === 1;
  }

  /** Writes how it ended; nothing when another worker has taken it over. */
  async settle(message: Message, outcome: Outcome): Promise<void> {
    await this.work.run((db) =>
      db.update(Message, { id: message.id, leaseId: message.leaseId ?? '' }, { ...outcome, stateAt: this.clock.instant(), leaseId: null, leaseUntil: null }),
    );
  }

  /** One statement claims; its outer condition is judged again after waiting for another worker's row lock (PostgreSQL). */
  protected async mark(db: EntityManager, leaseId: string, most: number): Promise<void> {
    const now = this.clock.instant();
    const due = "((state IN ('planned', 'failed') AND next_try_at <= :now) OR (state = 'claimed' AND lease_until <= :now))";
    await db
      .createQueryBuilder()
      .update(Message)
      .set({ leaseId, leaseUntil: this.#leaseEnd(), state: 'claimed', reason: 'being_sent', stateAt: now, attempts: () => 'attempts + 1' })
      .where(`id IN (SELECT id FROM messages WHERE ${due} ORDER BY next_try_at LIMIT ${most}) AND ${due}`, { now })
      .execute();
  }

  #leaseEnd(): string {
    return new Date(this.clock.now().getTime() + leaseMinutes * 60_000).toISOString();
  }
}
