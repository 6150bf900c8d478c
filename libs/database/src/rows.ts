import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

/** What happens to a row whose key is there already, as SQL after `ON CONFLICT`. */
export interface InsertOptions {
  readonly onConflict?: string;
}

/**
 * Writes whole rows, every column given, as one statement. TypeORM's insert says the same, but builds its text anew each
 * time and reads the version back: that took most of the time of a session being planned (docs/benchmark.md).
 */
export async function insertRows<T extends ObjectLiteral>(db: EntityManager, entity: EntityTarget<T>, rows: readonly T[], { onConflict }: InsertOptions = {}): Promise<void> {
  if (rows.length === 0) return;
  const { columns, insert } = planFor(db, entity);
  const { driver } = db.dataSource;
  const parameters = rows.flatMap((row) => columns.map((column) => driver.preparePersistentValue(column.getEntityValue(row), column)));
  await db.query(`${insert(rows.length)}${onConflict === undefined ? '' : ` ON CONFLICT ${onConflict}`}`, parameters);
}

/** The row with this id, or null. Says what `findOneBy` does, with a statement made once. */
export async function findById<T extends ObjectLiteral>(db: EntityManager, entity: EntityTarget<T>, id: string): Promise<T | null> {
  const { columns, metadata, selectById } = planFor(db, entity);
  const [found]: Record<string, unknown>[] = await db.query(selectById, [id]);
  if (!found) return null;
  const row: T = metadata.create();
  for (const column of columns) column.setEntityValue(row, db.dataSource.driver.prepareHydratedValue(found[column.databaseName], column));
  return row;
}

interface Plan {
  readonly metadata: EntityMetadata;
  readonly columns: EntityMetadata['columns'];
  readonly selectById: string;
  insert(rows: number): string;
}

const plans = new WeakMap<EntityMetadata, Plan>();

function planFor<T extends ObjectLiteral>(db: EntityManager, entity: EntityTarget<T>): Plan {
  const metadata = db.dataSource.getMetadata(entity);
  const known = plans.get(metadata);
  if (known) return known;
  const { driver } = db.dataSource;
  const { columns, tableName } = metadata;
  const names = columns.map((column) => driver.escape(column.databaseName)).join(', ');
  const mark = (index: number) => driver.createParameter('', index);
  const marks = (row: number) => `(${columns.map((_, index) => mark(row * columns.length + index)).join(', ')})`;
  const plan: Plan = {
    metadata, columns,
    selectById: `SELECT ${names} FROM ${driver.escape(tableName)} WHERE ${driver.escape('id')} = ${mark(0)}`,
    insert: (rows) => `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${Array.from({ length: rows }, (_, row) => marks(row)).join(', ')}`,
  };
  plans.set(metadata, plan);
  return plan;
}
