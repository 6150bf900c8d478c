import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Readers } from './readers.ts';
import { openThings, thingSchema, type Things } from './testing/things.ts';
import { UnitOfWork } from './unit-of-work.ts';

describe('readers on SQLite', () => {
  let things: Things;
  let work: UnitOfWork;
  let readers: Readers;

  beforeEach(async () => {
    things = await openThings();
    work = new UnitOfWork(things.source);
    readers = new Readers(things.source, things.url, things.schema);
  });
  afterEach(async () => {
    await readers.onApplicationShutdown();
    await things.drop();
  });

  const ids = async () => (await readers.query<{ id: string }>('SELECT id FROM things ORDER BY id')).map(({ id }) => id);

  it('see nothing of a unit of work until it is committed, and all of it afterwards', async () => {
    await work.run(async (db) => {
      await db.insert(thingSchema, { id: 'a', text: '' });
      expect(await ids()).toEqual([]);
      expect(await (await readers.entities()).countBy(thingSchema, {})).toBe(0);
    });
    expect(await ids()).toEqual(['a']);
    expect(await (await readers.entities()).countBy(thingSchema, {})).toBe(1);
  });

  it('answer while a unit of work holds the write lock', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const writer = work.run(async (db) => {
      await db.insert(thingSchema, { id: 'a', text: '' });
      await held;
    });
    expect(await Promise.all(Array.from({ length: 20 }, ids))).toEqual(Array(20).fill([]));
    release();
    await writer;
  });

  it('a long report does not stop the reader beside it', async () => {
    const countTo = (end: number) => readers.query(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${end}) SELECT count(*) AS counted FROM n`);
    const finished: string[] = [];
    const report = countTo(3_000_000).then(() => finished.push('report'));
    await ids().then(() => finished.push('list'));
    await report;
    expect(finished).toEqual(['list', 'report']);
  });

  it('cannot write', async () => {
    await expect(readers.query("INSERT INTO things (id, text) VALUES ('a', '')")).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
    await expect((await readers.entities()).insert(thingSchema, { id: 'a', text: '' })).rejects.toMatchObject({ driverError: { code: 'SQLITE_READONLY' } });
  });

  it('bind values by name, as often as they are used', async () => {
    await work.run((db) => db.insert(thingSchema, { id: 'a', text: 'x', truth: true }));
    const rows = await readers.query("SELECT id, '12:30' AS at FROM things WHERE text = :text AND (:text = 'x' OR id = :id) AND truth = :truth", { text: 'x', id: 'b', truth: true });
    expect(rows).toEqual([{ id: 'a', at: '12:30' }]);
  });

  it('say which value is missing', async () => {
    await expect(readers.query('SELECT :nothing')).rejects.toThrow('No value for :nothing');
  });
});
