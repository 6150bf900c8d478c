import { query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import { longestWord, normalisedName } from './organisation-name.rules.ts';

/** The one organisation that bears this name, or null: a counsellor links the booking later. */
export async function organisationNamed(db: EntityManager, name: string): Promise<string | null> {
  const word = longestWord(name);
  if (word === '') return null;
  const alike = await query<{ id: string; name: string }>(
    db, 'SELECT id, name FROM organisations WHERE search_text LIKE :pattern AND archived_at IS NULL', { pattern: `%${word}%` },
  );
  const same = alike.filter((organisation) => normalisedName(organisation.name) === normalisedName(name));
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}
