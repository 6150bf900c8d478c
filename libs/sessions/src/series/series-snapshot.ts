import type { Session } from '../session.entity.ts';
import type { Series } from './series.entity.ts';

/** What a change of a series replaced, and what it left behind: enough to take it back. */
export interface SeriesSnapshot {
  /** As they were before; of a series that the change made, nothing. */
  readonly series: readonly Series[];
  /** Those that it changed or removed, as they were, with the people in them, the lead first. */
  readonly sessions: readonly { readonly session: Session; readonly userIds: readonly string[] }[];
  /** Made by the change. */
  readonly madeSeriesIds: readonly string[];
  readonly madeSessionIds: readonly string[];
  /** Versions right after it, by id: whoever changed something since has a higher one. */
  readonly versions: Readonly<Record<string, number>>;
}
