import type { MergeView } from '@relais/contracts';
import { query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import { undoUntil } from './merge.rules.ts';
import { countMoved } from './moving.ts';
import { OrganisationMerge } from './organisation-merge.entity.ts';

interface Names {
  readonly keptName: string;
  readonly mergedName: string;
  readonly mergedBy: string;
}

/** A merge with the names of today. */
export async function toMergeView(db: EntityManager, { id, keptId, mergedId, before, mergedAt, undoneAt, mergedBy: userId }: OrganisationMerge): Promise<MergeView> {
  const [names] = await query<Names>(
    db, `SELECT kept.name AS "keptName", merged.name AS "mergedName", users.name AS "mergedBy" FROM organisations kept, organisations merged, users
         WHERE kept.id = :keptId AND merged.id = :mergedId AND users.id = :userId`,
    { keptId, mergedId, userId },
  );
  const { keptName = '', mergedName = '', mergedBy = '' } = names ?? {};
  return { id, keptId, keptName, mergedId, mergedName, mergedAt, mergedBy, undoUntil: undoUntil(mergedAt), undoneAt, moved: countMoved(before.moved) };
}

/** Those that an organisation took part in, the latest first. */
export async function mergesOf(db: EntityManager, organisationId: string): Promise<MergeView[]> {
  const merges = await db.find(OrganisationMerge, { where: [{ keptId: organisationId }, { mergedId: organisationId }], order: { mergedAt: 'DESC', id: 'DESC' } });
  return Promise.all(merges.map((merge) => toMergeView(db, merge)));
}
