import { Injectable } from '@nestjs/common';
import type { BookingHandover, BookingPatch, BookingView } from '@relais/contracts';
import { UnitOfWork, query } from '@relais/database';
import { Audit, PrivateLinks } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import type { Booking } from './booking.entity.ts';
import { BookingViews } from './booking-views.service.ts';
import { BookingDetails } from './details/booking-details.service.ts';
import { HeldBookings, rewrite, type Deed, type Held } from './held-bookings.service.ts';
import { BookingMessages } from './mail/booking-messages.service.ts';
import { manageLinkExpiry } from './manage-link.rules.ts';
import { holdsSeats, liveStatuses, seatsForNewcomers } from './placing.rules.ts';
import { Seats } from './seats.service.ts';
import { WaitingList } from './waiting-list/waiting-list.service.ts';

/** Changes and cancels bookings, by their bookers or by planners. Seats that are freed go to those who wait (R4). */
@Injectable()
export class BookingChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly held: HeldBookings,
    private readonly seats: Seats,
    private readonly waitingList: WaitingList,
    private readonly details: BookingDetails,
    private readonly views: BookingViews,
    private readonly links: PrivateLinks,
    private readonly messages: BookingMessages,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `seats_not_available` with `seatsLeft`, those of the details and of a booking that cannot be changed */
  change(deed: Deed, patch: BookingPatch): Promise<BookingView> {
    return this.work.run(async (db) => {
      const { booking, session } = await this.#changeable(db, deed);
      const before = await this.views.one(db, booking);
      const { seats, functions, accessNeeds, interpreterLanguage, participants, answers } = { ...before, ...patch };
      const wished = { seats, functions, accessNeeds, interpreterLanguage, participants, answers };
      const fields = keysOf(wished).filter((field) => JSON.stringify(wished[field]) !== JSON.stringify(before[field]));
      if (fields.length === 0) return before;
      await this.details.require(db, session, wished);
      await this.#reseat(db, { booking, session }, seats - booking.seats);
      const after = await rewrite(db, booking, { seats, functions, accessNeeds, interpreterLanguage });
      await this.details.rewrite(db, booking.id, { participants, answers });
      if (fields.includes('seats')) await this.messages.changed(db, after, session);
      if (seats < booking.seats) await this.waitingList.promote(db, session.id);
      await this.#record(db, deed, { act: 'changed', details: { fields, seats } });
      return this.views.one(db, after);
    });
  }

  /** Gives up seats, an offer, or a place on the waiting list. @throws RuleViolation those of a booking that cannot be changed */
  cancel(deed: Deed): Promise<BookingView> {
    return this.work.run(async (db) => {
      const { booking, session } = await this.#changeable(db, deed);
      const after = await rewrite(db, booking, { status: 'cancelled', cancelledAt: this.clock.instant() });
      await this.messages.ended(db, after, session, booking.status);
      await this.waitingList.free(db, session.id, holdsSeats(booking.status) ? booking.seats : 0);
      await this.#record(db, deed, { act: 'cancelled', details: { seats: booking.seats, from: booking.status } });
      return this.views.one(db, after);
    });
  }

  /**
   * Somebody else comes: mail goes to them, and the link that was there opens nothing any more. Only planners hear that an address has booked already.
   * @throws RuleViolation `email_already_booked` and those of a booking that cannot be changed
   */
  handOver(deed: Deed, { contactEmail, contactName, language }: BookingHandover): Promise<BookingView> {
    return this.work.run(async (db) => {
      const { booking, session } = await this.#changeable(db, deed);
      if (deed.by && (await hasOther(db, booking, contactEmail))) throw new RuleViolation('email_already_booked', { pointers: ['/contactEmail'] });
      const after = await rewrite(db, booking, { contactEmail, contactName, language });
      if (contactEmail.toLowerCase() !== booking.contactEmail.toLowerCase()) await this.links.renew(db, 'manage_booking', booking.id, manageLinkExpiry(session));
      await this.messages.handedOver(db, after, session);
      await this.#record(db, deed, { act: 'changed', details: { fields: ['contactEmail', 'contactName', 'language'] } });
      return this.views.one(db, after);
    });
  }

  async #changeable(db: EntityManager, deed: Deed): Promise<Held> {
    const held = await this.held.hold(db, deed);
    this.held.requireChangeable(held, deed);
    return held;
  }

  /** More seats are for those who have some, while nobody waits; on the waiting list, a larger group would pass those behind it. */
  async #reseat(db: EntityManager, { booking, session }: Held, more: number): Promise<void> {
    if (more < 0 && holdsSeats(booking.status)) await this.seats.release(db, session.id, -more);
    if (more <= 0) return;
    const waiting = (await this.waitingList.queueOf(db, session.id)).length;
    const left = seatsForNewcomers({ ...session, waiting });
    const isGiven = (booking.status === 'confirmed' || booking.status === 'requested') && more <= left && (await this.seats.take(db, session.id, more));
    if (!isGiven) throw new RuleViolation('seats_not_available', { params: { seatsLeft: left }, pointers: ['/seats'], other: { seatsLeft: left, alternatives: [] } });
  }

  #record(db: EntityManager, { bookingId, by }: Deed, entry: { act: 'changed' | 'cancelled'; details: Record<string, string | number | string[]> }): Promise<void> {
    return this.audit.record(db, { userId: by?.id ?? null, subject: 'booking', subjectId: bookingId, ...entry });
  }
}

/** Whether this address has another booking of the same session that can still come to something. */
export async function hasOther(db: EntityManager, { id, sessionId }: Pick<Booking, 'id' | 'sessionId'>, email: string): Promise<boolean> {
  const others = await query(
    db, 'SELECT id FROM bookings WHERE session_id = :sessionId AND id <> :id AND status IN (:liveStatuses) AND LOWER(contact_email) = :email', { sessionId, id, liveStatuses: [...liveStatuses], email: email.toLowerCase() },
  );
  return others.length > 0;
}

function keysOf<T extends object>(value: T): (keyof T & string)[] {
  return Object.keys(value).filter((key): key is keyof T & string => key in value);
}
