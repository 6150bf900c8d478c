import { Injectable } from '@nestjs/common';
import type { BookingView, QueueChangeList, QueuePlace } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { Session } from '@relais/sessions';
import { Booking } from '../booking.entity.ts';
import { BookingViews } from '../booking-views.service.ts';
import { HeldBookings, type Deed } from '../held-bookings.service.ts';
import { QueueChange } from './queue-change.entity.ts';
import { placeOf, reordered } from './queue.rules.ts';
import { WaitingList } from './waiting-list.service.ts';

/** A coordinator gives somebody another place on the waiting list; the reason is kept. */
@Injectable()
export class QueueChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly held: HeldBookings,
    private readonly waitingList: WaitingList,
    private readonly views: BookingViews,
    private readonly audit: Audit,
  ) {}

  /** Places beyond the end are the end. @throws RuleViolation `booking_not_waiting` and those of a booking that cannot be changed */
  move(deed: Deed & { readonly by: SignedIn }, { place, reason }: QueuePlace): Promise<BookingView> {
    return this.work.run(async (db) => {
      const held = await this.held.hold(db, deed);
      this.held.requireChangeable(held, deed);
      const { booking, session } = held;
      if (booking.status !== 'waitlisted') throw new RuleViolation('booking_not_waiting');
      const queue = await this.waitingList.queueOf(db, session.id);
      const [fromPlace, toPlace] = [placeOf(queue, booking.id) ?? 1, Math.min(place, queue.length)];
      if (fromPlace !== toPlace) {
        for (const { id, queueNumber } of reordered(queue, booking.id, toPlace)) await db.update(Booking, { id }, { queueNumber });
        await db.insert(QueueChange, { id: newId(), sessionId: session.id, bookingId: booking.id, fromPlace, toPlace, reason, changedBy: deed.by.id, changedAt: this.clock.instant() });
        await this.audit.record(db, { userId: deed.by.id, act: 'reordered', subject: 'booking', subjectId: booking.id, details: { fromPlace, toPlace, reason } });
        await this.waitingList.promote(db, session.id);
      }
      return this.views.one(db, await db.findOneByOrFail(Booking, { id: booking.id }));
    });
  }

  /** The latest first. @throws RuleViolation `not_found` */
  async listOf(sessionId: string): Promise<QueueChangeList> {
    const db = await this.readers.entities();
    if (!(await db.existsBy(Session, { id: sessionId }))) throw new RuleViolation('not_found');
    const items = await this.readers.query<QueueChangeList['items'][number]>(
      `SELECT queue_changes.id, booking_id AS "bookingId", bookings.organisation_name AS "organisationName", from_place AS "fromPlace", to_place AS "toPlace", reason,
       users.name AS "changedBy", changed_at AS "changedAt" FROM queue_changes JOIN bookings ON bookings.id = queue_changes.booking_id JOIN users ON users.id = changed_by
       WHERE queue_changes.session_id = :sessionId ORDER BY changed_at DESC, queue_changes.id DESC LIMIT 200`,
      { sessionId },
    );
    return { items };
  }
}
