import { Injectable } from '@nestjs/common';
import { Booking } from '@relais/bookings';
import { localDateOf } from '@relais/calendar';
import type { DebriefInput, DebriefView } from '@relais/contracts';
import { Readers, UnitOfWork, change, findById } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { OrganisationMemory } from '@relais/organisations';
import { Clock, RuleViolation, newId } from '@relais/platform';
import { Session, SessionStatuses } from '@relais/sessions';
import { In, type EntityManager } from 'typeorm';
import { requireWritable } from './debrief.checks.ts';
import { BookingAttendance } from './booking-attendance.entity.ts';
import { Debrief } from './debrief.entity.ts';
import { toDebriefView } from './debrief.view.ts';
import { Tally } from './tally.entity.ts';
import { totalOf, type Counts } from './tally.rules.ts';

/** Who came to a session: written once, corrected by new revisions, the same however often a device sends it (R5). */
@Injectable()
export class Debriefs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly statuses: SessionStatuses,
    private readonly memory: OrganisationMemory,
    private readonly audit: Audit,
  ) {}

  /** The latest revision. @throws RuleViolation `not_found` while there is none */
  async read(sessionId: string): Promise<DebriefView> {
    const db = await this.readers.entities();
    const debrief = await latest(db, sessionId);
    if (!debrief) throw new RuleViolation('not_found');
    return toDebriefView(db, debrief);
  }

  /**
   * Writes who came. `expectedRevision` is null for a first debrief.
   * @throws RuleViolation `debrief_too_early`, `debrief_of_cancelled_session`, `debrief_already_written`, `version_conflict`,
   * `correction_reason_missing`, `tally_does_not_add_up`, `came_exceeds_booked`, `session_status_change`, and
   * `idempotency_key_reused` when the device's key belongs to another session
   */
  write(sessionId: string, input: DebriefInput, expectedRevision: number | null, user: SignedIn): Promise<DebriefView> {
    return this.work.run(async (db) => {
      const session = await takeSession(db, sessionId);
      const replayed = await db.findOneBy(Debrief, { clientKey: input.clientKey });
      if (replayed && replayed.sessionId !== sessionId) throw new RuleViolation('idempotency_key_reused', { pointers: ['/clientKey'] });
      if (replayed) return toDebriefView(db, replayed);
      const before = await latest(db, sessionId);
      await requireWritable(db, { session, before, input, expectedRevision, now: this.clock.instant() });
      if (session.status !== 'held') await this.#hold(db, session, user);
      const debrief = await this.#store(db, sessionId, input, (before?.revision ?? 0) + 1, user);
      await this.audit.record(db, { userId: user.id, act: before ? 'corrected' : 'debriefed', subject: 'session', subjectId: sessionId, details: { revision: debrief.revision } });
      return toDebriefView(db, debrief);
    });
  }

  async #hold(db: EntityManager, session: Session, user: SignedIn): Promise<void> {
    await this.statuses.hold(db, session.id, user);
    if (session.hostOrganisationId === null) return;
    const organisationId = session.hostOrganisationId;
    await this.memory.sessionHeld(db, { organisationId, sessionId: session.id, on: localDateOf(session.startsAt, session.zone), at: session.startsAt, text: session.title });
  }

  async #store(db: EntityManager, sessionId: string, input: DebriefInput, revision: number, user: SignedIn): Promise<Debrief> {
    const { clientKey, unnamed, materialsLine, notes, correctionReason, cameByBooking } = input;
    const debrief = db.create(Debrief, {
      id: newId(), sessionId, revision, clientKey, unnamed, materialsLine, notes, correctionReason, ...totalOf(cameByBooking, unnamed),
      writtenAt: this.clock.instant(), writtenBy: user.id,
    });
    await db.insert(Debrief, debrief);
    const tallies = [...talliesOf(debrief.id, 'role', input.byRole), ...talliesOf(debrief.id, 'language', input.byLanguage)];
    if (tallies.length > 0) await db.insert(Tally, tallies);
    if (cameByBooking.length > 0) await db.insert(BookingAttendance, cameByBooking.map((came) => ({ ...came, debriefId: debrief.id })));
    await db.update(Booking, { sessionId, status: In(['attended', 'no_show']) }, { cameSeats: null, status: 'confirmed' });
    for (const { bookingId, came } of cameByBooking) await db.update(Booking, { id: bookingId }, { cameSeats: came, status: came > 0 ? 'attended' : 'no_show' });
    return debrief;
  }
}

/** The session, its row locked until the unit of work ends: debriefs of one session are written one after another. */
async function takeSession(db: EntityManager, id: string): Promise<Session> {
  await change(db, 'UPDATE sessions SET version = version WHERE id = :id', { id });
  const session = await findById(db, Session, id);
  if (!session) throw new RuleViolation('not_found');
  return session;
}

function latest(db: EntityManager, sessionId: string): Promise<Debrief | null> {
  return db.findOne(Debrief, { where: { sessionId }, order: { revision: 'DESC' } });
}

function talliesOf(debriefId: string, axis: Tally['axis'], counts: Counts) {
  return Object.entries(counts).flatMap(([value, headcount]) => (headcount ? [{ debriefId, axis, value, headcount }] : []));
}
