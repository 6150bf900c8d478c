import { Injectable } from '@nestjs/common';
import type { BookingDeclineReason, BookingDecisions as Decisions, BookingView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Audit, Idempotency, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { BookingChanges } from './booking-changes.service.ts';
import { BookingViews } from './booking-views.service.ts';
import { HeldBookings, rewrite, type Deed } from './held-bookings.service.ts';
import { BookingMessages } from './mail/booking-messages.service.ts';
import { holdsSeats } from './placing.rules.ts';
import { WaitingList } from './waiting-list/waiting-list.service.ts';

/** What became of one of several bookings: its new version, or why it stayed as it was. */
export interface BookingResult {
  readonly id: string;
  readonly version: number | null;
  readonly refusal: RuleViolation | null;
}

type PlannersDeed = Deed & { readonly by: SignedIn };

/** Planners say yes or no to bookings. */
@Injectable()
export class BookingDecisions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly held: HeldBookings,
    private readonly changes: BookingChanges,
    private readonly waitingList: WaitingList,
    private readonly views: BookingViews,
    private readonly messages: BookingMessages,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  /** A planner's yes stands for the proof of the address as well. @throws RuleViolation `booking_not_requested` and those of a booking that cannot be changed */
  approve(deed: PlannersDeed): Promise<BookingView> {
    return this.work.run(async (db) => {
      const held = await this.held.hold(db, deed);
      this.held.requireChangeable(held, deed);
      if (held.booking.status !== 'requested') throw new RuleViolation('booking_not_requested');
      const after = await rewrite(db, held.booking, { status: 'confirmed', proofDueAt: null, ...this.#decided(deed.by) });
      await this.messages.standing(db, after, held.session);
      await this.audit.record(db, { userId: deed.by.id, act: 'approved', subject: 'booking', subjectId: after.id });
      return this.views.one(db, after);
    });
  }

  /** Its seats, or its turn, go to others. @throws RuleViolation those of a booking that cannot be changed */
  decline(deed: PlannersDeed, reason: BookingDeclineReason): Promise<BookingView> {
    return this.work.run(async (db) => {
      const held = await this.held.hold(db, deed);
      this.held.requireChangeable(held, deed);
      const { booking, session } = held;
      const after = await rewrite(db, booking, { status: 'declined', declineReason: reason, ...this.#decided(deed.by) });
      await this.messages.ended(db, after, session, booking.status);
      await this.waitingList.free(db, session.id, holdsSeats(booking.status) ? booking.seats : 0);
      await this.audit.record(db, { userId: deed.by.id, act: 'declined', subject: 'booking', subjectId: after.id, details: { reason, from: booking.status } });
      return this.views.one(db, after);
    });
  }

  /**
   * One after another, each in a unit of work of its own: what is refused does not hold up the rest. Only bookings of this session.
   * With a key, what was done is not done again when the whole is sent once more.
   */
  async decideEach(sessionId: string, { items, act, reason }: Decisions, by: SignedIn, key: string | null): Promise<BookingResult[]> {
    const results: BookingResult[] = [];
    for (const { id, version: expectedVersion } of items) {
      const decide = () => this.#one({ bookingId: id, by, expectedVersion, sessionId }, act, reason);
      const once = () => (key === null ? decide() : this.idempotency.once({ scope: `${by.id} booking-decisions ${sessionId}`, key: `${key} ${id}`, body: { act, reason, expectedVersion } }, decide));
      results.push(await once().then(({ version }) => ({ id, version, refusal: null }), (error: unknown) => ({ id, version: null, refusal: refusalIn(error) })));
    }
    return results;
  }

  #one(deed: PlannersDeed, act: Decisions['act'], reason: BookingDeclineReason | null): Promise<BookingView> {
    if (act === 'approve') return this.approve(deed);
    return act === 'cancel' ? this.changes.cancel(deed) : this.decline(deed, reason ?? 'other');
  }

  #decided({ id }: SignedIn) {
    return { decidedAt: this.clock.instant(), decidedBy: id };
  }
}

function refusalIn(error: unknown): RuleViolation {
  if (error instanceof RuleViolation) return error;
  throw error;
}
