import { Injectable } from '@nestjs/common';
import type { BookingPatch, BookingView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { Booking } from './booking.entity.ts';
import { toBookingView } from './booking.view.ts';
import { seatsLeft, whyNotChanged, whyNotChangedByStaff } from './bookings.rules.ts';
import { BookingMessages } from './mail/booking-messages.service.ts';
import { stateFor } from './open-session.view.ts';
import { Seats } from './seats.service.ts';

interface Change {
  readonly bookingId: string;
  /** Null when the partner changes their own booking by its link. */
  readonly by: SignedIn | null;
  /** The version that a planner looked at; partners need none. */
  readonly expectedVersion?: number;
}

/** Changes and cancels bookings; freed seats are free at once. */
@Injectable()
export class BookingChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly messages: BookingMessages,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `not_found`, `version_conflict`, `booking_cancelled`, `booking_closed`, `seats_not_available` with `seatsLeft`, `session_held_is_fixed`, `session_cancelled_is_fixed` */
  change(change: Change, patch: BookingPatch): Promise<BookingView> {
    return this.work.run(async (db) => {
      const { booking, session } = await this.#held(db, change);
      const changed = { ...booking, seats: patch.seats ?? booking.seats, accessNeeds: patch.accessNeeds ?? booking.accessNeeds };
      const fields = (['seats', 'accessNeeds'] as const).filter((field) => changed[field] !== booking[field]);
      if (fields.length === 0) return toBookingView(booking);
      await this.#reseat(db, session, changed.seats - booking.seats);
      const { seats, accessNeeds } = changed;
      const after = await this.#write(db, booking, { seats, accessNeeds });
      if (fields.includes('seats')) await this.messages.seatsChanged(db, after, session);
      await this.audit.record(db, { userId: change.by?.id ?? null, act: 'changed', subject: 'booking', subjectId: booking.id, details: { fields, seats } });
      return toBookingView(after);
    });
  }

  /** @throws RuleViolation `not_found`, `version_conflict`, `booking_cancelled`, `booking_closed`, `session_held_is_fixed`, `session_cancelled_is_fixed` */
  cancel(change: Change): Promise<BookingView> {
    return this.work.run(async (db) => {
      const { booking, session } = await this.#held(db, change);
      await this.seats.release(db, session.id, booking.seats);
      const after = await this.#write(db, booking, { status: 'cancelled', cancelledAt: this.clock.instant() });
      await this.messages.cancelled(db, after, session);
      await this.audit.record(db, { userId: change.by?.id ?? null, act: 'cancelled', subject: 'booking', subjectId: booking.id, details: { seats: booking.seats } });
      return toBookingView(after);
    });
  }

  /** The booking as it is once its session's row is locked, if it may be changed. */
  async #held(db: EntityManager, { bookingId, by, expectedVersion }: Change): Promise<{ booking: Booking; session: Session }> {
    const found = await db.findOneBy(Booking, { id: bookingId });
    if (!found) throw new RuleViolation('not_found');
    await this.seats.hold(db, found.sessionId);
    const booking = await db.findOneByOrFail(Booking, { id: bookingId });
    const session = await db.findOneByOrFail(Session, { id: booking.sessionId });
    const refusal = by ? whyNotChangedByStaff(booking, session) : whyNotChanged(booking, stateFor(session, 'booked', this.clock.instant()));
    if (refusal) throw new RuleViolation(refusal);
    if (expectedVersion !== undefined && expectedVersion !== booking.version) throw new RuleViolation('version_conflict', { current: toBookingView(booking) });
    return { booking, session };
  }

  async #reseat(db: EntityManager, session: Session, more: number): Promise<void> {
    if (more < 0) await this.seats.release(db, session.id, -more);
    if (more <= 0 || (await this.seats.take(db, session.id, more))) return;
    const left = seatsLeft(session);
    throw new RuleViolation('seats_not_available', { params: { seatsLeft: left }, pointers: ['/seats'], other: { seatsLeft: left, alternatives: [] } });
  }

  async #write(db: EntityManager, booking: Booking, fields: Partial<Pick<Booking, 'seats' | 'accessNeeds' | 'status' | 'cancelledAt'>>): Promise<Booking> {
    await db.update(Booking, { id: booking.id }, fields);
    return db.findOneByOrFail(Booking, { id: booking.id });
  }
}
