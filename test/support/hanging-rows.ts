import { Readers, UnitOfWork, change, query } from '@relais/database';
import { organisationReferences } from '@relais/organisations';
import { newId } from '@relais/platform';
import type { EntityManager, EntityMetadata } from 'typeorm';
import type { RunningApp } from './running-app.ts';

type Value = string | number | boolean | null;
type Reference = (typeof organisationReferences)[number];

/** Puts a row into every table that can hang on an organisation, filled as the schema wants it; answers each row's id by its table. */
export async function hangOneOfEach(running: RunningApp, organisationId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await running.app.get(UnitOfWork).run(async (db) => {
    for (const { table, column, isWithinText } of organisationReferences) {
      ids.set(table, await insert(db, table, { [column]: isWithinText ? JSON.stringify({ hostOrganisationId: organisationId }) : organisationId }));
    }
  });
  return ids;
}

/** Whom each row points at by now: the organisation's id by table. */
export async function whereTheyHang(running: RunningApp, ids: ReadonlyMap<string, string>): Promise<Record<string, string>> {
  const where: Record<string, string> = {};
  for (const reference of organisationReferences) where[reference.table] = await pointedAt(running, reference, ids.get(reference.table) ?? '');
  return where;
}

async function pointedAt(running: RunningApp, { table, column, isWithinText }: Reference, id: string): Promise<string> {
  const [row] = await running.app.get(Readers).query<{ value: string }>(`SELECT ${column} AS value FROM ${table} WHERE id = :id`, { id });
  return (isWithinText ? /[0-9a-f-]{36}/.exec(row?.value ?? '')?.[0] : row?.value) ?? '';
}

/** A row of a table, and of those that it must point at. */
export async function insert(db: EntityManager, table: string, given: Readonly<Record<string, Value>>): Promise<string> {
  const metadata = db.dataSource.entityMetadatas.find(({ tableName }) => tableName === table);
  if (!metadata) throw new Error(`No entity has the table ${table}`);
  const id = newId();
  const values: Record<string, Value> = { id };
  for (const column of metadata.columns) {
    const { databaseName } = column;
    if (databaseName === 'id' || (column.isNullable && given[databaseName] === undefined)) continue;
    values[databaseName] = given[databaseName] ?? (await parent(db, metadata, databaseName)) ?? anything(column);
  }
  const names = Object.keys(values);
  await change(db, `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})`, values);
  return id;
}

async function parent(db: EntityManager, { foreignKeys }: EntityMetadata, column: string): Promise<string | null> {
  const key = foreignKeys.find(({ columnNames }) => columnNames.includes(column));
  if (!key) return null;
  const { tableName } = key.referencedEntityMetadata;
  if (tableName !== 'session_kinds') return insert(db, tableName, {});
  const [kind] = await query<{ code: string }>(db, 'SELECT code FROM session_kinds', {});
  return kind?.code ?? null;
}

function anything({ databaseName, type, transformer }: EntityMetadata['columns'][number]): Value {
  if (type === 'integer' || type === 'int4') return 1;
  if (type === 'boolean' || type === 'bool') return false;
  if (transformer) return '[]';
  if (databaseName === 'ends_at') return '2026-11-23T12:00:00.000Z';
  return databaseName.endsWith('_at') ? '2026-11-23T10:00:00.000Z' : newId();
}
