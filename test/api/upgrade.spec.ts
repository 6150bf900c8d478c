import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations, openDatabase } from '@relais/database';
import type { DataSource } from 'typeorm';
import { schema } from '../../ormconfig.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const count = 2000;
const at = '2026-11-01T09:00:00.000Z';

/** What an installation of the first release may have kept, with rows that point to one another. */
const kept: readonly [table: string, row: (index: number) => Record<string, string | number | null>][] = [
  ['offices', (index) => ({ id: `office ${index}`, name: 'Gent', municipality: 'Gent', phone: '' })],
  ['users', (index) => ({ id: `user ${index}`, email: `${index}@example.org`, name: 'Ann', role: 'counsellor', language: 'nl', languages: '["nl"]', office_id: `office ${index}`, password_hash: '', demo: 'false', disabled_at: null, created_at: at, version: 1 })],
  ['organisations', (index) => ({ id: `host ${index}`, name: 'De Kade', kind: 'night_shelter', status: 'active', language: 'nl', street: '', postal_code: '', municipality: 'Gent', province: null, website: '', languages: '[]', communities: '[]', seasonal: 'false', sensitive_place: 'true', note: '', search_text: 'de kade', last_session_at: at, archived_at: null, archived_by: null, created_at: at, version: 3 })],
  ['sessions', (index) => ({ id: `session ${index}`, calendar_uid: `uid ${index}`, calendar_sequence: 2, kind: 'permanence', title: `Les ${index}`, topics: '[]', languages: '["nl"]', status: 'confirmed', visibility: 'public', starts_at: at, ends_at: '2026-11-01T11:00:00.000Z', zone: 'Europe/Brussels', host_organisation_id: `host ${index}`, host_contact_id: null, place_name: '', place_address: '', online_url: '', room_id: null, lead_id: `user ${index}`, interpreter_language: 'ti', capacity: 20, seats_taken: 3, booking_cut_off_hours: 2, note: '', host_invited_at: null, confirmed_at: at, confirmed_by: `user ${index}`, cancelled_at: null, cancelled_by: null, cancel_reason: null, held_at: null, created_by: `user ${index}`, created_at: at, version: 7 })],
  ['session_people', (index) => ({ session_id: `session ${index}`, user_id: `user ${index}`, part: 'lead' })],
  ['bookings', (index) => ({ id: `booking ${index}`, session_id: `session ${index}`, organisation_id: `host ${index}`, organisation_name: 'De Kade', contact_email: `p${index}@example.org`, contact_name: '', language: 'fr', seats: 3, access_needs: '', status: 'confirmed', came_seats: null, booked_at: at, cancelled_at: null, created_at: at, version: 1 })],
];

describe('a database of the first release', () => {
  let database: TestDatabase;
  let source: DataSource;
  const before = new Map<string, object[]>();

  beforeAll(async () => {
    database = await createTestDatabase();
    const first = await openDatabase(database.url, { ...schema, migrations: migrations.slice(0, 1) });
    for (const [table, row] of kept) await fill(first, table, row);
    for (const [table] of kept) before.set(table, await rowsOf(first, table));
    await first.destroy();
    source = await openDatabase(database.url, schema);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it.each(kept.map(([table]) => table))('keeps every row of %s as it was', async (table) => {
    const columns = Object.keys(before.get(table)?.[0] ?? {});
    const after = (await rowsOf(source, table)).map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column))));
    expect(after).toHaveLength(count);
    expect(after).toEqual(before.get(table));
  });

  it('has what is new, empty', async () => {
    const [session] = await source.query<{ series_id: unknown; interpreter_id: unknown }[]>('SELECT series_id, interpreter_id FROM sessions LIMIT 1');
    expect(session).toEqual({ series_id: null, interpreter_id: null });
    expect(await source.query('SELECT id FROM series')).toEqual([]);
  });
});

async function fill(source: DataSource, table: string, rowOf: (index: number) => Record<string, string | number | null>): Promise<void> {
  for (let from = 0; from < count; from += 200) {
    const rows = Array.from({ length: 200 }, (_, index) => rowOf(from + index));
    const values = rows.map((row) => `(${Object.values(row).map(literal).join(', ')})`).join(', ');
    await source.query(`INSERT INTO ${table} (${Object.keys(rows[0] ?? {}).join(', ')}) VALUES ${values}`);
  }
}

function literal(value: string | number | null): string {
  return value === null ? 'NULL' : typeof value === 'number' || value === 'true' || value === 'false' ? String(value) : `'${value}'`;
}

function rowsOf(source: DataSource, table: string): Promise<object[]> {
  return source.query(`SELECT * FROM ${table} ORDER BY ${table === 'session_people' ? 'session_id' : 'id'}`);
}
