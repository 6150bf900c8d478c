import { Injectable } from '@nestjs/common';
import type { BookingView, OpenSession, UiLanguage } from '@relais/contracts';
import { Readers } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { Session, calendarEvent, sessionFacts } from '@relais/sessions';
import { Booking } from './booking.entity.ts';
import { BookingViews } from './booking-views.service.ts';
import { whyNotChanged, whyNotTaken } from './bookings.rules.ts';
import { stateFor, toOpenSession } from './open-session.view.ts';
import { OpenSessions } from './open-sessions.service.ts';

/** What the holder of a manage link sees. */
export interface ManagedBooking {
  readonly booking: BookingView;
  readonly session: OpenSession;
  /** Where the session meets online; empty when it does not. */
  readonly onlineUrl: string;
  readonly canChange: boolean;
  /** Seats are held for it now, and it says yes or no. */
  readonly canAccept: boolean;
  /** Its seats are held until the address is confirmed. */
  readonly needsProof: boolean;
  /** Other sessions of the same matter with seats for it; none while it cannot be changed. */
  readonly elsewhere: readonly OpenSession[];
  /** The session is public and still has seats, so that whoever cancelled can book again. */
  readonly canBookAgain: boolean;
}

export interface CallUs {
  readonly office: string;
  readonly phone: string;
}

/** Bookings as their bookers see them, by the private link in their mail. */
@Injectable()
export class ManagedBookings {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly links: PrivateLinks,
    private readonly views: BookingViews,
    private readonly sessions: OpenSessions,
  ) {}

  /** @throws RuleViolation `link_not_valid` */
  async byToken(token: string): Promise<ManagedBooking> {
    const db = await this.readers.entities();
    const booking = await db.findOneBy(Booking, { id: await this.links.subjectOf('manage_booking', token) });
    if (!booking) throw new RuleViolation('link_not_valid');
    const session = await db.findOneByOrFail(Session, { id: booking.sessionId });
    const now = this.clock.instant();
    const state = stateFor(session, 'booked', now);
    const canChange = whyNotChanged(booking, state) === null;
    return {
      booking: await this.views.one(db, booking),
      session: withAddress(await toOpenSession(db, session, state), session, booking),
      onlineUrl: session.onlineUrl,
      canChange,
      canAccept: canChange && whyNotTaken(booking, now) === null,
      needsProof: canChange && booking.status === 'requested' && booking.proofDueAt !== null && booking.provedAt === null,
      elsewhere: canChange ? await this.sessions.alternativesTo(session.id, booking.seats) : [],
      canBookAgain: stateFor(session, 'anybody', now) === 'open',
    };
  }

  /** The session as the calendar part of its mails has it (R10). @throws RuleViolation `booking_not_open` */
  async calendarEvent(sessionId: string, language: UiLanguage): Promise<ReturnType<typeof calendarEvent>> {
    const db = await this.readers.entities();
    const session = await db.findOneBy(Session, { id: sessionId });
    if (!session) throw new RuleViolation('booking_not_open');
    return calendarEvent(language, await sessionFacts(db, session), session.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
  }

  /** The office to call about a session: its room's, its lead's, or the first that has a telephone. */
  async callUs(sessionId: string): Promise<CallUs | null> {
    const [office] = await this.readers.query<CallUs>(
      `SELECT offices.name AS "office", offices.phone AS "phone" FROM offices, sessions
       LEFT JOIN rooms ON rooms.id = sessions.room_id LEFT JOIN users ON users.id = sessions.lead_id
       WHERE sessions.id = :sessionId AND offices.phone <> ''
       ORDER BY CASE offices.id WHEN rooms.office_id THEN 0 WHEN users.office_id THEN 1 ELSE 2 END, offices.name LIMIT 1`,
      { sessionId },
    );
    return office ?? null;
  }
}

/** Who has seats may know the address of a place that protects people, where the session says so (R9). */
function withAddress(open: OpenSession, { placeAddress, tellsAddress }: Session, { status }: Booking): OpenSession {
  const isTold = open.addressOnRequest && tellsAddress === true && status === 'confirmed' && placeAddress !== '';
  return isTold ? { ...open, placeAddress, addressOnRequest: false } : open;
}
