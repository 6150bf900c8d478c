/**
 * Seconds by which the clocks of two processes may differ, together with how long a unit of work may take from writing
 * an entry to committing it. What is read again because of it is told once.
 */
export const toleranceSeconds = 120;

/** From when on entries are read, for a reader who knows everything until an instant. */
export function earliestRead(until: string): string {
  return secondsBefore(until, toleranceSeconds);
}

interface Entry {
  readonly id: string;
  readonly at: string;
}

/** The entries that have not been told yet, and which ones will have been then; those too old to be read again are forgotten. */
export function untold<Found extends Entry>(found: readonly Found[], told: ReadonlyMap<string, string>, until: string): { fresh: Found[]; told: Map<string, string> } {
  const fresh = found.filter(({ id }) => !told.has(id));
  const oldest = secondsBefore(until, 2 * toleranceSeconds);
  const remembered = [...told].filter(([, at]) => at >= oldest);
  return { fresh, told: new Map([...remembered, ...fresh.map(({ id, at }): [string, string] => [id, at])]) };
}

function secondsBefore(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) - seconds * 1000).toISOString();
}
