import { query } from '@relais/database';
import type { EntityManager } from 'typeorm';

/** Dates on which nobody of us works, beside weekends and holidays, from a date on. */
export async function daysOffFrom(db: EntityManager, date: string): Promise<ReadonlySet<string>> {
  const days = await query<{ date: string }>(db, 'SELECT on_date AS "date" FROM days_off WHERE on_date >= :date AND province IS NULL', { date });
  return new Set(days.map((day) => day.date));
}
