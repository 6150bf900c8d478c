import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PrivateLinks } from '@relais/identity';
import { SessionWatchers, type Session, type SessionWatcher } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { Booking } from './booking.entity.ts';
import { BookingMessages } from './mail/booking-messages.service.ts';
import { manageLinkExpiry } from './manage-link.rules.ts';

/** When a session moves or is cancelled, those who booked it hear of it, in the same unit of work. */
@Injectable()
export class BookingsFollowSessions implements OnModuleInit, SessionWatcher {
  constructor(
    private readonly watchers: SessionWatchers,
    private readonly messages: BookingMessages,
    private readonly links: PrivateLinks,
  ) {}

  onModuleInit(): void {
    this.watchers.register(this);
  }

  async moved(db: EntityManager, session: Session, change: Parameters<SessionWatcher['moved']>[2]): Promise<void> {
    for (const booking of await confirmedOf(db, session)) {
      await this.links.ensure(db, 'manage_booking', booking.id, manageLinkExpiry(session));
      await this.messages.sessionMoved(db, booking, session, change);
    }
  }

  async cancelled(db: EntityManager, session: Session, change: Parameters<SessionWatcher['cancelled']>[2]): Promise<void> {
    for (const booking of await confirmedOf(db, session)) await this.messages.sessionCancelled(db, booking, session, change);
  }
}

function confirmedOf(db: EntityManager, session: Session): Promise<Booking[]> {
  return db.find(Booking, { where: { sessionId: session.id, status: 'confirmed' }, order: { id: 'ASC' } });
}
