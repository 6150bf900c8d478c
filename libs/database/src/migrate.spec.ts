import { truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openDatabase } from './database.module.ts';
import { openThings, schemaOfThings, type Things } from './testing/things.ts';

class OneMore20260102000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("INSERT INTO things (id, text) SELECT 'thing ' || count(*), '' FROM things");
  }

  async down(): Promise<void> {}
}

class HalfWay20260103000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half (id text)');
    throw new Error('the power went');
  }

  async down(): Promise<void> {}
}

/** Whoever waits for the lock occupies one of Node's four threads, and who holds it needs one; other processes have their own. */
const atOnce = 3;

describe('opening a SQLite database', () => {
  let things: Things;

  beforeEach(async () => {
    things = await openThings();
  });
  afterEach(() => things.drop());

  const later = { ...schemaOfThings, migrations: [...schemaOfThings.migrations, OneMore20260102000000] };

  it('runs each migration once, however many open it at once', async () => {
    const sources = await Promise.all(Array.from({ length: atOnce }, () => openDatabase(things.url, later)));
    expect(await things.source.query('SELECT id FROM things')).toEqual([{ id: 'thing 0' }]);
    expect(await things.source.query('SELECT count(*) AS count FROM migrations')).toEqual([{ count: 2 }]);
    expect(await sources[0]?.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await Promise.all(sources.map((source) => source.destroy()));
  });

  it('makes a new file ready once, however many open it at once', async () => {
    const url = `sqlite:${things.file}-new`;
    const sources = await Promise.all(Array.from({ length: atOnce }, () => openDatabase(url, later)));
    expect(await sources[0]?.query('SELECT count(*) AS count FROM migrations')).toEqual([{ count: 2 }]);
    await Promise.all(sources.map((source) => source.destroy()));
  });

  it('leaves nothing of a migration that failed', async () => {
    const broken = { ...later, migrations: [...later.migrations, HalfWay20260103000000] };
    await expect(openDatabase(things.url, broken)).rejects.toThrow('the power went');
    expect(await things.source.query("SELECT name FROM sqlite_master WHERE name = 'half'")).toEqual([]);
    expect(await things.source.query('SELECT count(*) AS count FROM things')).toEqual([{ count: 0 }]);
    const mended = await openDatabase(things.url, later);
    expect(await mended.query('SELECT count(*) AS count FROM things')).toEqual([{ count: 1 }]);
    await mended.destroy();
  });

  it('refuses a file that is no database', async () => {
    const file = `${things.file}-other`;
    writeFileSync(file, 'Dear diary, '.repeat(1000));
    await expect(openDatabase(`sqlite:${file}`, schemaOfThings)).rejects.toMatchObject({ code: 'SQLITE_NOTADB' });
  });

  it('refuses a file that was cut off', async () => {
    const file = `${things.file}-cut`;
    await things.source.query("INSERT INTO things (id, text) VALUES ('a', hex(randomblob(50000)))");
    await things.source.query(`VACUUM INTO '${file}'`);
    truncateSync(file, 20_480);
    await expect(openDatabase(`sqlite:${file}`, schemaOfThings)).rejects.toMatchObject({ code: 'SQLITE_CORRUPT' });
  });
});
