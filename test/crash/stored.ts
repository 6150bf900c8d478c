import { SqliteConnection } from '@relais/database';
import type { Acknowledged } from './writers.ts';

/** Looks at a database file from outside. */
export class Stored {
  private constructor(private readonly connection: SqliteConnection) {}

  static async in(file: string): Promise<Stored> {
    return new Stored(await SqliteConnection.open(file, 'read-only'));
  }

  /** What was acknowledged and is not there, or is there without its mark. */
  async missing(acknowledged: readonly Acknowledged[]): Promise<Acknowledged[]> {
    const marks = new Map<string, string>();
    for (const { id, mark } of await this.connection.all<{ id: string; mark: string }>(marked)) marks.set(id, mark);
    return acknowledged.filter(({ id, mark }) => marks.get(id) !== mark);
  }

  /** Writes that are there although nobody was told. */
  async storedOf(marks: readonly string[]): Promise<string[]> {
    const there = new Set((await this.connection.all<{ mark: string }>(marked)).map(({ mark }) => mark));
    return marks.filter((mark) => there.has(mark));
  }

  /** What SQLite itself finds wrong with the file. */
  async faults(): Promise<unknown[]> {
    const whole = await this.connection.all<{ integrity_check: string }>('PRAGMA integrity_check');
    const references = await this.connection.all('PRAGMA foreign_key_check');
    return [...whole.filter(({ integrity_check }) => integrity_check !== 'ok'), ...references];
  }

  /** Deeds of which only a part was written: seats without a booking, a session or booking without its entry in the audit. */
  async halfDone(): Promise<unknown[]> {
    return [
      ...(await this.connection.all(`SELECT id, seats_taken FROM sessions WHERE title LIKE 'Ground %'
        AND seats_taken <> (SELECT coalesce(sum(seats), 0) FROM bookings WHERE session_id = sessions.id AND status = 'confirmed')`)),
      ...(await this.connection.all("SELECT id FROM sessions WHERE title LIKE 'Round %' AND id NOT IN (SELECT subject_id FROM audit_entries)")),
      ...(await this.connection.all("SELECT id FROM bookings WHERE organisation_name LIKE 'Round %' AND id NOT IN (SELECT subject_id FROM audit_entries)")),
    ];
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}

const marked = `SELECT id, text AS mark FROM interactions UNION ALL SELECT id, name FROM organisations
  UNION ALL SELECT id, title FROM sessions UNION ALL SELECT id, organisation_name FROM bookings`;
