import type { EntityManager } from 'typeorm';
import { SessionPerson } from '../session-person.entity.ts';
import type { Session } from '../session.entity.ts';
import type { People } from './part.rules.ts';

/** Who is in a session now, and in which part. */
export async function peopleOf(db: EntityManager, { id, leadId }: Pick<Session, 'id' | 'leadId'>): Promise<People> {
  const people = await db.find(SessionPerson, { where: { sessionId: id }, order: { userId: 'ASC' } });
  return { leadId, coCounsellorIds: people.map(({ userId }) => userId).filter((userId) => userId !== leadId) };
}
