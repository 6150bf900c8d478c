export { IdColumn, InstantColumn, JsonColumn, NumberColumn, RowVersionColumn, TextColumn, TruthColumn } from './columns.ts';
export { createDataSource, sqliteFile, type Schema } from './data-source.ts';
export { DatabaseModule, openDatabase } from './database.module.ts';
export { migrations } from './migrations/index.ts';
export { Readers } from './readers.ts';
export { type SqlValues } from './sql.ts';
export { SqliteConnection } from './sqlite-connection.ts';
export { TryAgain, UnitOfWork } from './unit-of-work.ts';
