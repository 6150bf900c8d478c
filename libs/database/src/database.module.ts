import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Environment } from '@relais/platform';
import { DataSource } from 'typeorm';
import { createDataSource, sqliteFile, type Schema } from './data-source.ts';
import { migrate } from './migrate.ts';
import { DATABASE_URL, Readers, SCHEMA } from './readers.ts';
import { UnitOfWork } from './unit-of-work.ts';

/** Opens the database, brings its schema up to date, and closes it with the application. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static with(schema: Schema): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: SCHEMA, useValue: schema },
        { provide: DATABASE_URL, useFactory: (environment: Environment) => environment.databaseUrl, inject: [Environment] },
        { provide: DataSource, useFactory: (environment: Environment) => openDatabase(environment.databaseUrl, schema), inject: [Environment] },
        UnitOfWork,
        Readers,
      ],
      exports: [DataSource, UnitOfWork, Readers],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/**
 * Connects and migrates. Two processes that start at once migrate one after the other.
 * @throws DamagedDatabase instead of serving from a SQLite file that is no longer whole
 */
export async function openDatabase(databaseUrl: string, schema: Schema): Promise<DataSource> {
  const file = sqliteFile(databaseUrl);
  if (file !== null) mkdirSync(dirname(file), { recursive: true });
  const dataSource = await createDataSource(databaseUrl, schema).initialize();
  try {
    if (file !== null) await requireWholeFile(dataSource);
    await migrate(dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
}

/** Its code is SQLite's own. */
export class DamagedDatabase extends Error {
  readonly code = 'SQLITE_CORRUPT';
}

async function requireWholeFile(dataSource: DataSource): Promise<void> {
  const [finding] = await dataSource.query<{ quick_check: string }[]>('PRAGMA quick_check(1)');
  if (finding?.quick_check !== 'ok') throw new DamagedDatabase(finding?.quick_check);
}
