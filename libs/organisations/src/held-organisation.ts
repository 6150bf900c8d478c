import { findById, query } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { Organisation } from './organisation.entity.ts';

/**
 * An organisation to hang something on, or null when there is none. A merge of it waits until this unit of work ends, so that
 * nothing is left behind (PostgreSQL; on SQLite units of work wait for each other anyway).
 */
export async function heldOrganisation(db: EntityManager, id: string): Promise<Organisation | null> {
  return locked(db, id, 'SHARE');
}

/**
 * An organisation to change: whoever else would change it, or hang something on it, waits. Two that share a lock and then both
 * want to change would wait for each other. @throws RuleViolation `not_found`, `organisation_merged`
 */
export async function takenOrganisation(db: EntityManager, id: string): Promise<Organisation> {
  return open(await locked(db, id, 'UPDATE'));
}

async function locked(db: EntityManager, id: string, lock: 'SHARE' | 'UPDATE'): Promise<Organisation | null> {
  if (db.dataSource.options.type === 'postgres') await query(db, `SELECT id FROM organisations WHERE id = :id FOR ${lock}`, { id });
  return findById(db, Organisation, id);
}

function open(organisation: Organisation | null): Organisation {
  if (!organisation) throw new RuleViolation('not_found');
  if (organisation.mergedIntoId !== null) throw new RuleViolation('organisation_merged');
  return organisation;
}

/** The same, where it must be there. @throws RuleViolation `not_found`, `organisation_merged` */
export async function openOrganisation(db: EntityManager, id: string): Promise<Organisation> {
  return open(await heldOrganisation(db, id));
}

/** The same, where a body names it in the field of this pointer. @throws RuleViolation `organisation_unknown`, `organisation_merged` */
export async function namedOrganisation(db: EntityManager, id: string, pointer: string): Promise<Organisation> {
  const organisation = await heldOrganisation(db, id);
  if (!organisation) throw new RuleViolation('organisation_unknown', { pointers: [pointer] });
  if (organisation.mergedIntoId !== null) throw new RuleViolation('organisation_merged', { pointers: [pointer] });
  return organisation;
}

/** Where everything of an organisation is by now: with the one it was merged into, else with itself. Null when there is none. */
export async function standingOrganisation(db: EntityManager, id: string): Promise<Organisation | null> {
  const organisation = await heldOrganisation(db, id);
  return organisation?.mergedIntoId ? heldOrganisation(db, organisation.mergedIntoId) : organisation;
}
