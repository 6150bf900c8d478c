import { Injectable } from '@nestjs/common';
import type { SeriesChange, SeriesPreview } from '@relais/contracts';
import { Readers, UnitOfWork, findById } from '@relais/database';
import type { SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { SessionWatchers } from '../session-watchers.ts';
import { Conflicts } from '../warnings/conflicts.service.ts';
import { attendedOf, requireFree } from './series-conflicts.ts';
import type { SeriesDeed } from './series-deed.ts';
import { SeriesHistory } from './series-history.service.ts';
import { previewOf } from './series-preview.ts';
import { readyChange, type ReadyAct, type ReadyChange } from './series-regeneration.ts';
import { daysElsewhere, standingOf } from './series-standing.ts';
import { SeriesTelling } from './series-telling.service.ts';
import { SeriesWriting } from './series-writing.service.ts';
import { Series } from './series.entity.ts';
import { readySingle } from './single-change.ts';
import { takeSeries } from './taken-series.ts';

/** Changes a series from one session on, or all of it (R2). */
@Injectable()
export class SeriesChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly watchers: SessionWatchers,
    private readonly writing: SeriesWriting,
    private readonly telling: SeriesTelling,
    private readonly history: SeriesHistory,
  ) {}

  /** @throws RuleViolation as `change` does, but for what stands in its way, which is listed */
  async preview(id: string, change: SeriesChange, user: SignedIn): Promise<SeriesPreview> {
    const db = await this.readers.entities();
    const series = await findById(db, Series, id);
    if (!series) throw new RuleViolation('not_found');
    const ready = await this.#ready(db, series, change, user);
    return previewOf(db, { conflicts: this.conflicts, watchers: this.watchers }, { ...ready, notify: change.notify });
  }

  /**
   * @throws RuleViolation `version_conflict`, `not_found` for a session of another series, `series_shift_not_possible`, `series_is_over`,
   * `series_overlap`, `session_warnings`, `capacity_below_seats_taken` and those of planning
   */
  change(id: string, expectedVersion: number, change: SeriesChange, user: SignedIn): Promise<SeriesDeed> {
    return this.work.run(async (db) => {
      const series = await takeSeries(db, { id, expectedVersion, now: this.clock.instant() });
      const ready = await this.#ready(db, series, change, user);
      const accepted = await requireFree(db, this.conflicts, attendedOf(ready.acts), change.acceptedBecause);
      await this.writing.write(db, ready);
      await this.conflicts.keep(db, accepted, { because: change.acceptedBecause, by: user });
      const changeId = await this.history.record(db, { seriesId: ready.series.id, act: 'change', scope: change.scope, before: snapshotOf(ready) }, user);
      const told = await this.telling.changed(db, ready.acts, { changeId, notify: change.notify ? 'yes' : 'no', instead: 'session_moved' });
      return { changeId, seriesId: ready.series.id, ...countsOf(ready.acts), told };
    });
  }

  async #ready(db: EntityManager, earlier: Series, change: SeriesChange, { id: by }: SignedIn): Promise<ReadyChange> {
    const { scope } = change;
    const circumstances = { earlier, standing: await standingOf(db, this.watchers, earlier.id), now: this.clock.instant(), by };
    if (scope === 'this') return readySingle(db, { ...circumstances, change });
    return readyChange(db, { ...circumstances, elsewhere: await daysElsewhere(db, earlier.id), change: { ...change, scope } });
  }
}

/** What the change replaced. */
export function snapshotOf({ earlier, head, series, acts }: ReadyChange) {
  return {
    series: [earlier],
    sessions: acts.flatMap(({ act, earlier: one }) => (one && act !== 'fixed' ? [{ session: one.session, userIds: one.userIds }] : [])),
    madeSeriesIds: head === null ? [] : [series.id],
    madeSessionIds: acts.flatMap(({ act, session }) => (act === 'create' && session ? [session.id] : [])),
  };
}

export function countsOf(acts: readonly ReadyAct[]): Pick<SeriesDeed, 'created' | 'moved' | 'changed' | 'removed' | 'cancelled'> {
  const count = (wanted: ReadyAct['act']) => acts.filter(({ act }) => act === wanted).length;
  return { created: count('create'), moved: count('move'), changed: count('change'), removed: count('remove'), cancelled: count('cancel') };
}
