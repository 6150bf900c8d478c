import { Injectable } from '@nestjs/common';
import { change } from '@relais/database';
import type { EntityManager } from 'typeorm';

/**
 * The count of seats taken (R4). Each change is one conditional update, so that two who want the last seat never both get
 * it, on either engine. A session's version stays as it was: a booking does not turn a counsellor's change away.
 */
@Injectable()
export class Seats {
  /** Takes `seats` of a confirmed session, or answers false and takes none. */
  async take(db: EntityManager, sessionId: string, seats: number): Promise<boolean> {
    const taken = await change(
      db,
      "UPDATE sessions SET seats_taken = seats_taken + :seats WHERE id = :sessionId AND status = 'confirmed' AND seats_taken + :seats <= capacity",
      { sessionId, seats },
    );
    return taken === 1;
  }

  /** Takes seats that were seen to be free while the session's row was locked. */
  async takeFree(db: EntityManager, sessionId: string, seats: number): Promise<void> {
    if (!(await this.take(db, sessionId, seats))) throw new Error('Seats that were free are taken');
  }

  async release(db: EntityManager, sessionId: string, seats: number): Promise<void> {
    const released = await change(db, 'UPDATE sessions SET seats_taken = seats_taken - :seats WHERE id = :sessionId AND seats_taken >= :seats', { sessionId, seats });
    if (released !== 1) throw new Error('More seats were released than had been taken');
  }

  /** Locks the session's row until the unit of work ends, so that changes of its bookings come one after another. */
  async hold(db: EntityManager, sessionId: string): Promise<void> {
    await change(db, 'UPDATE sessions SET seats_taken = seats_taken WHERE id = :sessionId', { sessionId });
  }
}
