import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { insertRows } from './rows.ts';
import { change, jsonWords, query } from './statements.ts';
import { describeOnBothEngines, type OpenDatabase } from './testing/engines.ts';
import { Note, note, schemaOfNotes } from './testing/notes.ts';
import { UnitOfWork } from './unit-of-work.ts';

describeOnBothEngines('statements of a unit of work', (open) => {
  let database: OpenDatabase;
  let work: UnitOfWork;

  beforeAll(async () => {
    database = await open(schemaOfNotes);
    work = new UnitOfWork(database.source);
  });
  afterAll(() => database.drop());
  beforeEach(() => work.run(async (db) => {
    await change(db, 'DELETE FROM "group"', {});
    await insertRows(db, Note, ['a', 'b', 'c'].map((id, index) => note({ id, order: id.toUpperCase(), isRead: index === 0, pages: index, words: [id] })));
  }));

  const idsWhere = (condition: string, values: Parameters<typeof query>[2]) =>
    work.run(async (db) => (await query<{ id: string }>(db, `SELECT id FROM "group" WHERE ${condition} ORDER BY id`, values)).map(({ id }) => id));

  it('read by name, as often as a name is used', async () => {
    expect(await idsWhere('"order" = :order OR (pages = :pages AND "order" <> :order)', { order: 'A', pages: 2 })).toEqual(['a', 'c']);
  });

  it('read by truth values', async () => {
    expect(await idsWhere('is_read = :isRead', { isRead: true })).toEqual(['a']);
    expect(await idsWhere('is_read = :isRead', { isRead: false })).toEqual(['b', 'c']);
  });

  it('read by lists of any length', async () => {
    expect(await idsWhere('id IN (:ids)', { ids: ['a', 'c', 'z'] })).toEqual(['a', 'c']);
    expect(await idsWhere('id IN (:ids)', { ids: ['b'] })).toEqual(['b']);
  });

  it('find nothing in an empty list, and everything outside it', async () => {
    expect(await idsWhere('id IN (:ids)', { ids: [] })).toEqual([]);
    expect(await idsWhere('id NOT IN (:ids)', { ids: [] })).toEqual(['a', 'b', 'c']);
  });

  it('take text for text, whatever is written in it', async () => {
    const hostile = `'; DROP TABLE "group"; -- :id $1 ?`;
    await work.run((db) => change(db, 'UPDATE "group" SET "order" = :hostile WHERE id = :id', { hostile, id: 'a' }));
    expect(await idsWhere('"order" = :hostile', { hostile })).toEqual(['a']);
  });

  it('say how many rows they changed', async () => {
    await work.run(async (db) => {
      expect(await change(db, 'UPDATE "group" SET pages = pages + :more WHERE id IN (:ids)', { more: 1, ids: ['a', 'b'] })).toBe(2);
      expect(await change(db, 'UPDATE "group" SET pages = 0 WHERE id = :id', { id: 'z' })).toBe(0);
      expect(await change(db, 'DELETE FROM "group" WHERE id = :id', { id: 'c' })).toBe(1);
    });
  });

  it('answer rows of a change that returns some', async () => {
    expect(await work.run((db) => query(db, `INSERT INTO "group" (id, "order", is_read, words, version) VALUES (:id, '', :isRead, '[]', 1) RETURNING id, version`, { id: 'd', isRead: false })))
      .toEqual([{ id: 'd', version: 1 }]);
  });

  it('change nothing outside a unit of work, where nobody could take it back', async () => {
    await expect(change(database.source.manager, 'DELETE FROM "group"', {})).rejects.toThrow('Only inside a unit of work');
    expect(await idsWhere('1 = 1', {})).toHaveLength(3);
  });

  it('build the same JSON', async () => {
    const built = await work.run(async (db) => {
      const { object, array, parsed, truth } = jsonWords(db);
      const entry = object({ id: 'id', words: parsed('words'), isRead: truth('is_read'), from: '"from"', pages: 'pages' });
      return query<{ all: string; none: string }>(db, `SELECT CAST(${array(entry, 'id DESC')} AS text) AS "all", (SELECT CAST(${array('id')} AS text) FROM "group" WHERE id = 'z') AS none FROM "group"`, {});
    });
    expect(JSON.parse(built[0]?.all ?? '')).toEqual([
      { id: 'c', words: ['c'], isRead: false, from: null, pages: 2 }, { id: 'b', words: ['b'], isRead: false, from: null, pages: 1 }, { id: 'a', words: ['a'], isRead: true, from: null, pages: 0 },
    ]);
    expect(built[0]?.none).toBe('[]');
  });
});
