import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Readers } from './readers.ts';
import { findById, insertRows } from './rows.ts';
import { change } from './statements.ts';
import { describeOnBothEngines, type OpenDatabase } from './testing/engines.ts';
import { Note, note, schemaOfNotes } from './testing/notes.ts';
import { UnitOfWork } from './unit-of-work.ts';

const full = note({
  id: 'full', order: 'It’s “quoted” \\ \n 🌍', from: '', isRead: true, isKept: false, pages: 0, words: ['é', '"', ''], facts: { a: 'b' }, writtenAt: '2026-11-24T09:00:00.000Z', version: 7,
});
const bare = note({ id: 'bare' });

describeOnBothEngines('whole rows', (open) => {
  let database: OpenDatabase;
  let work: UnitOfWork;

  beforeAll(async () => {
    database = await open(schemaOfNotes);
    work = new UnitOfWork(database.source);
  });
  afterAll(() => database.drop());
  beforeEach(() => work.run((db) => change(db, 'DELETE FROM "group"', {})));

  it('are read back as they were written: truth, JSON, instants, nothing, and text of any kind', async () => {
    await work.run((db) => insertRows(db, Note, [full, bare]));
    await work.run(async (db) => {
      expect(await findById(db, Note, 'full')).toEqual(full);
      expect(await findById(db, Note, 'bare')).toEqual(bare);
    });
  });

  it('are to TypeORM what its own are, and the other way round', async () => {
    await work.run(async (db) => {
      await insertRows(db, Note, [full, bare]);
      await db.insert(Note, [{ ...full, id: 'its full' }, { ...bare, id: 'its bare' }]);
      expect(await db.findOneBy(Note, { id: 'full' })).toEqual(full);
      expect(await db.findOneBy(Note, { id: 'bare' })).toEqual(bare);
      expect(await findById(db, Note, 'its bare')).toEqual(await db.findOneBy(Note, { id: 'its bare' }));
      expect(await findById(db, Note, 'its full')).toEqual(await db.findOneBy(Note, { id: 'its full' }));
    });
  });

  it('are entities that TypeORM can change and save', async () => {
    await work.run(async (db) => {
      await insertRows(db, Note, [full]);
      const found = await findById(db, Note, 'full');
      expect(found).toBeInstanceOf(Note);
      await db.update(Note, { id: 'full' }, { isKept: true });
      expect(await findById(db, Note, 'full')).toMatchObject({ isKept: true, version: 8 });
    });
  });

  it('that are not there are null', async () => {
    expect(await work.run((db) => findById(db, Note, 'nobody'))).toBeNull();
  });

  it('may be none: nothing is written', async () => {
    await work.run((db) => insertRows(db, Note, []));
    expect(await work.run((db) => db.count(Note))).toBe(0);
  });

  it('go with the unit of work that fails, and readers never saw them', async () => {
    const readers = new Readers(database.source, database.url, schemaOfNotes);
    await expect(work.run(async (db) => {
      await insertRows(db, Note, [full]);
      expect(await findById(await readers.entities(), Note, 'full')).toBeNull();
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    expect(await findById(await readers.entities(), Note, 'full')).toBeNull();
    await readers.onApplicationShutdown();
  });

  it('with a key that is taken are refused, or do what is said for that case', async () => {
    await work.run((db) => insertRows(db, Note, [full]));
    await expect(work.run((db) => insertRows(db, Note, [full]))).rejects.toThrow(/unique/i);
    await work.run((db) => insertRows(db, Note, [{ ...full, order: 'ignored' }], { onConflict: '(id) DO NOTHING' }));
    expect(await work.run((db) => findById(db, Note, 'full'))).toEqual(full);
    await work.run((db) => insertRows(db, Note, [{ ...full, order: 'new' }], { onConflict: '(id) DO UPDATE SET "order" = excluded."order"' }));
    expect(await work.run((db) => findById(db, Note, 'full'))).toEqual({ ...full, order: 'new' });
  });

  it('a column without a value is refused rather than filled in', async () => {
    const { order: _order, ...incomplete } = full;
    await expect(work.run((db) => insertRows(db, Note, [Object.assign(new Note(), incomplete)]))).rejects.toThrow(/not.null/i);
  });
});
