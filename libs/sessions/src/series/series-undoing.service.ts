import { Injectable } from '@nestjs/common';
import { UnitOfWork, change, findById, query } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { reassignPeople } from '../session-people.ts';
import { SessionWatchers } from '../session-watchers.ts';
import { Session } from '../session.entity.ts';
import { Conflicts } from '../warnings/conflicts.service.ts';
import { requireFree } from './series-conflicts.ts';
import type { SeriesDeed } from './series-deed.ts';
import { lastChangeOf, versionsNow } from './series-history.service.ts';
import { insertSessions } from './series-session.ts';
import type { SeriesSnapshot } from './series-snapshot.ts';
import { UndoTelling, type Restored } from './undo-telling.service.ts';
import { SeriesWriting } from './series-writing.service.ts';
import { SeriesChangeRow } from './series-change.entity.ts';
import { Series } from './series.entity.ts';
import { takeSeries } from './taken-series.ts';

/** Takes the last change of a series back: what it made goes, what it changed or removed is as it was. */
@Injectable()
export class SeriesUndoings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly watchers: SessionWatchers,
    private readonly writing: SeriesWriting,
    private readonly telling: UndoTelling,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `not_found`, `series_changed_since` when anything it touched changed or was booked since, `series_overlap` when somebody is elsewhere by now */
  undo(changeId: string, user: SignedIn): Promise<SeriesDeed> {
    return this.work.run(async (db) => {
      const row = await findById(db, SeriesChangeRow, changeId);
      if (!row) throw new RuleViolation('not_found');
      await this.#requireUndoable(db, row);
      const restored = await this.#restore(db, row.before);
      await requireFree(db, this.conflicts, { attended: restored.map(({ session, userIds }) => ({ session, userIds })), gone: [] }, 'other');
      await db.update(SeriesChangeRow, { id: row.id }, { undoneAt: this.clock.instant(), undoneBy: user.id });
      await this.#endMade(db, row, user);
      const told = await this.telling.undone(db, row, restored);
      const seriesId = row.before.series[0]?.id ?? row.seriesId;
      await this.audit.record(db, { userId: user.id, act: 'undone', subject: 'series', subjectId: seriesId, details: { changeId } });
      return { changeId, seriesId, ...countsOf(row.before, restored), told };
    });
  }

  async #requireUndoable(db: EntityManager, row: SeriesChangeRow): Promise<void> {
    const { id, seriesId, before } = row;
    const now = this.clock.instant();
    const taken = [...before.series.map((series) => series.id), ...before.madeSeriesIds];
    for (const one of taken.toSorted()) await takeSeries(db, { id: one, expectedVersion: null, now });
    const last = await lastChangeOf(db, seriesId);
    if (last?.id !== id) throw new RuleViolation('series_changed_since');
    if (!isAsLeft(before, await versionsNow(db, before), taken)) throw new RuleViolation('series_changed_since');
    const ids = [...before.madeSessionIds, ...before.sessions.map(({ session }) => session.id)];
    const hasBegun = (await db.findBy(Session, { id: In(ids) })).some(({ startsAt, status }) => startsAt <= now && status !== 'cancelled');
    const isKnown = (await this.watchers.heldFast(db, before.madeSessionIds)).length > 0 || (await this.telling.haveBeenInvited(db, row));
    if (hasBegun || isKnown || (await wasExtended(db, row, taken))) throw new RuleViolation('series_changed_since');
  }

  async #restore(db: EntityManager, { series, sessions, madeSessionIds }: SeriesSnapshot): Promise<Restored[]> {
    for (const id of madeSessionIds) await this.writing.remove(db, id);
    for (const one of series) await this.writing.store(db, one);
    const there = new Map((await db.findBy(Session, { id: In(sessions.map(({ session }) => session.id)) })).map((session) => [session.id, session]));
    await change(db, 'UPDATE sessions SET original_date = NULL WHERE id IN (:ids)', { ids: [...there.keys()] });
    const restored: Restored[] = [];
    for (const { session: snapshot, userIds } of sessions) restored.push(await this.#restoreOne(db, { snapshot, userIds, current: there.get(snapshot.id) ?? null }));
    return restored;
  }

  /** SEQUENCE is raised, never lowered: calendars that have the changed session take the restored one (R10). */
  async #restoreOne(db: EntityManager, { snapshot, userIds, current }: { snapshot: Session; userIds: readonly string[]; current: Session | null }): Promise<Restored> {
    const isNews = current !== null && current.calendarSequence > snapshot.calendarSequence;
    const session = db.create(Session, { ...snapshot, seatsTaken: current?.seatsTaken ?? 0, calendarSequence: isNews ? current.calendarSequence + 1 : snapshot.calendarSequence });
    if (current === null) {
      await insertSessions(db, [{ ...session, version: session.version + 1 }], userIds);
      return { session, userIds, undone: null };
    }
    await this.writing.rewrite(db, session);
    await reassignPeople(db, session.id, userIds);
    return { session, userIds, undone: current };
  }

  /** A series that the change made stays as a name without sessions. */
  async #endMade(db: EntityManager, { before }: SeriesChangeRow, { id: endedBy }: SignedIn): Promise<void> {
    for (const id of before.madeSeriesIds) await db.update(Series, { id }, { endedAt: this.clock.instant(), endedBy });
  }
}

/** Since the change the horizon moved on, and new sessions follow the changed rule. */
async function wasExtended(db: EntityManager, { madeAt, before }: SeriesChangeRow, seriesIds: readonly string[]): Promise<boolean> {
  const sql = 'SELECT id FROM sessions WHERE series_id IN (:seriesIds) AND created_at > :madeAt AND id NOT IN (:made) LIMIT 1';
  return (await query<{ id: string }>(db, sql, { seriesIds, madeAt, made: before.madeSessionIds })).length > 0;
}

/** Nobody changed anything since; taking a series for this raised its version by one. */
function isAsLeft({ versions }: SeriesSnapshot, now: Readonly<Record<string, number>>, taken: readonly string[]): boolean {
  const ids = Object.keys(versions);
  return ids.length === Object.keys(now).length && ids.every((id) => now[id] === (versions[id] ?? 0) + (taken.includes(id) ? 1 : 0));
}

function countsOf({ sessions, madeSessionIds }: SeriesSnapshot, restored: readonly Restored[]): Pick<SeriesDeed, 'created' | 'moved' | 'changed' | 'removed' | 'cancelled'> {
  const moved = restored.filter(({ session, undone }) => undone && (undone.startsAt !== session.startsAt || undone.endsAt !== session.endsAt)).length;
  const created = restored.filter(({ undone }) => undone === null).length;
  return { created, moved, changed: sessions.length - created - moved, removed: madeSessionIds.length, cancelled: 0 };
}
