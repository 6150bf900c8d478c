import { query } from '@relais/database';
import { searchable } from '@relais/organisations';
import type { EntityManager } from 'typeorm';

/** What a cell names: one thing, several of that name, or nothing. */
export type Named = { readonly id: string; readonly name: string } | 'several' | null;

/** Finds those whom a sheet names, by what people call them. */
export interface Directory {
  host(text: string): Named;
  person(email: string): Named;
  room(text: string): Named;
}

interface Row {
  readonly id: string;
  readonly name: string;
  /** Tells namesakes apart: municipality, office. */
  readonly place: string;
}

/** Reads all hosts, counsellors and rooms once: a sheet names many of them. */
export async function readDirectory(db: EntityManager): Promise<Directory> {
  const hosts = await query<Row>(db, 'SELECT COALESCE(merged_into_id, id) AS id, name, municipality AS place FROM organisations WHERE archived_at IS NULL OR merged_into_id IS NOT NULL', {});
  const people = await query<{ id: string; name: string; email: string }>(db, "SELECT id, name, email FROM users WHERE role <> 'viewer' AND disabled_at IS NULL", {});
  const rooms = await query<Row>(db, 'SELECT rooms.id, rooms.name, offices.name AS place FROM rooms JOIN offices ON offices.id = rooms.office_id', {});
  const byEmail = new Map(people.map(({ id, name, email }) => [email.toLowerCase(), { id, name }]));
  return { host: finder(hosts), room: finder(rooms), person: (email) => byEmail.get(email.toLowerCase()) ?? null };
}

/** By id, by name, or by name and place, whatever case and accents; one that was merged has both names. */
function finder(rows: readonly Row[]): (text: string) => Named {
  const known = new Map<string, Named>();
  for (const { id, name, place } of rows) {
    known.set(id, { id, name });
    for (const key of new Set([searchable(name), searchable(`${name} ${place}`)])) known.set(key, isAnother(known.get(key), id) ? 'several' : { id, name });
  }
  return (text) => known.get(text.trim().toLowerCase()) ?? known.get(searchable(text)) ?? null;
}

function isAnother(known: Named | undefined, id: string): boolean {
  return known === 'several' || (known != null && known.id !== id);
}
