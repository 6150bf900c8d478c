import { RuleViolation } from '@relais/platform';
import type { SeriesChange } from '@relais/contracts';
import type { EntityManager } from 'typeorm';
import { overriddenBy } from '../overridden.rules.ts';
import { peopleIn } from '../session-people.ts';
import { whyFixed } from '../status.rules.ts';
import { fieldsOf, takenTo } from './series-change-request.ts';
import { changedSession, peopleAfter, type Circumstances, type ReadyChange } from './series-regeneration.ts';

/**
 * A change of one session of a series: what is changed becomes its own.
 * @throws RuleViolation `not_found`, `session_held_is_fixed`, `session_cancelled_is_fixed` and those of planning
 */
export async function readySingle(db: EntityManager, circumstances: Omit<Circumstances, 'change' | 'elsewhere'> & { readonly change: SeriesChange }): Promise<ReadyChange> {
  const { earlier: series, standing, change } = circumstances;
  const earlier = standing.find(({ session }) => session.id === change.sessionId);
  if (!earlier) throw new RuleViolation('not_found');
  const fixed = whyFixed(earlier.session.status);
  if (fixed) throw new RuleViolation(fixed);
  const { session: before, originalDate: date } = earlier;
  const time = takenTo(change, before) ?? { startsAt: before.startsAt, endsAt: before.endsAt };
  const gets = fieldsOf(change);
  const plan = { ...series, plan: { ...series.plan, ...change.fields } };
  const session = await changedSession(db, { gets, after: time, date, overridden: before.overridden ?? [] }, before, { series: plan, change });
  const userIds = await peopleIn(db, peopleChoice(peopleAfter(gets, earlier, session.leadId, plan)));
  const overridden = overriddenBy({ ...before, userIds: earlier.userIds }, { ...session, userIds });
  session.overridden = overridden.length === 0 ? null : overridden;
  const isMoved = time.startsAt !== before.startsAt || time.endsAt !== before.endsAt;
  const act = isMoved ? 'move' : 'change';
  return { earlier: series, head: null, series, acts: [{ act, date, earlier, session, userIds, before: { startsAt: before.startsAt, endsAt: before.endsAt }, after: time, holiday: null, gets, overridden }] };
}

function peopleChoice([leadId = '', ...coCounsellorIds]: readonly string[]) {
  return { leadId, coCounsellorIds };
}
