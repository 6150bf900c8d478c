import { RRuleTemporal } from 'rrule-temporal';
import { rruleOf, type RepeatRule } from './repeat-rule.ts';
import { instantAt, parseLocalDate } from './time-texts.ts';

/** A rule and where it starts; `excludedDates` and `extraDates` are RFC 5545's EXDATE and RDATE as local dates. */
export interface Recurrence {
  rule: RepeatRule;
  startsOn: string;
  excludedDates: readonly string[];
  extraDates: readonly string[];
}

/**
 * The local dates of a recurrence from one date to another, both included, in order. RFC 5545, sections 3.3.10 and 3.8.5: a
 * count starts at `startsOn` and counts excluded dates; a month without the day is passed over; an excluded date stays
 * out though it is also an extra one. `startsOn` is a date only where the rule has it. Throws RangeError on no date.
 */
export function datesOf({ rule, startsOn, excludedDates, extraDates }: Recurrence, { from, until }: { from: string; until: string }): string[] {
  if (from > until) return [];
  const excluded = new Set(excludedDates);
  const extra = extraDates.filter((date) => date >= from && date <= until);
  const dates = new Set([...ruleDates(rule, startsOn, { from, until }), ...extra]);
  return [...dates].filter((date) => !excluded.has(date)).sort();
}

/** Dates have no clock: as midnights in UTC no clock change can touch them, and the expansion is at its fastest. */
function ruleDates(rule: RepeatRule, startsOn: string, { from, until }: { from: string; until: string }): string[] {
  const rruleString = `DTSTART:${parseLocalDate(startsOn).toString().replaceAll('-', '')}T000000Z\nRRULE:${rruleOf(rule)}`;
  return new RRuleTemporal({ rruleString })
    .between(midnight(from), midnight(until), true)
    .map(({ epochMilliseconds }) => instantAt(epochMilliseconds).slice(0, 10));
}

function midnight(date: string): Date {
  return new Date(`${parseLocalDate(date).toString()}T00:00:00.000Z`);
}
