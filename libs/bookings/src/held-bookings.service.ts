import { Injectable } from '@nestjs/common';
import { TryAgain, findById } from '@relais/database';
import type { SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { Booking } from './booking.entity.ts';
import { BookingViews } from './booking-views.service.ts';
import { whyNotChanged, whyNotChangedByStaff } from './bookings.rules.ts';
import { stateFor } from './open-session.view.ts';
import { Seats } from './seats.service.ts';

/** Which booking somebody acts on. */
export interface Deed {
  readonly bookingId: string;
  /** Null when the partner acts on their own booking by its link. */
  readonly by: SignedIn | null;
  /** The version that a planner looked at; partners need none. */
  readonly expectedVersion?: number | undefined;
  /** Where the booking has to be of one session; of another it is not found. */
  readonly sessionId?: string;
}

export interface Held {
  readonly booking: Booking;
  readonly session: Session;
}

/** Takes a booking for a change: what changes bookings of one session comes one after another. */
@Injectable()
export class HeldBookings {
  constructor(
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly views: BookingViews,
  ) {}

  /** The booking as it is once its session's row is locked. @throws RuleViolation `not_found`, `version_conflict` */
  async hold(db: EntityManager, deed: Deed): Promise<Held> {
    const found = await findById(db, Booking, deed.bookingId);
    if (!found) throw new RuleViolation('not_found');
    await this.seats.hold(db, found.sessionId);
    return this.#read(db, deed, found.sessionId);
  }

  /**
   * The same with another session, where it may go to; both rows are locked in the order of their ids, as everybody does.
   * @throws RuleViolation `not_found`, `version_conflict`
   */
  async holdWith(db: EntityManager, deed: Deed, sessionId: string): Promise<Held & { readonly other: Session }> {
    const found = await findById(db, Booking, deed.bookingId);
    if (!found) throw new RuleViolation('not_found');
    for (const id of [found.sessionId, sessionId].sort()) await this.seats.hold(db, id);
    const other = await findById(db, Session, sessionId);
    if (!other) throw new RuleViolation('not_found');
    return { ...(await this.#read(db, deed, found.sessionId)), other };
  }

  /** @throws RuleViolation `booking_cancelled`, `booking_declined`, `offer_expired`, `booking_closed`, `session_held_is_fixed`, `session_cancelled_is_fixed` */
  requireChangeable({ booking, session }: Held, { by }: Deed): void {
    const refusal = by ? whyNotChangedByStaff(booking, session) : whyNotChanged(booking, stateFor(session, 'booked', this.clock.instant()));
    if (refusal) throw new RuleViolation(refusal);
  }

  async #read(db: EntityManager, { bookingId, expectedVersion, sessionId }: Deed, lockedId: string): Promise<Held> {
    const booking = await db.findOneByOrFail(Booking, { id: bookingId });
    if (booking.sessionId !== lockedId) throw new TryAgain();
    if (sessionId !== undefined && booking.sessionId !== sessionId) throw new RuleViolation('not_found');
    if (expectedVersion !== undefined && expectedVersion !== booking.version) throw new RuleViolation('version_conflict', { current: await this.views.one(db, booking) });
    return { booking, session: await db.findOneByOrFail(Session, { id: booking.sessionId }) };
  }
}

/** Writes some fields of a booking that is held; answers it as it is then. */
export async function rewrite(db: EntityManager, { id }: Booking, fields: Partial<Omit<Booking, 'id' | 'version'>>): Promise<Booking> {
  await db.update(Booking, { id }, fields);
  return db.findOneByOrFail(Booking, { id });
}
