import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { insertRows } from './rows.ts';
import { change, query } from './statements.ts';
import { describeOnPostgres, type OpenDatabase } from './testing/engines.ts';
import { Note, note, schemaOfNotes } from './testing/notes.ts';
import { UnitOfWork } from './unit-of-work.ts';

describeOnPostgres('prepared statements', (open) => {
  let database: OpenDatabase;
  let work: UnitOfWork;

  beforeAll(async () => {
    database = await open(schemaOfNotes);
    work = new UnitOfWork(database.source);
  });
  afterAll(() => database.drop());
  beforeEach(() => work.run(async (db) => {
    await change(db, 'DELETE FROM "group"', {});
    await insertRows(db, Note, [note({ id: 'a', pages: 1 })]);
  }));

  const prepared = (db: EntityManager, part: string) => query<{ count: number }>(db, `SELECT CAST(count(*) AS integer) AS count FROM pg_prepared_statements WHERE statement LIKE :part`, { part: `%${part}%` });

  it('are prepared once on a connection, however often they run', async () => {
    await work.run(async (db) => {
      for (const pages of [1, 2, 3]) await query(db, `SELECT id AS once FROM "group" WHERE pages = :pages`, { pages });
      expect(await prepared(db, 'AS once')).toEqual([{ count: 1 }]);
    });
  });

  it('that fail leave the connection sound', async () => {
    const byPages = (db: EntityManager, pages: string) => query<{ id: string }>(db, 'SELECT id FROM "group" WHERE pages = :pages', { pages });
    await expect(work.run((db) => byPages(db, 'many'))).rejects.toMatchObject({ driverError: { code: '22P02' } });
    expect(await work.run((db) => byPages(db, '1'))).toEqual([{ id: 'a' }]);
  });

  it('that name their columns outlive a column that a migration adds meanwhile', async () => {
    const read = () => Promise.all(Array.from({ length: 10 }, () => work.run((db) => query(db, 'SELECT id, pages FROM "group" WHERE id = :id', { id: 'a' }))));
    await read();
    await database.source.query('ALTER TABLE "group" ADD COLUMN later text');
    expect(await read()).toEqual(Array(10).fill([{ id: 'a', pages: 1 }]));
    await database.source.query('ALTER TABLE "group" DROP COLUMN later');
  });

  it('are kept in a bounded number: those that come after are run all the same', async () => {
    await work.run(async (db) => {
      for (let index = 0; index < 600; index += 1) await query(db, `SELECT id AS n${index} FROM "group" WHERE pages = :pages`, { pages: index });
      const [{ count } = { count: 0 }] = await prepared(db, 'SELECT id AS n');
      expect(count).toBeGreaterThan(400);
      expect(count).toBeLessThanOrEqual(500);
      expect(await query(db, `SELECT id AS n601 FROM "group" WHERE pages = :pages`, { pages: 1 })).toEqual([{ n601: 'a' }]);
    });
  });
});
