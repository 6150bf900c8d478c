import { Injectable } from '@nestjs/common';
import type { ProblemCode } from '@relais/contracts';
import { findById, query } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import { Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { Booking } from './booking.entity.ts';
import { liveStatuses, placing, seatsForNewcomers } from './placing.rules.ts';
import { Seats } from './seats.service.ts';

export interface Wanted {
  readonly seats: number;
  readonly contactEmail: string;
  readonly orWait: boolean;
}

/** What came of it: the session as it is once its row is locked, and this address' earlier booking, which gets nothing twice. */
export interface Admitted {
  readonly session: Session;
  readonly place: 'seated' | 'waits';
  readonly waiting: number;
  readonly earlier: Booking | null;
}

/** Gives a booking that comes in its seats, or its turn to wait (R4). */
@Injectable()
export class Admissions {
  constructor(private readonly seats: Seats) {}

  /**
   * Another unit of work may have moved, filled or cancelled the session since it was read (PostgreSQL), so what follows goes by the one that is answered.
   * Its seats are taken when it is seated and had none before.
   * @throws RuleViolation `session_full` with `seatsLeft`, and what `whyNot` says of the session
   */
  async admit(db: EntityManager, read: Session, wanted: Wanted, whyNot: (session: Session) => ProblemCode | null): Promise<Admitted> {
    const isTaken = read.capacity - read.seatsTaken >= wanted.seats && (await this.seats.take(db, read.id, wanted.seats));
    if (!isTaken) await this.seats.hold(db, read.id);
    const session = (await findById(db, Session, read.id)) ?? read;
    const refusal = whyNot(session);
    if (refusal) throw new RuleViolation(refusal);
    const { waiting, earlierId } = await this.#others(db, read.id, wanted.contactEmail);
    const room = { capacity: session.capacity, seatsTaken: session.seatsTaken - (isTaken ? wanted.seats : 0), waiting };
    const place = placing(room, wanted);
    if (place === 'full') throw sessionFull(seatsForNewcomers(room));
    const needsSeats = place === 'seated' && earlierId === null;
    if (isTaken && !needsSeats) await this.seats.release(db, read.id, wanted.seats);
    if (!isTaken && needsSeats) await this.seats.takeFree(db, read.id, wanted.seats);
    return { session, place, waiting, earlier: earlierId === null ? null : await findById(db, Booking, earlierId) };
  }

  async #others(db: EntityManager, sessionId: string, email: string): Promise<{ waiting: number; earlierId: string | null }> {
    const rows = await query<{ id: string; status: string; isTheirs: unknown }>(
      db,
      `SELECT id, status, CASE WHEN LOWER(contact_email) = :email THEN 1 ELSE 0 END AS "isTheirs" FROM bookings
       WHERE session_id = :sessionId AND (status = 'waitlisted' OR (status IN (:liveStatuses) AND LOWER(contact_email) = :email))`,
      { sessionId, email: email.toLowerCase(), liveStatuses: [...liveStatuses] },
    );
    return { waiting: rows.filter(({ status }) => status === 'waitlisted').length, earlierId: rows.find(({ isTheirs }) => Number(isTheirs) === 1)?.id ?? null };
  }
}

/** Not enough seats for who comes now. */
export function sessionFull(seatsLeft: number): RuleViolation {
  return new RuleViolation('session_full', { params: { seatsLeft }, pointers: ['/seats'], other: { seatsLeft, alternatives: [] } });
}
