import { Injectable } from '@nestjs/common';
import type { BookingInput, BookingReceipt, BookingStatus, BookingView, KindBookingRules } from '@relais/contracts';
import { Readers, UnitOfWork, findById, insertRows } from '@relais/database';
import { Audit, PrivateLinks, type SignedIn } from '@relais/identity';
import { organisationNamed } from '@relais/organisations';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { Session, bookingClosesAt } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { Admissions, sessionFull, type Admitted } from './admissions.service.ts';
import { Booking } from './booking.entity.ts';
import { toReceipt } from './booking.view.ts';
import { BookingViews } from './booking-views.service.ts';
import { seatsLeft, whyNotAdmitted, whyNotBooked, whyNotBookedByStaff, type Guest } from './bookings.rules.ts';
import { BookingDetails } from './details/booking-details.service.ts';
import { BookingMessages } from './mail/booking-messages.service.ts';
import { manageLinkExpiry } from './manage-link.rules.ts';
import { stateFor } from './open-session.view.ts';
import { proofDue, seatedStatus } from './placing.rules.ts';
import { WaitingList } from './waiting-list/waiting-list.service.ts';

/** Seats for partners: booked by themselves without an account, or by a planner on the phone. */
@Injectable()
export class Bookings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly admissions: Admissions,
    private readonly waitingList: WaitingList,
    private readonly details: BookingDetails,
    private readonly views: BookingViews,
    private readonly links: PrivateLinks,
    private readonly messages: BookingMessages,
    private readonly audit: Audit,
  ) {}

  /**
   * A partner books; `organisationId` is the one whose private link they came by. An address that has a booking of this session already gets
   * the same answer as any other, and a mail on where that booking stands: nobody learns from here who has booked.
   * @throws RuleViolation `booking_not_open`, `booking_closed`, `session_full` with `seatsLeft`, and those of the details
   */
  book(sessionId: string, input: BookingInput, guest: Guest, organisationId: string | null = null): Promise<BookingReceipt> {
    return this.work.run(async (db) => {
      const state = (known: Session) => stateFor(known, guest, this.clock.instant());
      const read = await findById(db, Session, sessionId);
      const refusal = read ? (input.orWait ? whyNotAdmitted : whyNotBooked)(state(read)) : 'booking_not_open';
      if (!read || refusal) throw refusal === 'session_full' && read ? sessionFull(seatsLeft(read)) : new RuleViolation(refusal ?? 'booking_not_open');
      const rules = await this.details.require(db, read, input);
      const admitted = await this.admissions.admit(db, read, input, (known) => whyNotAdmitted(state(known)));
      const status: BookingStatus = admitted.place === 'waits' ? 'waitlisted' : seatedStatus(rules, 'partner');
      const receipt = { ...input, id: newId(), sessionId, status };
      if (admitted.earlier) await this.messages.bookedAgain(db, admitted.earlier, admitted.session);
      else await this.#store(db, { ...admitted, input, ...receipt, rules, organisationId, plannerId: null });
      return toReceipt(receipt, status === 'waitlisted' ? admitted.waiting + 1 : null);
    });
  }

  /**
   * A planner books on behalf of a partner, after the cut-off too. What the phone says needs no proof and no approval.
   * @throws RuleViolation `not_found`, `session_full`, `email_already_booked`, `booking_not_open`, `booking_closed`, those of a fixed session and of the details
   */
  bookByPhone(sessionId: string, input: BookingInput, planner: SignedIn): Promise<BookingView> {
    return this.work.run(async (db) => {
      const whyNot = (known: Session) => whyNotBookedByStaff(known, this.clock.instant());
      const read = await findById(db, Session, sessionId);
      if (!read) throw new RuleViolation('not_found');
      const refusal = whyNot(read);
      if (refusal) throw new RuleViolation(refusal);
      const rules = await this.details.require(db, read, input);
      const admitted = await this.admissions.admit(db, read, input, whyNot);
      if (admitted.earlier) throw new RuleViolation('email_already_booked', { pointers: ['/contactEmail'] });
      const status = admitted.place === 'waits' ? 'waitlisted' : seatedStatus(rules, 'planner');
      return this.views.one(db, await this.#store(db, { ...admitted, input, id: newId(), status, rules, organisationId: null, plannerId: planner.id }));
    });
  }

  /** Every booking of a session in the order of booking, those that came to an end included. @throws RuleViolation `not_found` */
  async listOf(sessionId: string): Promise<BookingView[]> {
    const db = await this.readers.entities();
    if (!(await db.existsBy(Session, { id: sessionId }))) throw new RuleViolation('not_found');
    return this.views.ofSession(db, sessionId, await db.find(Booking, { where: { sessionId }, order: { bookedAt: 'ASC', id: 'ASC' } }));
  }

  async #store(db: EntityManager, { session, input, id, status, rules, organisationId, plannerId }: Storing): Promise<Booking> {
    const now = this.clock.instant();
    const { orWait: _orWait, participants, answers, ...typed } = input;
    const booking: Booking = {
      ...nothingDecided, ...typed, id, status, bookedBy: plannerId, sessionId: session.id, organisationId: organisationId ?? (await organisationNamed(db, input.organisationName)),
      cameSeats: null, bookedAt: now, cancelledAt: null, createdAt: now, version: 1,
      ...(status === 'waitlisted' ? await this.waitingList.lastPlace(db, session.id) : {}),
      ...(status === 'requested' && rules.asksProof ? { proofDueAt: proofDue({ now, closesAt: bookingClosesAt(session) }) } : {}),
    };
    await insertRows(db, Booking, [booking]);
    await this.details.write(db, id, { participants, answers });
    await this.links.ensure(db, 'manage_booking', id, manageLinkExpiry(session));
    await this.messages.standing(db, booking, session);
    await this.audit.record(db, { userId: plannerId, act: 'created', subject: 'booking', subjectId: id, details: { sessionId: session.id, seats: booking.seats, status } });
    return booking;
  }
}

interface Storing extends Pick<Admitted, 'session'> {
  readonly input: BookingInput;
  readonly id: string;
  readonly status: BookingStatus;
  readonly rules: KindBookingRules;
  readonly organisationId: string | null;
  readonly plannerId: string | null;
}

const nothingDecided = {
  proofDueAt: null, provedAt: null, decidedAt: null, decidedBy: null, declineReason: null, queuedAt: null, queueNumber: null, offeredAt: null, offerExpiresAt: null,
} satisfies Partial<Booking>;
