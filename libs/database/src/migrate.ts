import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';

type Run = () => Promise<readonly unknown[]>;

/** Any number; the same in every process of an installation. */
const postgresLock = 20_261_123;

/** Runs the pending migrations. Processes that start at once take turns: the second finds nothing left to do. */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  const run = () => new MigrationExecutor(dataSource, runner).executePendingMigrations();
  try {
    await (dataSource.options.type === 'postgres' ? underAdvisoryLock(runner, run) : inOneTransaction(runner, run));
  } finally {
    await runner.release();
  }
}

async function underAdvisoryLock(runner: QueryRunner, run: Run): Promise<void> {
  await runner.query('SELECT pg_advisory_lock($1)', [postgresLock]);
  try {
    await run();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [postgresLock]);
  }
}

/** Pending migrations are looked up and run under the write lock. Foreign keys rest meanwhile (sqlite.org/lang_altertable.html §7). */
async function inOneTransaction(runner: QueryRunner, run: Run): Promise<void> {
  await runner.query('PRAGMA foreign_keys = OFF');
  await runner.startTransaction();
  try {
    const done = await run();
    if (done.length > 0) await requireWholeReferences(runner);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
  await runner.query('PRAGMA foreign_keys = ON');
}

async function requireWholeReferences(runner: QueryRunner): Promise<void> {
  const broken: object[] = await runner.query('PRAGMA foreign_key_check');
  if (broken.length > 0) throw new Error(`A migration left ${broken.length} rows that point to nothing`);
}
