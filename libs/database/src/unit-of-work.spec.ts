import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { openThings, thingSchema, type Things } from './testing/things.ts';
import { UnitOfWork } from './unit-of-work.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const many = <T>(count: number, deed: (index: number) => Promise<T>) => Promise.allSettled(Array.from({ length: count }, (_, index) => deed(index)));
const fulfilled = (outcomes: readonly PromiseSettledResult<unknown>[]) => outcomes.filter(({ status }) => status === 'fulfilled');

describe('units of work on SQLite', () => {
  let things: Things;
  let work: UnitOfWork;

  beforeEach(async () => {
    things = await openThings();
    work = new UnitOfWork(things.source);
  });
  afterEach(() => things.drop());

  const insert = (db: EntityManager, id: string) => db.insert(thingSchema, { id, text: '' });
  const ids = async () => (await things.source.manager.find(thingSchema, { order: { id: 'ASC' } })).map(({ id }) => id);
  const count = () => things.source.manager.countBy(thingSchema, {});

  describe('without the queue (the control that shows that these tests can fail)', () => {
    it('200 transactions at once get in each other’s way', async () => {
      const outcomes = await many(200, (index) => things.source.transaction((db) => insert(db, `${index}`)));
      expect(fulfilled(outcomes).length).toBeLessThan(200);
    });

    it('a write that was acknowledged vanishes when its neighbour rolls back', async () => {
      const neighbour = things.source.transaction(async (db) => {
        await insert(db, 'undone');
        await pause(50);
        throw new Error('changed my mind');
      });
      await pause(10);
      await insert(things.source.manager, 'acknowledged');
      await expect(neighbour).rejects.toThrow('changed my mind');
      expect(await ids()).not.toContain('acknowledged');
    });
  });

  it('200 at once all write', async () => {
    const outcomes = await many(200, (index) => work.run((db) => insert(db, `${index}`)));
    expect(fulfilled(outcomes)).toHaveLength(200);
    expect(await count()).toBe(200);
  });

  it('one of 50 rolls back, the others lose nothing', async () => {
    const outcomes = await many(50, (index) =>
      work.run(async (db) => {
        await insert(db, `${index}`);
        if (index === 20) throw new Error('changed my mind');
        await pause(1);
        await insert(db, `${index} again`);
      }),
    );
    expect(fulfilled(outcomes)).toHaveLength(49);
    expect(await count()).toBe(98);
    expect(await ids()).not.toContain('20');
  });

  it('a unit inside a unit joins it: both commit', async () => {
    await work.run(async (db) => {
      await insert(db, 'outer');
      await work.run((inner) => insert(inner, 'inner'));
    });
    expect(await ids()).toEqual(['inner', 'outer']);
  });

  it('a unit inside a unit joins it: both roll back', async () => {
    const outer = work.run(async (db) => {
      await insert(db, 'outer');
      await work.run((inner) => insert(inner, 'inner'));
      throw new Error('changed my mind');
    });
    await expect(outer).rejects.toThrow('changed my mind');
    expect(await ids()).toEqual([]);
  });

  it('answers what the work answers', async () => {
    expect(await work.run(() => Promise.resolve('done'))).toBe('done');
  });

  it('does what waits for the commit afterwards, and never when it rolls back', async () => {
    const seen: string[] = [];
    await work.run(async (db) => {
      work.afterCommit(() => seen.push('committed'));
      await insert(db, 'a');
      seen.push('working');
    });
    await expect(work.run(() => {
      work.afterCommit(() => seen.push('never'));
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    work.afterCommit(() => seen.push('at once'));
    expect(seen).toEqual(['working', 'committed', 'at once']);
  });

  it('goes on after a unit that failed', async () => {
    await work.run((db) => insert(db, 'a'));
    await expect(work.run((db) => insert(db, 'a'))).rejects.toThrow('UNIQUE');
    await work.run((db) => insert(db, 'b'));
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('takes turns with another process on the same file', async () => {
    const neighbour = await things.open();
    const theirs = new UnitOfWork(neighbour);
    const outcomes = await many(100, (index) => (index % 2 === 0 ? work : theirs).run((db) => insert(db, `${index}`)));
    await neighbour.destroy();
    expect(fulfilled(outcomes)).toHaveLength(100);
    expect(await count()).toBe(100);
  });
});
