import { Booking } from '@relais/bookings';
import type { DebriefInput } from '@relais/contracts';
import { RuleViolation } from '@relais/platform';
import type { Session } from '@relais/sessions';
import { In, type EntityManager } from 'typeorm';
import type { Debrief } from './debrief.entity.ts';
import { toDebriefView } from './debrief.view.ts';
import { axisFault, cameFault } from './tally.rules.ts';

interface Writing {
  readonly session: Session;
  readonly before: Debrief | null;
  readonly input: DebriefInput;
  readonly expectedRevision: number | null;
  readonly now: string;
}

/** @throws RuleViolation as listed at `Debriefs.write` */
export async function requireWritable(db: EntityManager, { session, before, input, expectedRevision, now }: Writing): Promise<void> {
  if (session.status === 'cancelled') throw new RuleViolation('debrief_of_cancelled_session');
  if (session.startsAt > now) throw new RuleViolation('debrief_too_early');
  if (before) await requireCorrection(db, before, input, expectedRevision);
  const axis = axisFault(input);
  if (axis) throw new RuleViolation('tally_does_not_add_up', { params: { ...axis }, pointers: [axis.axis === 'role' ? '/byRole' : '/byLanguage'] });
  await requireOwnBookings(db, session, input);
}

async function requireCorrection(db: EntityManager, before: Debrief, input: DebriefInput, expectedRevision: number | null): Promise<void> {
  if (expectedRevision === null) throw new RuleViolation('debrief_already_written', { current: await toDebriefView(db, before) });
  if (expectedRevision !== before.revision) throw new RuleViolation('version_conflict', { current: await toDebriefView(db, before) });
  if (input.correctionReason === '') throw new RuleViolation('correction_reason_missing', { pointers: ['/correctionReason'] });
}

async function requireOwnBookings(db: EntityManager, session: Session, { cameByBooking }: DebriefInput): Promise<void> {
  const bookings = await db.findBy(Booking, { sessionId: session.id, status: In(['confirmed', 'attended', 'no_show']) });
  const fault = cameFault(cameByBooking, new Map(bookings.map(({ id, seats }) => [id, seats])));
  if (fault) throw new RuleViolation('came_exceeds_booked', { params: { seats: fault.seats }, pointers: [`/cameByBooking/${fault.index}/came`] });
}
