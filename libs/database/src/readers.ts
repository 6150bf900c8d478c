import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { createReadingDataSource, prepareReader, sqliteFile, type Schema } from './data-source.ts';
import { bind, words, type Dialect, type SqlValues } from './sql.ts';
import { SqliteConnection, type Row } from './sqlite-connection.ts';

const connections = 2;

export const DATABASE_URL = Symbol('database url');
export const SCHEMA = Symbol('schema');

/**
 * Reads that need no transaction. On SQLite they have read-only connections of their own, in sqlite3's thread pool,
 * and see only what is committed; on PostgreSQL they use the pool.
 */
@Injectable()
export class Readers implements OnApplicationShutdown {
  readonly dialect: Dialect;
  readonly #file: string | null;
  #pool: Promise<SqliteConnection>[] = [];
  #next = 0;
  #entities: Promise<DataSource> | undefined;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(DATABASE_URL) databaseUrl: string,
    @Inject(SCHEMA) private readonly schema: Schema,
  ) {
    this.#file = sqliteFile(databaseUrl);
    this.dialect = this.#file === null ? 'postgres' : 'sqlite';
  }

  /** The engine's JSON words, for projections. */
  get words() {
    return words[this.dialect];
  }

  /** Rows of `sql` with `:name` placeholders. */
  async query<T extends object = Row>(sql: string, values: SqlValues = {}): Promise<T[]> {
    const { text, parameters } = bind(this.dialect, sql, values);
    if (this.#file === null) return this.dataSource.query<T[]>(text, parameters);
    return (await this.#connection(this.#file)).all<T>(text, parameters);
  }

  /** An entity manager for reading; never write with it. */
  async entities(): Promise<EntityManager> {
    if (this.#file === null) return this.dataSource.manager;
    this.#entities ??= createReadingDataSource(this.#file, this.schema).initialize();
    return (await this.#entities).manager;
  }

  async onApplicationShutdown(): Promise<void> {
    const pool = this.#pool.splice(0);
    await Promise.all(pool.map(async (connection) => (await connection).close()));
    if (this.#entities) await (await this.#entities).destroy();
    this.#entities = undefined;
  }

  #connection(file: string): Promise<SqliteConnection> {
    this.#next = (this.#next + 1) % connections;
    return (this.#pool[this.#next] ??= openReader(file));
  }
}

async function openReader(file: string): Promise<SqliteConnection> {
  const connection = await SqliteConnection.open(file, 'read-only');
  await prepareReader(connection);
  return connection;
}
