import { Injectable, type OnModuleInit } from '@nestjs/common';
import { query } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import { SessionWatchers, type SeriesNotice, type Session, type SessionGuest, type SessionWatcher } from '@relais/sessions';
import { In, type EntityManager } from 'typeorm';
import { Booking } from './booking.entity.ts';
import { BookingMessages } from './mail/booking-messages.service.ts';
import { SeriesBookingMessages } from './mail/series-booking-messages.service.ts';
import { manageLinkExpiry } from './manage-link.rules.ts';
import { liveStatuses } from './placing.rules.ts';
import { WaitingList } from './waiting-list/waiting-list.service.ts';

/** When a session moves or is cancelled, those who booked it hear of it, in the same unit of work. */
@Injectable()
export class BookingsFollowSessions implements OnModuleInit, SessionWatcher {
  constructor(
    private readonly watchers: SessionWatchers,
    private readonly messages: BookingMessages,
    private readonly seriesMessages: SeriesBookingMessages,
    private readonly links: PrivateLinks,
    private readonly waitingList: WaitingList,
  ) {}

  onModuleInit(): void {
    this.watchers.register(this);
  }

  async moved(db: EntityManager, session: Session, change: Parameters<SessionWatcher['moved']>[2]): Promise<void> {
    for (const booking of await liveOf(db, session)) {
      await this.links.ensure(db, 'manage_booking', booking.id, manageLinkExpiry(session));
      await this.messages.sessionMoved(db, booking, session, change);
    }
    await this.waitingList.follow(db, session);
  }

  /** Seats were added, or booking closes later: those who wait get their turn. */
  async roomChanged(db: EntityManager, session: Session): Promise<void> {
    await this.waitingList.follow(db, session);
  }

  async cancelled(db: EntityManager, session: Session, change: Parameters<SessionWatcher['cancelled']>[2]): Promise<void> {
    for (const booking of await liveOf(db, session)) await this.messages.sessionCancelled(db, booking, session, change);
  }

  async reinstated(db: EntityManager, session: Session, change: Parameters<SessionWatcher['reinstated']>[2]): Promise<void> {
    for (const booking of await liveOf(db, session)) {
      await this.links.ensure(db, 'manage_booking', booking.id, manageLinkExpiry(session));
      await this.messages.sessionReinstated(db, booking, session, change);
    }
    await this.waitingList.follow(db, session);
  }

  seriesChanged(db: EntityManager, notice: SeriesNotice): Promise<number> {
    return this.seriesMessages.changed(db, notice);
  }

  async guestsOf(db: EntityManager, sessionIds: readonly string[]): Promise<SessionGuest[]> {
    const bookings = await db.find(Booking, { where: { sessionId: In([...sessionIds]), status: In([...liveStatuses]) }, order: { id: 'ASC' } });
    return bookings.map(guestOf);
  }

  /** A booking that was cancelled is a fact as well. */
  async heldFast(db: EntityManager, sessionIds: readonly string[]): Promise<string[]> {
    const rows = await query<{ id: string }>(db, 'SELECT DISTINCT session_id AS id FROM bookings WHERE session_id IN (:sessionIds)', { sessionIds });
    return rows.map(({ id }) => id);
  }
}

function guestOf({ sessionId, contactName: name, contactEmail: email, language }: Booking): SessionGuest {
  return { sessionId, name, email, language };
}

function liveOf(db: EntityManager, session: Session): Promise<Booking[]> {
  return db.find(Booking, { where: { sessionId: session.id, status: In([...liveStatuses]) }, order: { id: 'ASC' } });
}
