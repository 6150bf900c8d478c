import { formatTime, localDateOf } from '@relais/calendar';
import type { WallEntry } from '@relais/sessions';

/** Sessions that differ by their day only: one entry with several days. */
export interface WallGroup {
  readonly entry: WallEntry;
  /** Local dates, in order. */
  readonly dates: readonly string[];
  /** '20:00 – 22:00', in the session's zone. */
  readonly times: string;
}

/** A month of permanences is read, and fits on the page, as one entry; in the order of the first days. */
export function groupsOf(entries: readonly WallEntry[]): WallGroup[] {
  const groups = new Map<string, { entry: WallEntry; dates: string[]; times: string }>();
  for (const entry of entries) {
    const { startsAt, endsAt, zone, ...same } = entry;
    const times = `${formatTime(startsAt, zone)} – ${formatTime(endsAt, zone)}`;
    const key = JSON.stringify([times, same]);
    const group = groups.get(key) ?? { entry, dates: [], times };
    group.dates.push(localDateOf(startsAt, zone));
    groups.set(key, group);
  }
  return [...groups.values()];
}

export type SheetSize = 'is-large' | 'is-medium' | 'is-small' | 'is-tiny';

/** How large the letters may be so that all of it stays on one page of A4: the fewer lines, the larger. */
export function sizeOf(groups: readonly WallGroup[], languages: number): SheetSize {
  const linesPerLanguage = groups.reduce((lines, { dates, entry }) => lines + dates.length + (entry.isCancelled ? 5 : 4), 5);
  const lines = linesPerLanguage * Math.ceil(languages / 2);
  if (lines <= 24 && languages === 1) return 'is-large';
  if (lines <= 33) return 'is-medium';
  return lines <= 45 ? 'is-small' : 'is-tiny';
}
