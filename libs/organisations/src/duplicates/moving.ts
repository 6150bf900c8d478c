import type { MergePreview } from '@relais/contracts';
import { change, query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import type { MovedRows } from './organisation-merge.entity.ts';
import { organisationReferences, type OrganisationReference } from './organisation-references.ts';

export interface Move {
  readonly from: string;
  readonly to: string;
}

const rowsAtOnce = 500;

/** Lets everything that hangs on one organisation hang on another; answers which rows those were. */
export async function moveAll(db: EntityManager, move: Move): Promise<MovedRows[]> {
  const moved: MovedRows[] = [];
  for (const reference of organisationReferences) {
    const ids = await idsHanging(db, reference, move);
    await point(db, reference, move, ids);
    if (ids.length > 0) moved.push({ table: reference.table, column: reference.column, ids });
  }
  return moved;
}

/** Puts back the rows that were moved, and no others; one that was pointed elsewhere since stays there. */
export async function moveBack(db: EntityManager, { from, to }: Move, moved: readonly MovedRows[]): Promise<void> {
  for (const { table, column, ids } of moved) {
    const reference = organisationReferences.find((one) => one.table === table && one.column === column);
    if (reference) await point(db, reference, { from: to, to: from }, ids);
  }
}

/** How many rows a merge would move, by what they are. */
export async function countHanging(db: EntityManager, move: Move): Promise<MergePreview> {
  const counts = nothingMoved();
  for (const reference of organisationReferences) {
    const [row] = await query<{ many: number | string }>(db, `SELECT COUNT(*) AS many FROM ${reference.table} WHERE ${hanging(reference)}`, values(reference, move));
    counts[reference.counted] += Number(row?.many ?? 0);
  }
  return counts;
}

/** The same of what was moved. */
export function countMoved(moved: readonly MovedRows[]): MergePreview {
  const counts = nothingMoved();
  for (const { table, column, ids } of moved) {
    const reference = organisationReferences.find((one) => one.table === table && one.column === column);
    counts[reference?.counted ?? 'others'] += ids.length;
  }
  return counts;
}

async function idsHanging(db: EntityManager, reference: OrganisationReference, move: Move): Promise<string[]> {
  const held = db.dataSource.options.type === 'postgres' ? ' FOR UPDATE' : '';
  const rows = await query<{ id: string }>(db, `SELECT id FROM ${reference.table} WHERE ${hanging(reference)} ORDER BY id${held}`, values(reference, move));
  return rows.map(({ id }) => id);
}

async function point(db: EntityManager, reference: OrganisationReference, move: Move, ids: readonly string[]): Promise<void> {
  const { table, column, isVersioned, isWithinText } = reference;
  const set = isWithinText ? `REPLACE(${column}, :from, :to)` : ':to';
  for (let start = 0; start < ids.length; start += rowsAtOnce) {
    await change(db, `UPDATE ${table} SET ${column} = ${set}${isVersioned ? ', version = version + 1' : ''} WHERE id IN (:ids) AND ${hanging(reference)}`, {
      ...values(reference, move), ids: ids.slice(start, start + rowsAtOnce),
    });
  }
}

function hanging({ table, column, uniqueWith, isWithinText }: OrganisationReference): string {
  if (isWithinText) return `${column} LIKE :within AND ${column} NOT LIKE :already`;
  if (!uniqueWith) return `${column} = :from`;
  return `${column} = :from AND ${uniqueWith} NOT IN (SELECT kept.${uniqueWith} FROM ${table} kept WHERE kept.${column} = :to)`;
}

function values({ isWithinText }: OrganisationReference, { from, to }: Move) {
  return { from, to, ...(isWithinText ? { within: `%${from}%`, already: `%${to}%` } : {}) };
}

function nothingMoved(): MergePreview {
  return { sessions: 0, bookings: 0, contacts: 0, interactions: 0, requests: 0, others: 0 };
}
