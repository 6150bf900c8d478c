import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, sqliteFile } from '@relais/database';
import type { DataSource } from 'typeorm';
import { schema } from '../../ormconfig.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

describe('the schema', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url, schema).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const drift = async () => (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

  it('is made by the migrations alone, with nothing left to do for the entities', async () => {
    await source.runMigrations();
    expect(await drift()).toEqual([]);
  });

  it('goes down to nothing and up again', async () => {
    for (const _ of schema.migrations) await source.undoLastMigration();
    expect(await source.query(tablesOf(database))).toEqual([]);
    await source.runMigrations();
    expect(await drift()).toEqual([]);
  });

  it('keeps what is acknowledged through a power cut (SQLite: WAL, synchronous FULL, foreign keys on)', async () => {
    if (sqliteFile(database.url) === null) {
      expect(await source.query('SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
      return;
    }
    expect(await source.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await source.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await source.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  });
});

function tablesOf(database: TestDatabase): string {
  return database.engine === 'sqlite'
    ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('migrations', 'sqlite_sequence')"
    : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'";
}
