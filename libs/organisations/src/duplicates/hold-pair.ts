import { RuleViolation } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { Organisation } from '../organisation.entity.ts';

/** Both as they stand, held until the unit of work ends: always the smaller id first, so that two merges wait for each other. @throws RuleViolation `not_found` */
export async function holdPair(db: EntityManager, keptId: string, mergedId: string): Promise<{ kept: Organisation; merged: Organisation }> {
  const isPostgres = db.dataSource.options.type === 'postgres';
  const pair = await db.find(Organisation, { where: { id: In([keptId, mergedId]) }, order: { id: 'ASC' }, ...(isPostgres ? { lock: { mode: 'pessimistic_write' } } : {}) });
  const kept = pair.find(({ id }) => id === keptId);
  const merged = pair.find(({ id }) => id === mergedId);
  if (!kept || !merged) throw new RuleViolation('not_found');
  return { kept, merged };
}
