import { ruleOf } from '@relais/calendar';
import type { SeriesView } from '@relais/contracts';
import { query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import { lastChangeOf } from './series-history.service.ts';
import type { Series } from './series.entity.ts';

/** A series as staff see it, with what has become of its sessions. */
export async function toSeriesView(db: EntityManager, series: Series, now: string): Promise<SeriesView> {
  const { id, plan, rrule, startsOn, startClock, minutes, zone, holidays, excludedDates, extraDates, generatedUntil, continuesId, endedAt, version } = series;
  return {
    ...plan, id, rrule, rule: ruleOf(rrule), startsOn, startClock, minutes, zone, holidays, excludedDates, extraDates, generatedUntil, continuesId, endedAt, version,
    sessions: await countsOf(db, id, now),
    lastChange: await lastChangeOf(db, id),
  };
}

async function countsOf(db: EntityManager, seriesId: string, now: string): Promise<SeriesView['sessions']> {
  const sum = (condition: string) => `COALESCE(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`;
  const [counts] = await query<Record<keyof SeriesView['sessions'], number | string>>(
    db,
    `SELECT ${sum("status NOT IN ('cancelled', 'held') AND starts_at > :now")} AS upcoming, ${sum("status = 'held'")} AS held,
     ${sum("status = 'cancelled'")} AS cancelled, ${sum("overridden IS NOT NULL AND overridden <> '[]'")} AS "handEdited" FROM sessions WHERE series_id = :seriesId`,
    { seriesId, now },
  );
  return { upcoming: Number(counts?.upcoming ?? 0), held: Number(counts?.held ?? 0), cancelled: Number(counts?.cancelled ?? 0), handEdited: Number(counts?.handEdited ?? 0) };
}
