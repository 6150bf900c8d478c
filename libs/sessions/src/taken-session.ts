import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { Session } from './session.entity.ts';
import { toSessionView } from './session.view.ts';

interface Taking {
  readonly id: string;
  /** Null when nobody could have seen a version, as with a debrief. */
  readonly expectedVersion: number | null;
  readonly now: string;
}

/**
 * Takes a session for a change: raises its version, which locks its row on both engines, and reads it.
 * Seats that partners book never raise the version, so a booking does not turn a counsellor's change away.
 * @throws RuleViolation `not_found`, or `version_conflict` when somebody changed it since `expectedVersion`
 */
export async function takeSession(db: EntityManager, { id, expectedVersion, now }: Taking): Promise<Session> {
  const taken = await db
    .createQueryBuilder()
    .update(Session)
    .set({ version: () => 'version + 1' })
    .where(expectedVersion === null ? { id } : { id, version: expectedVersion })
    .execute();
  const session = await db.findOneBy(Session, { id });
  if (!session) throw new RuleViolation('not_found');
  if (taken.affected !== 1) throw new RuleViolation('version_conflict', { current: await toSessionView(db, session, now, null) });
  return session;
}
