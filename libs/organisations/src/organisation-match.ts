import { query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import { standingOrganisation } from './held-organisation.ts';
import { longestWord, normalisedName } from './organisation-name.rules.ts';

/** The one organisation that bears this name, or bore it before it was merged; or null: a counsellor links the booking later. */
export async function organisationNamed(db: EntityManager, name: string): Promise<string | null> {
  const word = longestWord(name);
  if (word === '') return null;
  const alike = await query<{ id: string; name: string }>(
    db, 'SELECT COALESCE(merged_into_id, id) AS id, name FROM organisations WHERE search_text LIKE :pattern AND (archived_at IS NULL OR merged_into_id IS NOT NULL)', { pattern: `%${word}%` },
  );
  const [only, ...others] = new Set(alike.filter((organisation) => normalisedName(organisation.name) === normalisedName(name)).map(({ id }) => id));
  return only === undefined || others.length > 0 ? null : ((await standingOrganisation(db, only))?.id ?? null);
}
