import { Injectable } from '@nestjs/common';
import { localDateOf, rruleOf } from '@relais/calendar';
import type { SeriesCancellation, SeriesPreview } from '@relais/contracts';
import { Readers, UnitOfWork, findById } from '@relais/database';
import type { SignedIn } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { InterpreterReminders } from '../interpreters/interpreter-reminders.service.ts';
import { SessionWatchers } from '../session-watchers.ts';
import { isTold } from '../told.rules.ts';
import { Conflicts } from '../warnings/conflicts.service.ts';
import { itemOf } from './digest-items.ts';
import { isFixed } from './regeneration.rules.ts';
import { snapshotOf } from './series-changes.service.ts';
import type { SeriesDeed } from './series-deed.ts';
import { SeriesHistory } from './series-history.service.ts';
import { previewOf } from './series-preview.ts';
import type { ReadyAct, ReadyChange } from './series-regeneration.ts';
import { timingOf } from './series-session.ts';
import { headBefore } from './series-split.rules.ts';
import { standingOf, type Standing } from './series-standing.ts';
import { SeriesTelling } from './series-telling.service.ts';
import { SeriesWriting } from './series-writing.service.ts';
import { Series } from './series.entity.ts';
import { takeSeries } from './taken-series.ts';

/** Cancels sessions of a series: one, that and those after it, or all that lie ahead. With the last two the series ends. */
@Injectable()
export class SeriesCancellations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly watchers: SessionWatchers,
    private readonly writing: SeriesWriting,
    private readonly telling: SeriesTelling,
    private readonly interpreterReminders: InterpreterReminders,
    private readonly history: SeriesHistory,
  ) {}

  /** @throws RuleViolation as `cancel` does */
  async preview(id: string, cancellation: SeriesCancellation, user: SignedIn): Promise<SeriesPreview> {
    const db = await this.readers.entities();
    const series = await findById(db, Series, id);
    if (!series) throw new RuleViolation('not_found');
    return previewOf(db, { conflicts: this.conflicts, watchers: this.watchers }, { ...(await this.#ready(db, series, cancellation, user)), notify: cancellation.notify });
  }

  /** @throws RuleViolation `version_conflict`, `not_found` for a session of another series, `series_is_over` when none is left to cancel */
  cancel(id: string, expectedVersion: number, cancellation: SeriesCancellation, user: SignedIn): Promise<SeriesDeed> {
    return this.work.run(async (db) => {
      const series = await takeSeries(db, { id, expectedVersion, now: this.clock.instant() });
      const ready = await this.#ready(db, series, cancellation, user);
      await this.writing.write(db, ready);
      const changeId = await this.history.record(db, { seriesId: id, act: 'cancellation', scope: cancellation.scope, before: snapshotOf(ready) }, user);
      const told = await this.#tell(db, ready.acts, changeId, cancellation);
      return { changeId, seriesId: id, created: 0, moved: 0, changed: 0, removed: 0, cancelled: ready.acts.filter(({ act }) => act === 'cancel').length, told };
    });
  }

  async #tell(db: EntityManager, acts: readonly ReadyAct[], changeId: string, { notify }: SeriesCancellation): Promise<number> {
    const told = acts.flatMap(({ act, earlier, session }) => (act === 'cancel' && earlier && session ? [{ earlier: earlier.session, session }] : []));
    for (const { session } of told) {
      await this.telling.cancelled(db, session);
      await this.interpreterReminders.follow(db, session);
    }
    const sessions = told.filter(({ earlier }) => isTold(earlier.status)).map(({ earlier, session }) => ({ session, item: itemOf(session, earlier) }));
    return this.telling.notify(db, { kind: 'series_cancellation', changeId, sessions, notify: notify ? 'yes' : 'no', instead: 'session_cancelled' });
  }

  async #ready(db: EntityManager, earlier: Series, { scope, sessionId, reason }: SeriesCancellation, { id: by }: SignedIn): Promise<ReadyChange> {
    const now = this.clock.instant();
    const standing = await standingOf(db, this.watchers, earlier.id);
    const chosen = standing.find(({ session }) => session.id === sessionId);
    if (!chosen) throw new RuleViolation('not_found');
    const those = scope === 'this' ? [chosen] : scope === 'following' ? standing.filter(({ originalDate }) => originalDate >= chosen.originalDate) : standing;
    const acts = those.map((one) => actOn(one, { now, cancelledBy: by, cancelReason: reason }));
    if (acts.every(({ act }) => act === 'fixed')) throw new RuleViolation('series_is_over');
    const from = scope === 'all' ? firstAhead(those, now, localDateOf(now, earlier.zone)) : chosen.originalDate;
    return { earlier, head: null, series: scope === 'this' ? earlier : endedBefore(earlier, from, { endedAt: now, endedBy: by }), acts };
  }
}

type Ended = Pick<Series, 'endedAt' | 'endedBy'>;

function endedBefore(series: Series, from: string, ended: Ended): Series {
  const { rule, excludedDates, extraDates } = headBefore(timingOf(series), from);
  return { ...series, rrule: rruleOf(rule), excludedDates: [...excludedDates], extraDates: [...extraDates], ...ended };
}

function firstAhead(standing: readonly Standing[], now: string, today: string): string {
  return standing.find(({ session }) => !isFixed(session, now))?.originalDate ?? today;
}

function actOn(earlier: Standing, { now, ...cancelled }: { now: string; cancelledBy: string; cancelReason: SeriesCancellation['reason'] }): ReadyAct {
  const { session, originalDate: date, userIds } = earlier;
  const before = { startsAt: session.startsAt, endsAt: session.endsAt };
  const about = { date, earlier, userIds, before, holiday: null, gets: [], overridden: session.overridden ?? [] };
  if (isFixed(session, now)) return { ...about, act: 'fixed', session, after: before };
  return { ...about, act: 'cancel', after: null, session: { ...session, ...cancelled, status: 'cancelled', cancelledAt: now, calendarSequence: session.calendarSequence + 1 } };
}
