import type { DebriefView } from '@relais/contracts';
import { User } from '@relais/identity';
import type { EntityManager } from 'typeorm';
import { BookingAttendance } from './booking-attendance.entity.ts';
import type { Debrief } from './debrief.entity.ts';
import { Tally, type TallyAxis } from './tally.entity.ts';

/** One revision of a debrief with its counts. */
export async function toDebriefView(db: EntityManager, debrief: Debrief): Promise<DebriefView> {
  const { id, sessionId, revision, cameBooked, unnamed, total, materialsLine, notes, correctionReason, writtenAt } = debrief;
  const tallies = await db.findBy(Tally, { debriefId: id });
  const came = await db.findBy(BookingAttendance, { debriefId: id });
  const writer = await db.findOneByOrFail(User, { id: debrief.writtenBy });
  return {
    id, sessionId, revision, cameBooked, unnamed, total, materialsLine, notes, correctionReason, writtenAt,
    cameByBooking: came.map(({ bookingId, came: seats }) => ({ bookingId, came: seats })),
    byRole: countsOn(tallies, 'role'),
    byLanguage: countsOn(tallies, 'language'),
    writtenBy: writer.name,
    version: revision,
  };
}

function countsOn(tallies: readonly Tally[], axis: TallyAxis): Record<string, number> {
  return Object.fromEntries(tallies.filter((tally) => tally.axis === axis).map(({ value, headcount }) => [value, headcount]));
}
