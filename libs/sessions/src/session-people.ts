import { change, insertRows, query } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { SessionPerson } from './session-person.entity.ts';

export interface PeopleChoice {
  readonly leadId: string;
  readonly coCounsellorIds: readonly string[];
}

/**
 * The ids of those in a session, the lead first.
 * @throws RuleViolation `lead_twice`, `counsellor_unknown`
 */
export async function peopleIn(db: EntityManager, { leadId, coCounsellorIds }: PeopleChoice): Promise<string[]> {
  const ids = [leadId, ...coCounsellorIds];
  if (new Set(ids).size !== ids.length) throw new RuleViolation('lead_twice', { pointers: ['/coCounsellorIds'] });
  const users = await query<{ id: string }>(db, "SELECT id FROM users WHERE id IN (:ids) AND role <> 'viewer' AND disabled_at IS NULL", { ids });
  const able = new Set(users.map((user) => user.id));
  if (!able.has(leadId)) throw new RuleViolation('counsellor_unknown', { pointers: ['/leadId'] });
  if (!coCounsellorIds.every((id) => able.has(id))) throw new RuleViolation('counsellor_unknown', { pointers: ['/coCounsellorIds'] });
  return ids;
}

/** Writes who is in a session now, in place of whoever was. */
export async function reassignPeople(db: EntityManager, sessionId: string, userIds: readonly string[]): Promise<void> {
  await change(db, 'DELETE FROM session_people WHERE session_id = :sessionId', { sessionId });
  await assignPeople(db, sessionId, userIds);
}

/** Writes who is in a new session; the first of `userIds` leads. */
export async function assignPeople(db: EntityManager, sessionId: string, userIds: readonly string[]): Promise<void> {
  await insertRows(db, SessionPerson, userIds.map((userId, index) => ({ sessionId, userId, part: index === 0 ? ('lead' as const) : ('co' as const) })));
}
