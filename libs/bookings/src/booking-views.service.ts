import { Injectable } from '@nestjs/common';
import type { BookingView } from '@relais/contracts';
import type { EntityManager } from 'typeorm';
import type { Booking } from './booking.entity.ts';
import { toBookingView } from './booking.view.ts';
import { BookingDetails } from './details/booking-details.service.ts';
import { placeOf } from './waiting-list/queue.rules.ts';
import { WaitingList } from './waiting-list/waiting-list.service.ts';

/** Bookings as planners and their bookers see them. */
@Injectable()
export class BookingViews {
  constructor(
    private readonly details: BookingDetails,
    private readonly waitingList: WaitingList,
  ) {}

  async one(db: EntityManager, booking: Booking): Promise<BookingView> {
    const [view] = await this.ofSession(db, booking.sessionId, [booking]);
    if (!view) throw new Error('A booking has a view');
    return view;
  }

  /** Of bookings of one session, in the order given. */
  async ofSession(db: EntityManager, sessionId: string, bookings: readonly Booking[]): Promise<BookingView[]> {
    const detailsOf = await this.details.of(db, bookings.map(({ id }) => id));
    const queue = bookings.some(({ status }) => status === 'waitlisted') ? await this.waitingList.queueOf(db, sessionId) : [];
    return bookings.map((booking) => toBookingView(booking, { ...detailsOf(booking.id), queuePlace: placeOf(queue, booking.id) }));
  }
}
