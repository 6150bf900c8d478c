import { Injectable } from '@nestjs/common';
import type { BookingStatus, OpenSession, SessionStatus, UiLanguage } from '@relais/contracts';
import { Readers, query } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import { Contact, type Organisation } from '@relais/organisations';
import { Clock, RuleViolation } from '@relais/platform';
import { Session, calendarEvent, sessionFacts } from '@relais/sessions';
import { IsNull, type EntityManager } from 'typeorm';
import { Booking } from '../booking.entity.ts';
import { openSessionRows } from '../open-session.rows.ts';
import { stateFor, toOpenSessions } from '../open-session.view.ts';
import { liveStatuses } from '../placing.rules.ts';
import { isOfOrganisation } from './own-bookings.rules.ts';

/** A booking as everybody at the organisation may see it: of whoever booked, only whether it was from here. */
export interface OwnBooking {
  readonly id: string;
  readonly seats: number;
  readonly status: BookingStatus;
  readonly session: OpenSession;
  /** Booked with an address of the organisation, so that it can be changed from its page. */
  readonly isOurs: boolean;
}

export interface HostedSession {
  readonly session: OpenSession;
  readonly status: SessionStatus;
}

export interface OrganisationPageContent {
  readonly name: string;
  readonly coming: readonly OwnBooking[];
  readonly past: readonly OwnBooking[];
  readonly hosted: readonly HostedSession[];
  readonly hostedBefore: readonly HostedSession[];
}

/** What is past is shown up to so many. */
const mostPast = 20;
const mostComing = 200;

/** What an organisation sees on its own page, without an account. */
@Injectable()
export class OrganisationPageReader {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly links: PrivateLinks,
  ) {}

  async read({ id, name }: Organisation): Promise<OrganisationPageContent> {
    const db = await this.readers.entities();
    const [bookings, hosted] = [await this.#bookings(db, id), await this.#hosted(db, id)];
    const now = this.clock.instant();
    const isComing = ({ session }: { readonly session: OpenSession }) => session.endsAt > now;
    const pastOf = <T extends { readonly session: OpenSession }>(items: readonly T[]) => items.filter((item) => !isComing(item)).reverse().slice(0, mostPast);
    return { name, coming: bookings.filter(isComing), past: pastOf(bookings), hosted: hosted.filter(isComing), hostedBefore: pastOf(hosted) };
  }

  /** The token of the link that manages one of its bookings. @throws RuleViolation `link_not_valid` for anything but a booking that was made with its address */
  async managing(bookingId: string, organisationId: string): Promise<string> {
    const db = await this.readers.entities();
    const booking = await db.findOneBy(Booking, { id: bookingId, organisationId });
    if (!booking || !isOfOrganisation(booking.contactEmail, await addressesOf(db, organisationId))) throw new RuleViolation('link_not_valid');
    const token = await this.links.tokenFor('manage_booking', bookingId);
    if (token === null) throw new RuleViolation('link_not_valid');
    return token;
  }

  /** What is to come, as calendars know it: what it booked, and what takes place there. */
  async calendarEvents({ id }: Organisation, language: UiLanguage) {
    const db = await this.readers.entities();
    const sessions = await db
      .createQueryBuilder(Session, 'session')
      .where("session.endsAt > :now AND session.status = 'confirmed'", { now: this.clock.instant() })
      .andWhere('(session.hostOrganisationId = :id OR EXISTS (SELECT 1 FROM bookings WHERE bookings.session_id = session.id AND bookings.organisation_id = :id AND bookings.status = :confirmed))', { id, confirmed: 'confirmed' })
      .orderBy('session.startsAt').addOrderBy('session.id').limit(mostComing).getMany();
    return Promise.all(sessions.map(async (session) => calendarEvent(language, await sessionFacts(db, session), 'CONFIRMED')));
  }

  async #bookings(db: EntityManager, organisationId: string): Promise<OwnBooking[]> {
    const bookings = await query<{ id: string; sessionId: string; seats: number; status: BookingStatus; email: string }>(
      db,
      `SELECT bookings.id, session_id AS "sessionId", seats, bookings.status, contact_email AS email FROM bookings JOIN sessions ON sessions.id = bookings.session_id
       WHERE bookings.organisation_id = :organisationId AND bookings.status IN (:shown) ORDER BY sessions.starts_at DESC, bookings.id LIMIT :most`,
      { organisationId, shown: [...liveStatuses, 'attended', 'no_show'], most: mostComing },
    );
    const sessions = await this.#sessions(db, [...new Set(bookings.map(({ sessionId }) => sessionId))]);
    const addresses = await addressesOf(db, organisationId);
    return bookings.reverse().flatMap(({ sessionId, email, ...booking }) => {
      const found = sessions.get(sessionId);
      return found ? [{ ...booking, session: found.session, isOurs: isOfOrganisation(email, addresses) }] : [];
    });
  }

  async #hosted(db: EntityManager, organisationId: string): Promise<HostedSession[]> {
    const ids = await query<{ id: string }>(
      db, "SELECT id FROM sessions WHERE host_organisation_id = :organisationId AND status IN ('tentative', 'confirmed', 'held') ORDER BY starts_at DESC, id LIMIT :most", { organisationId, most: mostComing },
    );
    const sessions = await this.#sessions(db, ids.map(({ id }) => id));
    return ids.reverse().flatMap(({ id }) => sessions.get(id) ?? []);
  }

  async #sessions(db: EntityManager, ids: readonly string[]): Promise<Map<string, HostedSession>> {
    const rows = await openSessionRows(db, 'WHERE sessions.id IN (:ids)', { ids: [...ids] });
    const now = this.clock.instant();
    const open = await toOpenSessions(db, rows, (row) => stateFor(row, 'booked', now));
    return new Map(open.map((session, index): [string, HostedSession] => [session.id, { session, status: rows[index]?.status ?? 'confirmed' }]));
  }
}

async function addressesOf(db: EntityManager, organisationId: string): Promise<string[]> {
  return (await db.findBy(Contact, { organisationId, archivedAt: IsNull() })).map(({ email }) => email);
}
