import { Injectable } from '@nestjs/common';
import type { BookingInput, BookingReceipt, BookingView } from '@relais/contracts';
import { Readers, UnitOfWork, findById, insertRows, query } from '@relais/database';
import { Audit, PrivateLinks, type SignedIn } from '@relais/identity';
import { organisationNamed } from '@relais/organisations';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { Booking } from './booking.entity.ts';
import { toBookingView, toReceipt } from './booking.view.ts';
import { seatsLeft, whyNotBooked, whyNotBookedByStaff, type Guest } from './bookings.rules.ts';
import { BookingMessages } from './mail/booking-messages.service.ts';
import { manageLinkExpiry } from './manage-link.rules.ts';
import { stateFor } from './open-session.view.ts';
import { Seats } from './seats.service.ts';

/** Seats for partners: booked by themselves without an account, or by a planner on the phone. */
@Injectable()
export class Bookings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly links: PrivateLinks,
    private readonly messages: BookingMessages,
    private readonly audit: Audit,
  ) {}

  /**
   * A partner books. An address that has a booking of this session already gets the same answer as any other, and its
   * manage link once more by mail: nobody learns from here who has booked.
   * @throws RuleViolation `booking_not_open`, `booking_closed`, `session_full` with `seatsLeft`
   */
  book(sessionId: string, input: BookingInput, guest: Guest): Promise<BookingReceipt> {
    return this.work.run(async (db) => {
      const whyNot = (known: Session) => whyNotBooked(stateFor(known, guest, this.clock.instant()));
      const read = await findById(db, Session, sessionId);
      const refusal = read ? whyNot(read) : 'booking_not_open';
      if (!read || refusal) throw refused(refusal ?? 'booking_not_open', read);
      const session = await this.#take(db, read, input.seats, whyNot);
      const earlier = await this.#bookedBy(db, sessionId, input.contactEmail);
      if (!earlier) return toReceipt(await this.#store(db, session, input, null), null);
      await this.seats.release(db, sessionId, input.seats);
      await this.messages.bookedAgain(db, earlier, session);
      return toReceipt({ ...input, id: newId(), sessionId, status: 'confirmed' }, null);
    });
  }

  /**
   * A planner books on behalf of a partner, after the cut-off too.
   * @throws RuleViolation `not_found`, `session_full`, `email_already_booked`, `booking_not_open`, `booking_closed` and those of a fixed session
   */
  bookByPhone(sessionId: string, input: BookingInput, planner: SignedIn): Promise<BookingView> {
    return this.work.run(async (db) => {
      const whyNot = (known: Session) => whyNotBookedByStaff(known, this.clock.instant());
      const read = await findById(db, Session, sessionId);
      if (!read) throw new RuleViolation('not_found');
      const refusal = whyNot(read);
      if (refusal) throw refused(refusal, read);
      const session = await this.#take(db, read, input.seats, whyNot);
      if (await this.#bookedBy(db, sessionId, input.contactEmail)) throw new RuleViolation('email_already_booked', { pointers: ['/contactEmail'] });
      return toBookingView(await this.#store(db, session, input, planner.id));
    });
  }

  /** Every booking of a session in the order of booking, cancelled ones included. @throws RuleViolation `not_found` */
  async listOf(sessionId: string): Promise<BookingView[]> {
    const db = await this.readers.entities();
    if (!(await db.existsBy(Session, { id: sessionId }))) throw new RuleViolation('not_found');
    const bookings = await db.find(Booking, { where: { sessionId }, order: { bookedAt: 'ASC', id: 'ASC' } });
    return bookings.map((booking) => toBookingView(booking));
  }

  /**
   * The session as it is once its row is locked and the seats are taken. Another unit of work may have moved, filled or
   * cancelled it since it was read (PostgreSQL), so what follows goes by this one.
   */
  async #take(db: EntityManager, read: Session, seats: number, whyNot: (session: Session) => ReturnType<typeof whyNotBooked>): Promise<Session> {
    const isTaken = seatsLeft(read) >= seats && (await this.seats.take(db, read.id, seats));
    const session = (await findById(db, Session, read.id)) ?? read;
    if (!isTaken) throw refused(whyNot(session) ?? 'session_full', session);
    return session;
  }

  async #bookedBy(db: EntityManager, sessionId: string, email: string): Promise<Booking | null> {
    const [booked] = await query<{ id: string }>(
      db, "SELECT id FROM bookings WHERE session_id = :sessionId AND status = 'confirmed' AND LOWER(contact_email) = :email", { sessionId, email: email.toLowerCase() },
    );
    return booked ? findById(db, Booking, booked.id) : null;
  }

  async #store(db: EntityManager, session: Session, input: BookingInput, plannerId: string | null): Promise<Booking> {
    const now = this.clock.instant();
    const { orWait: _orWait, participants: _participants, answers: _answers, ...typed } = input;
    const booking: Booking = {
      ...typed, ...nothingDecided, id: newId(), bookedBy: plannerId, sessionId: session.id, organisationId: await organisationNamed(db, input.organisationName), status: 'confirmed',
      cameSeats: null, bookedAt: now, cancelledAt: null, createdAt: now, version: 1,
    };
    await insertRows(db, Booking, [booking]);
    await this.links.ensure(db, 'manage_booking', booking.id, manageLinkExpiry(session));
    await this.messages.booked(db, booking, session);
    await this.audit.record(db, { userId: plannerId, act: 'created', subject: 'booking', subjectId: booking.id, details: { sessionId: session.id, seats: booking.seats } });
    return booking;
  }
}

const nothingDecided = {
  proofDueAt: null, provedAt: null, decidedAt: null, decidedBy: null, declineReason: null, queuedAt: null, queueNumber: null, offeredAt: null, offerExpiresAt: null,
} satisfies Partial<Booking>;

function refused(code: NonNullable<ReturnType<typeof whyNotBooked>>, session: Session | null): RuleViolation {
  if (code !== 'session_full' || !session) return new RuleViolation(code);
  const left = seatsLeft(session);
  return new RuleViolation(code, { params: { seatsLeft: left }, pointers: ['/seats'], other: { seatsLeft: left, alternatives: [] } });
}
