import { Injectable } from '@nestjs/common';
import type { BookingView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Audit, PrivateLinks } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import type { Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { sessionFull } from './admissions.service.ts';
import type { Booking } from './booking.entity.ts';
import { hasOther } from './booking-changes.service.ts';
import { BookingViews } from './booking-views.service.ts';
import { whyNotAdmitted, whyNotBookedByStaff } from './bookings.rules.ts';
import { BookingDetails } from './details/booking-details.service.ts';
import { HeldBookings, rewrite, type Deed } from './held-bookings.service.ts';
import { BookingMessages } from './mail/booking-messages.service.ts';
import { manageLinkExpiry } from './manage-link.rules.ts';
import { isSameMatter } from './alternatives.rules.ts';
import { stateFor } from './open-session.view.ts';
import { holdsSeats, placing, seatedStatus, seatsForNewcomers } from './placing.rules.ts';
import { Seats } from './seats.service.ts';
import { WaitingList } from './waiting-list/waiting-list.service.ts';

/** Takes a booking to another date of the same matter, with its seats: there they are taken, here they are freed, or neither. */
@Injectable()
export class BookingMoves {
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

  /**
   * @throws RuleViolation `booking_not_movable`, `session_full` with `seatsLeft`, `email_already_booked`, `booking_not_open` and `booking_closed` of the other
   * session, those of the details and of a booking that cannot be changed
   */
  move(deed: Deed, sessionId: string): Promise<BookingView> {
    return this.work.run(async (db) => {
      const { booking, session, other } = await this.held.holdWith(db, deed, sessionId);
      this.held.requireChangeable({ booking, session }, deed);
      await this.#requireRoom(db, deed, { booking, session, other });
      const view = await this.views.one(db, booking);
      const answers = session.kind === other.kind ? view.answers : [];
      const rules = await this.details.require(db, other, { ...view, participants: [], answers });
      await this.details.rewrite(db, booking.id, { participants: rules.asksNames ? view.participants : [], answers });
      await this.seats.takeFree(db, other.id, booking.seats);
      const status = seatedStatus({ ...rules, asksProof: rules.asksProof && booking.provedAt === null && booking.status === 'requested' }, deed.by ? 'planner' : 'partner');
      const after = await rewrite(db, booking, { sessionId: other.id, status, queueNumber: null, queuedAt: null, offeredAt: null, offerExpiresAt: null });
      await this.links.ensure(db, 'manage_booking', booking.id, manageLinkExpiry(other));
      await this.messages.movedOver(db, after, { from: session, to: other, had: booking.status });
      await this.waitingList.free(db, session.id, holdsSeats(booking.status) ? booking.seats : 0);
      await this.audit.record(db, { userId: deed.by?.id ?? null, act: 'moved', subject: 'booking', subjectId: booking.id, details: { from: session.id, to: other.id, seats: booking.seats } });
      return this.views.one(db, after);
    });
  }

  async #requireRoom(db: EntityManager, { by }: Deed, { booking, session, other }: { booking: Booking; session: Session; other: Session }): Promise<void> {
    if (other.id === session.id || !isSameMatter(session, other)) throw new RuleViolation('booking_not_movable', { pointers: ['/sessionId'] });
    const now = this.clock.instant();
    const refusal = by ? whyNotBookedByStaff(other, now) : whyNotAdmitted(stateFor(other, 'anybody', now));
    if (refusal) throw new RuleViolation(refusal, { pointers: ['/sessionId'] });
    if (await hasOther(db, { id: booking.id, sessionId: other.id }, booking.contactEmail)) throw new RuleViolation('email_already_booked', { pointers: ['/sessionId'] });
    const room = { ...other, waiting: (await this.waitingList.queueOf(db, other.id)).length };
    if (placing(room, { seats: booking.seats, orWait: false }) !== 'seated') throw sessionFull(seatsForNewcomers(room));
  }
}
