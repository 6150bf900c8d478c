import { Injectable } from '@nestjs/common';
import type { Scope, SeriesActName, SeriesView } from '@relais/contracts';
import { insertRows, query } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { SeriesChangeRow } from './series-change.entity.ts';
import type { SeriesSnapshot } from './series-snapshot.ts';

interface Deed {
  /** Of the sessions from the change on. */
  readonly seriesId: string;
  readonly act: SeriesChangeRow['act'];
  readonly scope: Scope;
  readonly before: Omit<SeriesSnapshot, 'versions'>;
}

/** What was done to a series, with what was there before, so that the last change can be undone. */
@Injectable()
export class SeriesHistory {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Called once everything is written: the versions that are stored then tell later changes apart. Answers the id of the change. */
  async record(db: EntityManager, { seriesId, act, scope, before }: Deed, { id: userId }: SignedIn): Promise<string> {
    const id = newId();
    const versions = await versionsNow(db, before);
    await insertRows(db, SeriesChangeRow, [{ id, seriesId, act, scope, before: { ...before, versions }, madeAt: this.clock.instant(), madeBy: userId, undoneAt: null, undoneBy: null }]);
    await this.audit.record(db, { userId, act, subject: 'series', subjectId: seriesId, details: { scope, changeId: id } });
    return id;
  }
}

/** Versions of everything that a change left behind, by id. */
export async function versionsNow(db: EntityManager, { series, madeSeriesIds, sessions, madeSessionIds }: Omit<SeriesSnapshot, 'versions'>): Promise<Record<string, number>> {
  const ids = [...series.map(({ id }) => id), ...madeSeriesIds, ...sessions.map(({ session }) => session.id), ...madeSessionIds];
  const rows = await query<{ id: string; version: number }>(db, 'SELECT id, version FROM series WHERE id IN (:ids) UNION ALL SELECT id, version FROM sessions WHERE id IN (:ids)', { ids });
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]));
}

/** The change of a series that was made last, unless it is undone already or the series was continued by another since. */
export async function lastChangeOf(db: EntityManager, seriesId: string): Promise<SeriesView['lastChange']> {
  const [last] = await query<{ id: string; act: SeriesActName; madeAt: string; userId: string; name: string; undoneAt: string | null }>(
    db,
    `SELECT change.id, change.act, change.made_at AS "madeAt", change.undone_at AS "undoneAt", users.id AS "userId", users.name
     FROM series_changes change JOIN users ON users.id = change.made_by
     WHERE change.series_id = :seriesId AND NOT EXISTS (SELECT 1 FROM series later WHERE later.continues_id = :seriesId AND later.created_at >= change.made_at AND later.ended_at IS NULL)
     ORDER BY change.made_at DESC, change.id DESC LIMIT 1`,
    { seriesId },
  );
  return last && last.undoneAt === null ? { id: last.id, act: last.act, madeAt: last.madeAt, madeBy: { id: last.userId, name: last.name } } : null;
}
