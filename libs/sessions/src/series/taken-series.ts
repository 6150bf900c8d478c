import { change, findById } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { Series } from './series.entity.ts';
import { toSeriesView } from './series.view.ts';

interface Taking {
  readonly id: string;
  /** Null where nobody could have seen a version, as when a change is undone. */
  readonly expectedVersion: number | null;
  readonly now: string;
}

/**
 * Takes a series for a change: raises its version, and locks its row and those of its sessions, so that bookings wait.
 * @throws RuleViolation `not_found`, or `version_conflict` when somebody changed it since `expectedVersion`
 */
export async function takeSeries(db: EntityManager, { id, expectedVersion, now }: Taking): Promise<Series> {
  const condition = expectedVersion === null ? '' : ' AND version = :expectedVersion';
  const taken = await change(db, `UPDATE series SET version = version + 1 WHERE id = :id${condition}`, { id, expectedVersion });
  const series = await findById(db, Series, id);
  if (!series) throw new RuleViolation('not_found');
  if (taken !== 1) throw new RuleViolation('version_conflict', { current: await toSeriesView(db, series, now) });
  await change(db, 'UPDATE sessions SET version = version WHERE series_id = :id', { id });
  return series;
}
