import { Injectable } from '@nestjs/common';
import type { OpenSession } from '@relais/contracts';
import { Readers } from '@relais/database';
import { Clock, RuleViolation } from '@relais/platform';
import { Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { nearestAlternatives } from './alternatives.rules.ts';
import type { Guest } from './bookings.rules.ts';
import { stateFor, toOpenSession } from './open-session.view.ts';

/** The next so many are looked at; the nearest of them are offered. */
const considered = 100;

/** What partners see of the sessions that they can book. */
@Injectable()
export class OpenSessions {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleViolation `booking_not_open` for all that this guest must not see, and all that is not there */
  async read(id: string, guest: Guest): Promise<OpenSession> {
    const db = await this.readers.entities();
    const session = await db.findOneBy(Session, { id });
    const state = session ? stateFor(session, guest, this.clock.instant()) : 'not_open';
    if (!session || state === 'not_open') throw new RuleViolation('booking_not_open');
    return toOpenSession(db, session, state);
  }

  /** Public sessions with at least `seats` seats left that could stand in for this one; at most three. */
  async alternativesTo(sessionId: string, seats: number): Promise<OpenSession[]> {
    const db = await this.readers.entities();
    const wanted = await db.findOneBy(Session, { id: sessionId });
    if (!wanted) return [];
    const now = this.clock.instant();
    const offers = (await this.#coming(db, wanted, seats)).filter((offer) => stateFor(offer, 'anybody', now) === 'open');
    return Promise.all(nearestAlternatives(wanted, offers).map((offer) => toOpenSession(db, offer, 'open')));
  }

  #coming(db: EntityManager, { id, kind, topics }: Session, seats: number): Promise<Session[]> {
    const sharesTopic = topics.map((_, index) => ` OR topics LIKE :topic${index}`).join('');
    return db
      .createQueryBuilder(Session, 'session')
      .where("visibility = 'public' AND status = 'confirmed' AND starts_at > :now AND id <> :id", { now: this.clock.instant(), id })
      .andWhere('capacity - seats_taken >= :seats', { seats })
      .andWhere(`(kind = :kind${sharesTopic})`, { kind, ...Object.fromEntries(topics.map((topic, index) => [`topic${index}`, `%"${topic}"%`])) })
      .orderBy('starts_at')
      .limit(considered)
      .getMany();
  }
}
