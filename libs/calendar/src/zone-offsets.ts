import { Temporal } from 'temporal-polyfill';
import { parseZone } from './time-texts.ts';

/** From `since` (epoch milliseconds) on, clocks are `offset` milliseconds ahead of UTC. */
interface Stretch {
  since: number;
  offset: number;
}

/** Wide enough for any offset from UTC and any change of it. */
const daysAround = 2 * 86_400_000;

const tablesKept = 1000;
const tables = new Map<string, readonly Stretch[]>();

/**
 * How far clocks in a zone are ahead of UTC at a moment, both in milliseconds. Long lists ask this thousands of times, so
 * the few offsets of a year are looked up once.
 */
export function offsetAt(moment: number, zone: string): number {
  const stretches = tableOf(zone, new Date(moment).getUTCFullYear());
  return stretches.findLast(({ since }) => since <= moment)?.offset ?? 0;
}

/**
 * The one offset, in milliseconds, that holds throughout the days around a wall time given as if it were UTC; undefined
 * close to a clock change, where a wall time may be skipped or exist twice.
 */
export function settledOffset(wallTime: number, zone: string): number | undefined {
  const before = offsetAt(wallTime - daysAround, zone);
  return before === offsetAt(wallTime + daysAround, zone) ? before : undefined;
}

function tableOf(zone: string, year: number): readonly Stretch[] {
  const key = `${zone} ${year}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  if (tables.size >= tablesKept) tables.clear();
  const made = stretchesOf(parseZone(zone), year);
  tables.set(key, made);
  return made;
}

function stretchesOf(zone: string, year: number): Stretch[] {
  const stretches: Stretch[] = [];
  let start: Temporal.ZonedDateTime | null = Temporal.PlainDate.from({ year, month: 1, day: 1 })
    .toZonedDateTime('UTC')
    .withTimeZone(zone);
  while (start !== null && start.withTimeZone('UTC').year === year) {
    stretches.push({ since: start.epochMilliseconds, offset: Math.round(start.offsetNanoseconds / 1_000_000) });
    start = start.getTimeZoneTransition('next');
  }
  return stretches;
}
