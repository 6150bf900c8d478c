import { addDays } from '@relais/calendar';
import type { RepeatRule } from '@relais/contracts';
import { endOfTime, ruleDates, type SeriesTiming } from './series-timing.rules.ts';

/** What is left of a series that another one continues on `from`: it ends on the day before, or after the dates that it had until then. */
export function headBefore(timing: SeriesTiming, from: string): SeriesTiming {
  const { rule } = timing;
  const ends = { ...rule, count: null, until: earlier(rule.until, addDays(from, -1)) };
  const dates = rule.count === null ? 0 : datesBefore(timing, from);
  return {
    ...timing,
    rule: dates === 0 ? ends : { ...rule, count: dates },
    excludedDates: timing.excludedDates.filter((date) => date < from),
    extraDates: timing.extraDates.filter((date) => date < from),
  };
}

/** The rest of a series from `from` on, with the rest of its count; it counts from its first date, so that every second week stays that. */
export function tailFrom(timing: SeriesTiming, from: string): SeriesTiming {
  const [first] = datesFrom(timing, from);
  return {
    ...timing,
    startsOn: first ?? from,
    rule: first === undefined ? withoutDates(timing.rule, from) : restOf(timing, from),
    excludedDates: timing.excludedDates.filter((date) => date >= from),
    extraDates: timing.extraDates.filter((date) => date >= from),
  };
}

function restOf(timing: SeriesTiming, from: string): RepeatRule {
  const { count } = timing.rule;
  return count === null ? timing.rule : { ...timing.rule, count: count - datesBefore(timing, from) };
}

/** A rule that has come to its end before it begins. */
function withoutDates(rule: RepeatRule, from: string): RepeatRule {
  return { ...rule, count: null, until: addDays(from, -1) };
}

function datesBefore({ rule, startsOn }: SeriesTiming, from: string): number {
  return startsOn < from ? ruleDates({ rule, startsOn }, { from: startsOn, until: addDays(from, -1) }).length : 0;
}

function datesFrom({ rule, startsOn }: SeriesTiming, from: string): string[] {
  const first = from < startsOn ? startsOn : from;
  return ruleDates({ rule, startsOn }, { from: first, until: earlier(addDays(first, longestGapDays(rule)), endOfTime) });
}

/** Within so many days a rule has a date, or none any more; the fifth of a weekday and the 31st skip months. */
export function longestGapDays({ frequency, interval }: Pick<RepeatRule, 'frequency' | 'interval'>): number {
  return frequency === 'weekly' ? 7 * interval + 7 : 31 * interval * 13;
}

function earlier(a: string | null, b: string): string {
  return a !== null && a < b ? a : b;
}
