import { Injectable } from '@nestjs/common';
import { change, findById, query } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import { Clock } from '@relais/platform';
import { Session, bookingClosesAt } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { BookingMessages } from '../mail/booking-messages.service.ts';
import { manageLinkExpiry } from '../manage-link.rules.ts';
import { Seats } from '../seats.service.ts';
import { lastNumber, nextOffers, offerExpiry, type Waiting } from './queue.rules.ts';

/** Those who wait for seats of a session: first come, first served (R4). All of it is asked with the session's row locked. */
@Injectable()
export class WaitingList {
  constructor(
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly links: PrivateLinks,
    private readonly messages: BookingMessages,
  ) {}

  queueOf(db: EntityManager, sessionId: string): Promise<Waiting[]> {
    return query<Waiting>(
      db, "SELECT id, seats, queue_number AS \"queueNumber\" FROM bookings WHERE session_id = :sessionId AND status = 'waitlisted' ORDER BY queue_number, id", { sessionId },
    );
  }

  /** The place behind everybody who waits. */
  async lastPlace(db: EntityManager, sessionId: string): Promise<Pick<Booking, 'queueNumber' | 'queuedAt'>> {
    return { queueNumber: lastNumber(await this.queueOf(db, sessionId)) + 1, queuedAt: this.clock.instant() };
  }

  /** Offers free seats to those whose turn it is; call it whenever seats were freed or added, or the cut-off moved. Answers how many. */
  async promote(db: EntityManager, sessionId: string): Promise<number> {
    const queue = await this.queueOf(db, sessionId);
    if (queue.length === 0) return 0;
    const session = await findById(db, Session, sessionId);
    if (session?.status !== 'confirmed') return 0;
    const now = this.clock.instant();
    const offerExpiresAt = offerExpiry({ now, closesAt: bookingClosesAt(session) });
    if (offerExpiresAt === null) return 0;
    const offers = nextOffers(queue, { capacity: session.capacity, free: session.capacity - session.seatsTaken });
    for (const { id, seats } of offers) {
      await this.seats.takeFree(db, sessionId, seats);
      await db.update(Booking, { id }, { status: 'offered', offeredAt: now, offerExpiresAt });
      await this.links.ensure(db, 'manage_booking', id, manageLinkExpiry(session));
      await this.messages.standing(db, await db.findOneByOrFail(Booking, { id }), session);
    }
    return offers.length;
  }

  /** The session has changed: offers end with its cut-off, and free seats are offered. */
  async follow(db: EntityManager, session: Session): Promise<void> {
    const closesAt = bookingClosesAt(session);
    await change(db, "UPDATE bookings SET offer_expires_at = :closesAt, version = version + 1 WHERE session_id = :id AND status = 'offered' AND offer_expires_at > :closesAt", { id: session.id, closesAt });
    await this.promote(db, session.id);
  }

  /** Frees the seats that a booking held, for those whose turn it is. */
  async free(db: EntityManager, sessionId: string, seats: number): Promise<void> {
    if (seats > 0) await this.seats.release(db, sessionId, seats);
    await this.promote(db, sessionId);
  }
}
