import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { postgresDriver } from './postgres-driver.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { sqliteDriver } from './sqlite-driver.ts';

type Class<T> = new () => T;
export interface Schema {
  readonly entities: readonly (Class<object> | EntitySchema)[];
  readonly migrations: readonly Class<MigrationInterface>[];
}

/** How long a request waits for a connection to PostgreSQL before it is answered that the database cannot be reached. */
const longestWaitMs = 8000;

/** Path of the SQLite file named by `sqlite:path`, or null for PostgreSQL. */
export function sqliteFile(databaseUrl: string): string | null {
  return databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : null;
}

/** The data source that writes; the schema only ever changes by migrations. */
export function createDataSource(databaseUrl: string, schema: Schema): DataSource {
  const shared = {
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    migrationsTransactionMode: 'each' as const,
    synchronize: false,
    logging: false,
  };
  const file = sqliteFile(databaseUrl);
  if (file === null) return new DataSource({ ...shared, type: 'postgres', driver: postgresDriver, url: databaseUrl, poolSize: 10, connectTimeoutMS: longestWaitMs, applicationName: 'relais' });
  return new DataSource({ ...shared, type: 'expo', database: file, driver: sqliteDriver(prepareWriter, 'read-write') });
}

/** A data source for reading entities on SQLite beside the writer; WAL lets both run at once. */
export function createReadingDataSource(file: string, schema: Schema): DataSource {
  return new DataSource({ entities: [...schema.entities], type: 'expo', database: file, driver: sqliteDriver(prepareReader, 'read-only'), synchronize: false, logging: false });
}

/** What is acknowledged survives a power cut: `synchronous=FULL` (2), in WAL mode. */
export async function prepareWriter(connection: SqliteConnection): Promise<void> {
  await connection.execute('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
}

export async function prepareReader(connection: SqliteConnection): Promise<void> {
  await connection.execute('PRAGMA busy_timeout = 10000; PRAGMA query_only = ON; PRAGMA cache_size = -16000;');
}
