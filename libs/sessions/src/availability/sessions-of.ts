import { addMinutes } from '@relais/calendar';
import { query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import { longestSessionMinutes, type Slot } from '../slot.rules.ts';

/** Sessions that are not over, in which a person has a part, and that touch the slot: in order of time. `now` is a UTC instant. */
export async function sessionsOf(db: EntityManager, userId: string, { startsAt, endsAt }: Slot, now: string): Promise<{ id: string; part: 'lead' | 'co' }[]> {
  return query(
    db,
    `SELECT sessions.id, session_people.part FROM session_people JOIN sessions ON sessions.id = session_people.session_id
     WHERE session_people.user_id = :userId AND sessions.status IN ('draft', 'tentative', 'confirmed')
       AND sessions.starts_at < :endsAt AND sessions.ends_at > :startsAt AND sessions.ends_at > :now AND sessions.starts_at > :earliest
     ORDER BY sessions.starts_at, sessions.id`,
    { userId, startsAt, endsAt, now, earliest: addMinutes(startsAt, -longestSessionMinutes - 1) },
  );
}
