import { Readers } from '@relais/database';
import type { RunningApp } from './running-app.ts';

/** Every row of every table as text, to see what is kept and whether anything changed. */
export async function everythingStored({ app, database }: RunningApp): Promise<string> {
  const readers = app.get(Readers);
  const tables = await readers.query<{ name: string }>(
    database.engine === 'sqlite' ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name" : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const rows: string[] = [];
  for (const { name } of tables) rows.push(...(await readers.query(`SELECT * FROM ${name}`)).map((row) => `${name} ${JSON.stringify(row)}`));
  return rows.sort().join('\n');
}
