/** Failures allowed within a window of minutes, before a pause. */
export interface Limit {
  readonly failures: number;
  readonly minutes: number;
}

export interface Tries {
  readonly failures: number;
  /** UTC instant at which the window began. */
  readonly since: string;
}

/** Minutes to wait before another try, 0 when there is none to wait. */
export function minutesToWait(tries: Tries | null, limit: Limit, now: Date): number {
  if (!tries || tries.failures < limit.failures) return 0;
  const over = Date.parse(tries.since) + limit.minutes * 60_000;
  return Math.max(0, Math.ceil((over - now.getTime()) / 60_000));
}

/** The count after one more failure: a window that is over starts anew. */
export function afterFailure(tries: Tries | null, limit: Limit, now: Date): Tries {
  const isOver = !tries || now.getTime() - Date.parse(tries.since) >= limit.minutes * 60_000;
  return isOver ? { failures: 1, since: now.toISOString() } : { failures: tries.failures + 1, since: tries.since };
}
