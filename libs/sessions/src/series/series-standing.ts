import { localDateOf } from '@relais/calendar';
import type { SeriesField } from '@relais/contracts';
import { query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import { Session } from '../session.entity.ts';
import type { SessionWatchers } from '../session-watchers.ts';
import type { StandingSession } from './regeneration.rules.ts';

/** The sessions of a series in order of their original dates, with the people in them, the lead first. */
export interface Standing {
  readonly session: Session;
  readonly originalDate: string;
  readonly userIds: readonly string[];
  readonly isKnown: boolean;
}

export async function standingOf(db: EntityManager, watchers: SessionWatchers, seriesId: string): Promise<Standing[]> {
  const sessions = await db.find(Session, { where: { seriesId }, order: { originalDate: 'ASC' } });
  const ids = sessions.map(({ id }) => id);
  const people = await peopleBySession(db, ids);
  const held = new Set(await watchers.heldFast(db, ids));
  return sessions.flatMap((session) => {
    const { id, originalDate, hostInvitedAt } = session;
    return originalDate === null ? [] : [{ session, originalDate, userIds: people.get(id) ?? [session.leadId], isKnown: hostInvitedAt !== null || held.has(id) }];
  });
}

/** Local dates of the sessions of the series that this one continues or that continue it, near or far. */
export async function daysElsewhere(db: EntityManager, id: string): Promise<string[]> {
  const rows = await query<{ startsAt: string; zone: string }>(
    db,
    `WITH RECURSIVE parts(id, continues_id) AS (
       SELECT id, continues_id FROM series WHERE id = :id
       UNION SELECT series.id, series.continues_id FROM series JOIN parts ON series.continues_id = parts.id OR series.id = parts.continues_id)
     SELECT starts_at AS "startsAt", zone FROM sessions WHERE series_id IN (SELECT id FROM parts WHERE id <> :id) AND status <> 'cancelled'`,
    { id },
  );
  return rows.map(({ startsAt, zone }) => localDateOf(startsAt, zone));
}

export async function peopleBySession(db: EntityManager, sessionIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await query<{ sessionId: string; userId: string }>(
    db, 'SELECT session_id AS "sessionId", user_id AS "userId" FROM session_people WHERE session_id IN (:sessionIds) ORDER BY part DESC, user_id', { sessionIds },
  );
  const people = new Map<string, string[]>();
  for (const { sessionId, userId } of rows) people.set(sessionId, [...(people.get(sessionId) ?? []), userId]);
  return people;
}

export function asStanding({ session, originalDate, isKnown }: Standing): StandingSession {
  const { id, startsAt, endsAt, status, overridden } = session;
  return { id, originalDate, startsAt, endsAt, status, overridden: overriddenOf(overridden), isKnown };
}

function overriddenOf(fields: SeriesField[] | null): SeriesField[] {
  return fields ?? [];
}
