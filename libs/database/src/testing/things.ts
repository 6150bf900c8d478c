import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntitySchema, Table, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { openDatabase } from '../database.module.ts';
import { sqliteFile, type Schema } from '../data-source.ts';

/** A row of every kind of column that the schema uses. */
export interface Thing {
  id: string;
  text: string;
  truth: boolean | null;
  number: number | null;
}

export const thingSchema = new EntitySchema<Thing>({
  name: 'thing',
  tableName: 'things',
  columns: {
    id: { type: 'text', primary: true },
    text: { type: 'text' },
    truth: { type: 'boolean', nullable: true },
    number: { type: 'integer', nullable: true },
  },
});

class Things20260101000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = [
      { name: 'id', type: 'text', isPrimary: true },
      { name: 'text', type: 'text' },
      { name: 'truth', type: 'boolean', isNullable: true },
      { name: 'number', type: 'integer', isNullable: true },
    ];
    await runner.createTable(new Table({ name: 'things', columns }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('things');
  }
}

export const schemaOfThings: Schema = { entities: [thingSchema], migrations: [Things20260101000000] };

export interface Things {
  readonly url: string;
  readonly file: string;
  readonly schema: Schema;
  readonly source: DataSource;
  /** As another process would open it. */
  open(): Promise<DataSource>;
  drop(): Promise<void>;
}

/** A SQLite database with one table, opened as the application opens its own. */
export async function openThings(): Promise<Things> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-things-'));
  const url = `sqlite:${join(folder, 'things.sqlite')}`;
  const source = await openDatabase(url, schemaOfThings);
  return {
    url, source, schema: schemaOfThings, file: sqliteFile(url) ?? '',
    open: () => openDatabase(url, schemaOfThings),
    drop: async () => {
      await source.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
