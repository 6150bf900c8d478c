import { Injectable } from '@nestjs/common';
import type { BookingView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Audit } from '@relais/identity';
import { Clock } from '@relais/platform';
import { BookingViews } from './booking-views.service.ts';
import { BookingDetails } from './details/booking-details.service.ts';
import { HeldBookings, rewrite, type Deed } from './held-bookings.service.ts';
import { BookingMessages } from './mail/booking-messages.service.ts';

/** Whoever opens the link in the mail and says so has the address. */
@Injectable()
export class BookingProofs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly held: HeldBookings,
    private readonly details: BookingDetails,
    private readonly views: BookingViews,
    private readonly messages: BookingMessages,
    private readonly audit: Audit,
  ) {}

  /** Said twice, it is the same. @throws RuleViolation those of a booking that cannot be changed */
  prove(deed: Deed): Promise<BookingView> {
    return this.work.run(async (db) => {
      const held = await this.held.hold(db, deed);
      this.held.requireChangeable(held, deed);
      const { booking, session } = held;
      if (booking.status !== 'requested' || booking.provedAt !== null || booking.proofDueAt === null) return this.views.one(db, booking);
      const { asksApproval } = await this.details.rulesOf(db, session);
      const after = await rewrite(db, booking, { provedAt: this.clock.instant(), status: asksApproval ? 'requested' : 'confirmed' });
      await this.messages.standing(db, after, session);
      await this.audit.record(db, { userId: deed.by?.id ?? null, act: 'proved', subject: 'booking', subjectId: after.id });
      return this.views.one(db, after);
    });
  }
}
