import type { HolidayChoice, RepeatRule } from '@relais/contracts';
import { datesOf } from '@relais/calendar';

/** When a series takes place: local dates, the wall clock of every session in `zone`, and how long each lasts on the clock. */
export interface SeriesTiming {
  readonly startsOn: string;
  readonly startClock: string;
  readonly minutes: number;
  readonly zone: string;
  readonly rule: RepeatRule;
  readonly holidays: HolidayChoice;
  readonly excludedDates: readonly string[];
  readonly extraDates: readonly string[];
}

/** Local dates, both included. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

type Dates = Pick<SeriesTiming, 'rule' | 'startsOn' | 'excludedDates' | 'extraDates'>;

/** The original slots of a series: where rule, exceptions and extra dates have it, whatever a holiday does. An excluded date stays out though it is extra. */
export function originalDates({ rule, startsOn, excludedDates, extraDates }: Dates, { from, until }: Period): string[] {
  const extra = extraDates.filter((date) => date >= from && date <= until);
  const dates = new Set([...ruleDates({ rule, startsOn }, { from, until }), ...extra]);
  return [...dates].filter((date) => !excludedDates.includes(date)).sort();
}

/** The dates that the rule alone has, before exceptions and extra dates. */
export function ruleDates({ rule, startsOn }: Pick<SeriesTiming, 'rule' | 'startsOn'>, { from, until }: Period): string[] {
  if (until < startsOn || from > until) return [];
  return datesUntil(rule, startsOn, until).filter((date) => date >= from && date <= until);
}

interface Expansion {
  readonly until: string;
  readonly dates: readonly string[];
}

const expansionsKept = 300;
const expansions = new Map<string, Expansion>();

/** One change asks for the dates of the same few rules again and again; each is expanded once, up to the end of the next year. */
function datesUntil(rule: RepeatRule, startsOn: string, until: string): readonly string[] {
  const key = JSON.stringify([rule, startsOn]);
  const known = expansions.get(key);
  if (known && known.until >= until) return known.dates;
  const end = `${Number(until.slice(0, 4)) + 1}-12-31`;
  const dates = datesOf({ rule, startsOn, excludedDates: [], extraDates: [] }, { from: startsOn, until: end });
  if (expansions.size >= expansionsKept) expansions.clear();
  expansions.set(key, { until: end, dates });
  return dates;
}

/** No date lies beyond it; contracts know years up to 2199. */
export const endOfTime = '2199-12-31';
