import { offsetOf, zoneChanges, type ZoneChange } from '@relais/calendar';

/** A stretch of time in which a zone keeps one offset: a STANDARD or DAYLIGHT part of a VTIMEZONE (RFC 5545, 3.6.5). */
export interface Observance extends ZoneChange {
  kind: 'STANDARD' | 'DAYLIGHT';
  /** The recurrence rule of a change that comes back every year; a single change has none. */
  rule?: string;
}

/** For how many years a rule must hold before it is believed: each date of a month meets each weekday within eleven. */
const yearsWatched = 12;

/** A slip of the pen in a date (2062, 9026) must not make a reader work through thousands of changes. */
const yearsDescribed = 50;
const lastYearThereIs = 9999;

/**
 * What a reader needs to place every wall time of the years `firstYear` to `lastYear` (UTC) in a zone: two yearly rules
 * where the zone has them, else each change by itself. Those of the years watched after it are given too, as some readers
 * keep the first description of a zone that they meet.
 */
export function observancesOf(zone: string, firstYear: number, lastYear: number): Observance[] {
  const endYear = Math.min(Math.min(lastYear, firstYear + yearsDescribed) + yearsWatched, lastYearThereIs);
  const changes = zoneChanges(zone, startOfYear(firstYear), startOfYear(endYear)).map(sinceAtLeast1970);
  const yearly = yearlyObservances(changes, endYear);
  if (yearly.length > 0) return yearly;
  if (changes.length === 0) return [{ ...sinceEver(offsetOf(startOfYear(firstYear), zone)), kind: 'STANDARD' }];
  return changes.map((change) => ({ ...change, kind: changes.length > 1 ? kindOf(change) : 'STANDARD' }));
}

function startOfYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01T00:00:00.000Z`;
}

/** Old offsets have seconds, which many calendar programs cannot read; what came before 1970 concerns no event. */
function sinceAtLeast1970(change: ZoneChange): ZoneChange {
  return change.wallTime < '1970' ? sinceEver(change.offsetAfter) : change;
}

function sinceEver(offset: string): ZoneChange {
  return { wallTime: '1970-01-01T00:00:00', offsetBefore: offset, offsetAfter: offset };
}

function kindOf({ offsetBefore, offsetAfter }: ZoneChange): Observance['kind'] {
  return minutesOf(offsetAfter) > minutesOf(offsetBefore) ? 'DAYLIGHT' : 'STANDARD';
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** The two yearly changes of a zone, each from its first occurrence; none when they do not follow a rule to the end. */
function yearlyObservances(changes: readonly ZoneChange[], endYear: number): Observance[] {
  const yearly = (['STANDARD', 'DAYLIGHT'] as const).flatMap((kind) => {
    const alike = changes.filter((change) => kindOf(change) === kind);
    const [first] = alike;
    const rule = yearlyRule(alike, endYear);
    return first !== undefined && rule !== undefined ? [{ ...first, kind, rule }] : [];
  });
  return yearly.length === 2 ? yearly : [];
}

/** The rule by which changes come back on the same weekday of the same month each year, if they do. */
function yearlyRule(changes: readonly ZoneChange[], endYear: number): string | undefined {
  const [first] = changes;
  if (first === undefined || changes.length < yearsWatched) return undefined;
  const days = changes.map(({ wallTime }) => placeInMonth(wallTime));
  const firstYear = Number(first.wallTime.slice(0, 4));
  const everyYear = changes.every(({ wallTime }, index) => Number(wallTime.slice(0, 4)) === firstYear + index);
  const toTheEnd = firstYear + changes.length >= endYear;
  if (!everyYear || !toTheEnd || !changes.every((change) => sameClock(change, first))) return undefined;
  const byDay = sharedBy(days, ({ last }) => last) ?? sharedBy(days, ({ nth }) => nth);
  return byDay && `FREQ=YEARLY;BYMONTH=${Number(first.wallTime.slice(5, 7))};BYDAY=${byDay}`;
}

function sameClock(a: ZoneChange, b: ZoneChange): boolean {
  const clock = ({ wallTime, offsetBefore, offsetAfter }: ZoneChange) =>
    [wallTime.slice(5, 7), wallTime.slice(11), offsetBefore, offsetAfter].join();
  return clock(a) === clock(b);
}

/** Where a date stands in its month, as BYDAY says it: `2SU` the second Sunday, `-1SU` the last. */
function placeInMonth(wallTime: string): { nth: string; last: string | undefined } {
  const date = new Date(`${wallTime}Z`);
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][date.getUTCDay()];
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const isLast = date.getUTCDate() + 7 > daysInMonth;
  return { nth: `${Math.ceil(date.getUTCDate() / 7)}${weekday}`, last: isLast ? `-1${weekday}` : undefined };
}

function sharedBy<Item>(items: readonly Item[], textOf: (item: Item) => string | undefined): string | undefined {
  const texts = new Set(items.map(textOf));
  return texts.size === 1 ? [...texts][0] : undefined;
}
