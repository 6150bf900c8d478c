import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { QueryFailedError, type DataSource } from 'typeorm';
import { createDataSource, createReadingDataSource } from './data-source.ts';
import { openThings, thingSchema, type Thing } from './testing/things.ts';

describe('the SQLite driver', () => {
  let things: Awaited<ReturnType<typeof openThings>>;
  let source: DataSource;

  beforeAll(async () => {
    things = await openThings();
    source = things.source;
  });
  afterAll(() => things.drop());
  beforeEach(() => source.query('DELETE FROM things'));

  const insert = (thing: Partial<Thing> & { id: string }) => source.manager.insert(thingSchema, { text: '', truth: null, number: null, ...thing });

  it('takes the write lock when a transaction begins', async () => {
    const neighbour = await createDataSource(things.url, things.schema).initialize();
    await neighbour.query('PRAGMA busy_timeout = 0');
    await source.transaction(async () => {
      await expect(neighbour.query("INSERT INTO things (id, text) VALUES ('n', '')")).rejects.toMatchObject({ driverError: { code: 'SQLITE_BUSY' } });
    });
    await neighbour.destroy();
  });

  it('counts the rows that an update or delete touched', async () => {
    await insert({ id: 'a' });
    await insert({ id: 'b' });
    expect(await source.manager.update(thingSchema, { id: 'a' }, { text: 'x' })).toMatchObject({ affected: 1 });
    expect(await source.manager.update(thingSchema, { id: 'nobody' }, { text: 'x' })).toMatchObject({ affected: 0 });
    expect(await source.createQueryBuilder().delete().from(thingSchema).execute()).toMatchObject({ affected: 2 });
  });

  it('answers the rows of RETURNING', async () => {
    const rows = await source.query("INSERT INTO things (id, text) VALUES ('a', 'one'), ('b', 'two') RETURNING id, text");
    expect(rows).toEqual([{ id: 'a', text: 'one' }, { id: 'b', text: 'two' }]);
  });

  it.each<[string, Partial<Thing>]>([
    ['nothing', { truth: null, number: null }],
    ['true', { truth: true }],
    ['false', { truth: false }],
    ['a large number', { number: Number.MAX_SAFE_INTEGER }],
    ['an emoji and Arabic', { text: '👩🏽‍🏫 حَلَقة‎' }],
    ['quotes and a zero-width space', { text: `'"\u200b;--` }],
    ['two megabytes of text', { text: 'é'.repeat(1_000_000) }],
  ])('keeps %s to the letter', async (_, values) => {
    await insert({ id: 'a', ...values });
    expect(await source.manager.findOneBy(thingSchema, { id: 'a' })).toEqual({ id: 'a', text: '', truth: null, number: null, ...values });
  });

  it('reports a second use of a key as TypeORM does elsewhere', async () => {
    await insert({ id: 'a' });
    const second = insert({ id: 'a' });
    await expect(second).rejects.toBeInstanceOf(QueryFailedError);
    await expect(second).rejects.toMatchObject({ driverError: { code: 'SQLITE_CONSTRAINT' } });
  });

  it('goes on with prepared statements after the schema changed', async () => {
    await insert({ id: 'a' });
    const select = () => source.query('SELECT * FROM things');
    await select();
    await source.query('ALTER TABLE things ADD COLUMN later text');
    expect(await select()).toEqual([{ id: 'a', text: '', truth: null, number: null, later: null }]);
    await source.query('ALTER TABLE things DROP COLUMN later');
    expect(await select()).toEqual([{ id: 'a', text: '', truth: null, number: null }]);
  });

  it('keeps more statements in flight than it keeps prepared', async () => {
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, index) => source.query(`SELECT ${index} AS n`)));
    expect(answers).toEqual(Array.from({ length: 1000 }, (_, index) => [{ n: index }]));
  });

  it('writes nothing through a reading connection', async () => {
    const reading = await createReadingDataSource(things.file, things.schema).initialize();
    await expect(reading.query("INSERT INTO things (id, text) VALUES ('a', '')")).rejects.toBeInstanceOf(QueryFailedError);
    expect(await reading.query('PRAGMA query_only')).toEqual([{ query_only: 1 }]);
    await reading.destroy();
  });

  it('never creates the file that it should only read', async () => {
    await expect(createReadingDataSource(`${things.file}-missing`, things.schema).initialize()).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' });
  });

  describe('when SQLite rolls back by itself', () => {
    const failing = () =>
      source.transaction(async (db) => {
        await db.query("INSERT INTO things (id, text) VALUES ('lost', '')");
        await db.query("INSERT OR ROLLBACK INTO things (id, text) VALUES ('there', 'again')");
      });
    const idsSeenElsewhere = async () => {
      const reading = await createReadingDataSource(things.file, things.schema).initialize();
      const rows = await reading.query<{ id: string }[]>('SELECT id FROM things ORDER BY id');
      await reading.destroy();
      return rows.map(({ id }) => id);
    };

    it('commits and rolls back properly afterwards', async () => {
      await insert({ id: 'there' });
      await expect(failing()).rejects.toBeInstanceOf(QueryFailedError);
      await source.transaction((db) => db.insert(thingSchema, { id: 'kept', text: '' }));
      await expect(source.transaction(async (db) => {
        await db.insert(thingSchema, { id: 'undone', text: '' });
        throw new Error('changed my mind');
      })).rejects.toThrow('changed my mind');
      await source.transaction((db) => db.insert(thingSchema, { id: 'kept too', text: '' }));
      expect(await idsSeenElsewhere()).toEqual(['kept', 'kept too', 'there']);
    });
  });

  it('begins anew after the write lock could not be had', async () => {
    const neighbour = await createDataSource(things.url, things.schema).initialize();
    await neighbour.query('PRAGMA busy_timeout = 0');
    await source.transaction(async () => {
      await expect(neighbour.transaction((db) => db.query('SELECT 1'))).rejects.toMatchObject({ driverError: { code: 'SQLITE_BUSY' } });
    });
    await neighbour.transaction((db) => db.insert(thingSchema, { id: 'a', text: '' }));
    await neighbour.destroy();
    expect(await source.manager.countBy(thingSchema, {})).toBe(1);
  });
});
