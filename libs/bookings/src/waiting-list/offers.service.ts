import { Injectable } from '@nestjs/common';
import type { BookingView } from '@relais/contracts';
import { UnitOfWork, query } from '@relais/database';
import { Audit } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import type { Booking } from '../booking.entity.ts';
import { BookingViews } from '../booking-views.service.ts';
import { whyNotTaken } from '../bookings.rules.ts';
import { BookingDetails } from '../details/booking-details.service.ts';
import { HeldBookings, rewrite, type Deed } from '../held-bookings.service.ts';
import { BookingMessages } from '../mail/booking-messages.service.ts';
import { WaitingList } from './waiting-list.service.ts';

/** Seats that are held for somebody until a moment: offered from the waiting list, or booked by an address that is not proven yet. */
@Injectable()
export class Offers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly held: HeldBookings,
    private readonly details: BookingDetails,
    private readonly waitingList: WaitingList,
    private readonly views: BookingViews,
    private readonly messages: BookingMessages,
    private readonly audit: Audit,
  ) {}

  /** Takes the seats offered; said twice, it is the same. @throws RuleViolation `booking_without_offer`, `offer_expired` and those of a booking that cannot be changed */
  accept(deed: Deed): Promise<BookingView> {
    return this.work.run(async (db) => {
      const held = await this.held.hold(db, deed);
      const { booking, session } = held;
      if (booking.status === 'confirmed' && booking.offeredAt !== null) return this.views.one(db, booking);
      this.held.requireChangeable(held, deed);
      const now = this.clock.instant();
      const refusal = whyNotTaken(booking, now);
      if (refusal) throw new RuleViolation(refusal);
      const { asksApproval } = await this.details.rulesOf(db, session);
      const after = await rewrite(db, booking, { status: asksApproval && !deed.by ? 'requested' : 'confirmed', offerExpiresAt: null, ...(deed.by ? {} : { provedAt: now }) });
      await this.messages.standing(db, after, session);
      await this.audit.record(db, { userId: deed.by?.id ?? null, act: 'accepted', subject: 'booking', subjectId: after.id, details: { seats: after.seats } });
      return this.views.one(db, after);
    });
  }

  /** Frees the seats of those whose time is over, for those whose turn it is. Several processes may do it at once. Answers how many. */
  async expireDue(): Promise<number> {
    const now = this.clock.instant();
    const due = await this.work.run((db) =>
      query<{ id: string }>(
        db,
        `SELECT id FROM bookings WHERE (status = 'offered' AND offer_expires_at <= :now) OR (status = 'requested' AND proved_at IS NULL AND proof_due_at <= :now) ORDER BY id LIMIT 500`,
        { now },
      ),
    );
    let expired = 0;
    for (const { id } of due) if (await this.work.run((db) => this.#expire(db, id))) expired += 1;
    return expired;
  }

  async #expire(db: EntityManager, bookingId: string): Promise<boolean> {
    const { booking, session } = await this.held.hold(db, { bookingId, by: null });
    if (!isOver(booking, this.clock.instant())) return false;
    const after = await rewrite(db, booking, { status: 'expired' });
    await this.messages.ended(db, after, session, booking.status);
    await this.waitingList.free(db, session.id, booking.seats);
    await this.audit.record(db, { userId: null, act: 'expired', subject: 'booking', subjectId: bookingId, details: { seats: booking.seats, from: booking.status } });
    return true;
  }
}

function isOver({ status, offerExpiresAt, proofDueAt, provedAt }: Booking, now: string): boolean {
  if (status === 'offered') return offerExpiresAt !== null && offerExpiresAt <= now;
  return status === 'requested' && provedAt === null && proofDueAt !== null && proofDueAt <= now;
}
