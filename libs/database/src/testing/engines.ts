import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource, type Schema } from '../data-source.ts';
import { openDatabase } from '../database.module.ts';

export interface OpenDatabase {
  readonly source: DataSource;
  readonly url: string;
  drop(): Promise<void>;
}

/** Opens a new database with this schema. */
export type Open = (schema: Schema) => Promise<OpenDatabase>;

const server = process.env['TEST_DATABASE_URL'] ?? '';

/** The same tests on SQLite and on the PostgreSQL server that TEST_DATABASE_URL names; without one they are skipped by name. */
export function describeOnBothEngines(title: string, tests: (open: Open) => void): void {
  describe(`${title} on SQLite`, () => tests(openSqlite));
  describeOnPostgres(title, tests);
}

export function describeOnPostgres(title: string, tests: (open: Open) => void): void {
  const describeIfThere = server.startsWith('postgres') ? describe : describe.skip;
  describeIfThere(`${title} on PostgreSQL`, () => tests(openPostgres));
}

async function openSqlite(schema: Schema): Promise<OpenDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-engine-'));
  const drop = () => Promise.resolve(rmSync(folder, { recursive: true, force: true }));
  return opened(`sqlite:${join(folder, 'relais.sqlite')}`, schema, drop);
}

async function openPostgres(schema: Schema): Promise<OpenDatabase> {
  const name = `relais_engine_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}`);
  return opened(Object.assign(new URL(server), { pathname: `/${name}` }).toString(), schema, () => onServer(`DROP DATABASE ${name} WITH (FORCE)`));
}

async function opened(url: string, schema: Schema, remove: () => Promise<void>): Promise<OpenDatabase> {
  const source = await openDatabase(url, schema);
  return { url, source, drop: async () => {
    await source.destroy();
    await remove();
  } };
}

async function onServer(sql: string): Promise<void> {
  const source = await createDataSource(server, { entities: [], migrations: [] }).initialize();
  await source.query(sql);
  await source.destroy();
}
