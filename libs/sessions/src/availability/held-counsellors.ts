import { change, query } from '@relais/database';
import type { SignedIn } from '@relais/identity';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { mayArrangeFor } from './availability.rules.ts';

/**
 * Holds somebody's row until the unit of work ends, as sessions do: what two people plan for one person at once waits for each other.
 * @throws RuleViolation `not_allowed`, or `counsellor_unknown` for somebody who gives no sessions
 */
export async function holdCounsellor(db: EntityManager, id: string, user: SignedIn): Promise<void> {
  if (!mayArrangeFor(user, id)) throw new RuleViolation('not_allowed');
  await change(db, 'UPDATE users SET version = version WHERE id = :id', { id });
  const able = await query(db, "SELECT id FROM users WHERE id = :id AND role <> 'viewer' AND disabled_at IS NULL", { id });
  if (able.length === 0) throw new RuleViolation('counsellor_unknown', { pointers: ['/userId'] });
}
