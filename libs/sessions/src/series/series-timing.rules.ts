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

/** The original slots of a series: where rule, exceptions and extra dates have it, whatever a holiday does. */
export function originalDates({ rule, startsOn, excludedDates, extraDates }: Dates, period: Period): string[] {
  return datesOf({ rule, startsOn, excludedDates, extraDates }, period);
}

/** The dates that the rule alone has, before exceptions and extra dates. */
export function ruleDates({ rule, startsOn }: Pick<SeriesTiming, 'rule' | 'startsOn'>, period: Period): string[] {
  return datesOf({ rule, startsOn, excludedDates: [], extraDates: [] }, period);
}

/** No date lies beyond it; contracts know years up to 2199. */
export const endOfTime = '2199-12-31';
