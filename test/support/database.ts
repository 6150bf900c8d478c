import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';

export interface TestDatabase {
  readonly url: string;
  readonly engine: 'sqlite' | 'postgres';
  drop(): Promise<void>;
}

/** A fresh, empty database of its own: a SQLite file, or a new database on the server in TEST_DATABASE_URL. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  return server?.startsWith('postgres') ? onPostgres(server) : inFile();
}

function inFile(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'relais-test-'));
  return {
    url: `sqlite:${join(folder, 'relais.sqlite')}`,
    engine: 'sqlite',
    drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
}

async function onPostgres(server: string): Promise<TestDatabase> {
  const name = `relais_test_${randomUUID().replaceAll('-', '')}`;
  await execute(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.toString(), engine: 'postgres', drop: () => execute(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function execute(server: string, sql: string): Promise<void> {
  const connection = await new DataSource({ type: 'postgres', url: server }).initialize();
  await connection.query(sql);
  await connection.destroy();
}
