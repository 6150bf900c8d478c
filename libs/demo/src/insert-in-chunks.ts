import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

const rowsAtOnce = 200;

/** Many rows in few statements, below SQLite's limit of variables. */
export async function insertInChunks<T extends ObjectLiteral>(db: EntityManager, target: EntityTarget<T>, rows: readonly T[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await db.createQueryBuilder().insert().into(target).values(rows.slice(from, from + rowsAtOnce)).execute();
  }
}
