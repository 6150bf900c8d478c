import { UnitOfWork } from '@relais/database';
import type { RunningApp } from './running-app.ts';

/** What no write may do, as the database itself sees it at that moment, whichever process writes (R4). */
const forbidden = {
  overbooked: { table: 'sessions', on: 'UPDATE', when: 'NEW.seats_taken > NEW.capacity OR NEW.seats_taken < 0' },
  queuePassedByNewcomer: {
    table: 'bookings', on: 'INSERT',
    when: "NEW.status IN ('requested', 'confirmed') AND EXISTS (SELECT 1 FROM bookings WHERE session_id = NEW.session_id AND status = 'waitlisted')",
  },
  queuePassedOnTheList: {
    table: 'bookings', on: 'UPDATE',
    when: `NEW.status = 'offered' AND OLD.status = 'waitlisted' AND EXISTS (SELECT 1 FROM bookings other JOIN sessions ON sessions.id = other.session_id
      WHERE other.session_id = NEW.session_id AND other.status = 'waitlisted' AND other.queue_number < NEW.queue_number AND other.seats <= sessions.capacity)`,
  },
  offeredTwice: { table: 'bookings', on: 'UPDATE', when: "NEW.status = 'offered' AND OLD.status <> 'offered' AND OLD.offered_at IS NOT NULL" },
} as const;

/** From now on a write that breaks a rule of seats fails, whoever makes it. */
export async function watchSeats({ app, database }: RunningApp): Promise<void> {
  await app.get(UnitOfWork).run(async (db) => {
    for (const [name, { table, on, when }] of Object.entries(forbidden)) {
      for (const statement of database.engine === 'postgres' ? onPostgres(name, table, on, when) : inFile(name, table, on, when)) await db.query(statement);
    }
  });
}

function inFile(name: string, table: string, on: string, when: string): string[] {
  return [`CREATE TRIGGER watch_${name} BEFORE ${on} ON ${table} WHEN ${when} BEGIN SELECT RAISE(ABORT, 'watched: ${name}'); END`];
}

/** A function may look into tables, which a trigger's own WHEN may not. */
function onPostgres(name: string, table: string, on: string, when: string): string[] {
  return [
    `CREATE FUNCTION watch_${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF ${when} THEN RAISE EXCEPTION 'watched: ${name}'; END IF; RETURN NEW; END $$`,
    `CREATE TRIGGER watch_${name} BEFORE ${on} ON ${table} FOR EACH ROW EXECUTE FUNCTION watch_${name}()`,
  ];
}
