import { ruleOf } from '@relais/calendar';
import { insertRows } from '@relais/database';
import { newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { placeOf, type Host } from '../host.ts';
import { SessionPerson } from '../session-person.entity.ts';
import { Session } from '../session.entity.ts';
import type { Slot } from '../slot.rules.ts';
import type { Series } from './series.entity.ts';
import type { SeriesTiming } from './series-timing.rules.ts';

export function timingOf({ rrule, startsOn, startClock, minutes, zone, holidays, excludedDates, extraDates }: Series): SeriesTiming {
  return { rule: ruleOf(rrule), startsOn, startClock, minutes, zone, holidays, excludedDates, extraDates };
}

interface Making {
  readonly date: string;
  readonly time: Slot;
  readonly host: Host;
  readonly by: string;
  readonly at: string;
  /** The host is told of it in the invitation to the series. */
  readonly isInvited: boolean;
}

/** A new session of a series, as its plan has it. */
export function sessionOf(series: Series, { date, time, host, by, at, isInvited }: Making): Session {
  const { coCounsellorIds: _people, ...plan } = series.plan;
  const id = newId();
  const isConfirmed = plan.status === 'confirmed';
  return {
    ...plan, ...placeOf(plan, host.organisation), ...time, id, zone: series.zone, calendarUid: `${id}@relais`, calendarSequence: 0, seatsTaken: 0,
    seriesId: series.id, originalDate: date, overridden: null,
    hostInvitedAt: isInvited && isConfirmed && host.contact ? at : null,
    confirmedAt: isConfirmed ? at : null, confirmedBy: isConfirmed ? by : null,
    cancelledAt: null, cancelledBy: null, cancelReason: null, heldAt: null, createdBy: by, createdAt: at, version: 1,
    interpreterId: null, interpreterBookedAt: null, interpreterCancelledAt: null,
  };
}

/** One statement takes no more values than this lets it. */
const rowsAtOnce = 200;

/** Stores new sessions with the people in them; the first of `userIds` leads. */
export async function insertSessions(db: EntityManager, sessions: readonly Session[], userIds: readonly string[]): Promise<void> {
  for (let done = 0; done < sessions.length; done += rowsAtOnce) {
    const some = sessions.slice(done, done + rowsAtOnce);
    await insertRows(db, Session, some);
    await insertRows(db, SessionPerson, some.flatMap(({ id: sessionId }) => userIds.map((userId, index) => ({ sessionId, userId, part: index === 0 ? ('lead' as const) : ('co' as const) }))));
  }
}
