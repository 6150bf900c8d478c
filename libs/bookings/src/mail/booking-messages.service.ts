import { Injectable } from '@nestjs/common';
import type { Session, SessionWatcher } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import type { Booking } from '../booking.entity.ts';

/** What a booker is told. Called inside the unit of work that makes the change; the manage link is there already. */
@Injectable()
export class BookingMessages {
  /** Booked, or seats changed (`booking.version` tells the occasions apart): confirmation now, reminder later. */
  async confirmed(_db: EntityManager, _booking: Booking, _session: Session): Promise<void> {}

  /** The address tried to book again: its manage link once more, at most once an hour. */
  async bookedAgain(_db: EntityManager, _booking: Booking, _session: Session): Promise<void> {}

  async cancelled(_db: EntityManager, _booking: Booking, _session: Session): Promise<void> {}

  /** Time or place changed: the reminder is re-timed always, the booker is told when `notify`. */
  async sessionMoved(_db: EntityManager, _booking: Booking, _session: Session, _change: Parameters<SessionWatcher['moved']>[2]): Promise<void> {}

  /** What was planned is withdrawn always, the booker is told when `notify`. */
  async sessionCancelled(_db: EntityManager, _booking: Booking, _session: Session, _change: Parameters<SessionWatcher['cancelled']>[2]): Promise<void> {}
}
