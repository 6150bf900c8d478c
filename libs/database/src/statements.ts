import type { EntityManager, QueryRunner } from 'typeorm';
import { bind, words, type Dialect, type JsonWords, type SqlValues } from './sql.ts';

/** Rows that `sql` with `:name` placeholders answers, by the manager given: a unit of work's, or a reading one. */
export function query<T extends object>(db: EntityManager, sql: string, values: SqlValues): Promise<T[]> {
  const { text, parameters } = boundFor(db, sql, values);
  return db.query<T[]>(text, parameters);
}

/** Runs a change with `:name` placeholders inside the unit of work; answers how many rows it touched. */
export async function change(db: EntityManager, sql: string, values: SqlValues): Promise<number> {
  const { text, parameters } = boundFor(db, sql, values);
  const { affected } = await runnerOf(db).query(text, parameters, true);
  return affected ?? 0;
}

/** The engine's JSON words, for SQL that is run by the same manager. */
export function jsonWords(db: EntityManager): JsonWords {
  return words[dialectOf(db)];
}

function boundFor(db: EntityManager, sql: string, values: SqlValues) {
  return bind(dialectOf(db), sql, values);
}

function dialectOf(db: EntityManager): Dialect {
  return db.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite';
}

function runnerOf(db: EntityManager): QueryRunner {
  if (!db.queryRunner) throw new Error('Only inside a unit of work');
  return db.queryRunner;
}
