/** Counts by code; a code that is missing counts as 0. `unknown` is never stored here: it is whatever is left. */
export type KnownCounts = Readonly<Record<string, number>>;

/** The unnamed people in the room: their number, and what is known of them by role and by language. */
export interface UnnamedCount {
  readonly headcount: number;
  readonly byRole: KnownCounts;
  readonly byLanguage: KnownCounts;
}

export type TallyAxis = 'byRole' | 'byLanguage';

export const nobody: UnnamedCount = { headcount: 0, byRole: {}, byLanguage: {} };

/** Most people that a debrief can count on one line. */
export const mostPeople = 5000;

export function knownOf(counts: KnownCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How many people of the headcount an axis says nothing of. */
export function unknownOf(count: UnnamedCount, axis: TallyAxis): number {
  return count.headcount - knownOf(count[axis]);
}

/** The smallest headcount that the counted people allow. */
export function leastHeadcount(count: UnnamedCount): number {
  return Math.max(knownOf(count.byRole), knownOf(count.byLanguage));
}

/** Sets the headcount; never lower than the people already counted on an axis. */
export function withHeadcount(count: UnnamedCount, headcount: number): UnnamedCount {
  return { ...count, headcount: Math.min(mostPeople, Math.max(leastHeadcount(count), whole(headcount))) };
}

/**
 * Sets one count of an axis. Somebody counted by role or language is somebody in the room, so the headcount rises with
 * it; what is left over stays unknown. Both axes always add up (R5).
 */
export function withCount(count: UnnamedCount, axis: TallyAxis, code: string, people: number): UnnamedCount {
  const others = knownOf(count[axis]) - (count[axis][code] ?? 0);
  const counted = { ...count, [axis]: { ...count[axis], [code]: Math.min(mostPeople - others, whole(people)) } };
  return withHeadcount(counted, counted.headcount);
}

/** An axis as it is sent: only counts above zero, and the rest as `unknown`, so that it sums to the headcount. */
export function tallyOf(count: UnnamedCount, axis: TallyAxis): Record<string, number> {
  const known = Object.fromEntries(Object.entries(count[axis]).filter(([, people]) => people > 0));
  const unknown = unknownOf(count, axis);
  return unknown > 0 ? { ...known, unknown } : known;
}

/** Reads back what `tallyOf` wrote. */
export function countsOf(tally: Readonly<Record<string, number | undefined>>): KnownCounts {
  const known = Object.entries(tally).filter(([code, people]) => code !== 'unknown' && people !== undefined);
  return Object.fromEntries(known.map(([code, people]) => [code, people ?? 0]));
}

function whole(people: number): number {
  return Number.isFinite(people) ? Math.max(0, Math.floor(people)) : 0;
}
