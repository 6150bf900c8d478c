import { addDays } from '@relais/calendar';
import type { HolidayChoice, RepeatRule } from '@relais/contracts';
import { Temporal } from 'temporal-polyfill';
import { shiftedRule } from './rule-shift.rules.ts';
import { longestGapDays } from './series-split.rules.ts';
import { endOfTime, ruleDates, type SeriesTiming } from './series-timing.rules.ts';

/** The other dates cannot follow by as much, or the clock would leave the day. */
export type RetimingFault = 'series_shift_not_possible';

/** What is wanted of the dates of a series; null leaves things as they are. */
export interface Retiming {
  /** One session taken from its original date by so many days and minutes on the clock, and lasting so much longer. */
  readonly shift: { readonly date: string; readonly days: number; readonly minutes: number; readonly longer: number } | null;
  readonly rule: RepeatRule | null;
  readonly holidays: HolidayChoice | null;
  readonly excludedDates: readonly string[] | null;
  readonly extraDates: readonly string[] | null;
}

export interface Retimed {
  readonly timing: SeriesTiming;
  /** Where each original date goes; null: nowhere. A date that is not in it stays where it is, if the series still has it. */
  readonly targets: ReadonlyMap<string, string | null>;
  /** A mere move: the k-th date goes to the k-th, and no date is added (R2). */
  readonly isMove: boolean;
}

interface Window {
  /** Sessions exist up to this date. */
  readonly generatedUntil: string;
  /** Local date of today: nothing is brought back before it. */
  readonly today: string;
}

/** The timing of a series whose dates, clock or exceptions change, and where its dates go. */
export function retimed(timing: SeriesTiming, wanted: Retiming, window: Window): Retimed | RetimingFault {
  const clocked = withClock(timing, wanted.shift);
  if (clocked === null) return 'series_shift_not_possible';
  const moved = wanted.rule === null ? shifted(clocked, wanted.shift, window) : ruled(clocked, wanted.rule, window);
  if (moved === null) return 'series_shift_not_possible';
  const { holidays, excludedDates, extraDates } = wanted;
  return {
    ...moved,
    isMove: moved.isMove && holidays === null && extraDates === null && excludedDates === null,
    timing: { ...moved.timing, holidays: holidays ?? timing.holidays, excludedDates: excludedDates ?? moved.timing.excludedDates, extraDates: extraDates ?? moved.timing.extraDates },
  };
}

function withClock(timing: SeriesTiming, shift: Retiming['shift']): SeriesTiming | null {
  if (shift === null) return timing;
  const midnight = Temporal.PlainTime.from('00:00');
  const start = midnight.until(timing.startClock, { largestUnit: 'minutes' }).minutes + shift.minutes;
  const minutes = timing.minutes + shift.longer;
  if (start < 0 || start >= 1440 || minutes < 5 || minutes > 1440) return null;
  return { ...timing, startClock: midnight.add({ minutes: start }).toString({ smallestUnit: 'minute' }), minutes };
}

/** Nobody drags a series further than it exists. */
const furthestDays = 550;
/** So far away an end is a date, not a number of dates. */
const farDays = 3660;

/** Everything by as much as one date was moved. */
function shifted(timing: SeriesTiming, shift: Retiming['shift'], { generatedUntil }: Window): Retimed | null {
  if (shift === null || shift.days === 0) return { timing, targets: new Map(), isMove: true };
  if (Math.abs(shift.days) > furthestDays) return null;
  const old = ruleDates(timing, { from: timing.startsOn, until: later(generatedUntil, shift.date, timing.startsOn, ...timing.excludedDates) });
  const reference = old.includes(shift.date) ? shift.date : (old[0] ?? null);
  if (reference === null) return onlyExtras(timing, shift.days);
  const target = addDays(reference, shift.days);
  const rule = shiftedRule({ ...timing.rule, until: null, count: null }, { from: reference, to: target });
  if (rule === null) return null;
  const fresh = aligned(rule, old, { index: old.indexOf(reference), target });
  if (fresh === null || !followsBy(timing.rule, old, fresh, shift.days)) return null;
  const until = timing.rule.until === null ? null : untilOf(timing, rule, fresh, shift.days);
  const extras = timing.extraDates.filter((date) => !old.includes(date));
  const targets = new Map([...old.map((date, index): [string, string] => [date, fresh[index] ?? date]), ...extras.map((date): [string, string] => [date, addDays(date, shift.days)])]);
  if (new Set(targets.values()).size !== targets.size) return null;
  const excludedDates = timing.excludedDates.flatMap((date) => targets.get(date) ?? []);
  const extraDates = extras.map((date) => addDays(date, shift.days));
  return { timing: { ...timing, startsOn: fresh[0] ?? timing.startsOn, rule: { ...rule, until, count: timing.rule.count }, excludedDates, extraDates }, targets, isMove: true };
}

/** As many dates of the rule, which has some in every step, as there were, so that the date at `index` is `target`; null when the rule does not have it. */
function aligned(rule: RepeatRule, old: readonly string[], { index, target }: { index: number; target: string }): string[] | null {
  const step = (rule.frequency === 'weekly' ? 7 : 31) * rule.interval;
  const anchor = sameStep(rule, target, addDays(target, -step * (index + 1)));
  const until = addDays(old.at(-1) ?? target, Math.max(0, daysBetween(old[index] ?? target, target)) + 2 * step);
  const dates = ruleDates({ rule, startsOn: anchor }, { from: anchor, until });
  const start = dates.indexOf(target) - index;
  return start < 0 ? null : dates.slice(start, start + old.length);
}

/** The first day of a week or month at or before `earliest` in which a rule with this interval has dates when it has `date`. */
function sameStep({ frequency, interval }: RepeatRule, date: string, earliest: string): string {
  const day = Temporal.PlainDate.from(date);
  if (frequency === 'weekly') {
    const monday = day.subtract({ days: day.dayOfWeek - 1 });
    const steps = Math.ceil(Math.max(0, daysBetween(earliest, monday.toString())) / (7 * interval));
    return monday.subtract({ days: steps * 7 * interval }).toString();
  }
  const first = day.with({ day: 1 });
  const steps = Math.ceil(Math.max(0, daysBetween(earliest, first.toString())) / (28 * interval));
  return first.subtract({ months: steps * interval }).toString();
}

/** Weeks follow day by day; what a month has instead is the rule's own matter. */
function followsBy({ frequency }: RepeatRule, old: readonly string[], fresh: readonly string[], days: number): boolean {
  return fresh.length === old.length && (frequency === 'monthly' || old.every((date, index) => addDays(date, days) === fresh[index]));
}

/** The series ends after as many dates as before. */
function untilOf(timing: SeriesTiming, rule: RepeatRule, [first = timing.startsOn]: readonly string[], days: number): string {
  const { until } = timing.rule;
  if (until === null || rule.frequency === 'weekly' || until > addDays(timing.startsOn, farDays)) return earlier(addDays(until ?? endOfTime, days), endOfTime);
  const count = ruleDates(timing, { from: timing.startsOn, until }).length;
  return ruleDates({ rule: { ...rule, count }, startsOn: first }, { from: first, until: endOfTime }).at(-1) ?? addDays(until, days);
}

function onlyExtras(timing: SeriesTiming, days: number): Retimed {
  const targets = new Map(timing.extraDates.map((date): [string, string] => [date, addDays(date, days)]));
  const excludedDates = timing.excludedDates.map((date) => addDays(date, days));
  return { timing: { ...timing, excludedDates, extraDates: [...targets.values()] }, targets, isMove: true };
}

/** A new rule. One of the same shape takes the k-th date to the k-th; any other keeps the dates that both have. */
function ruled(timing: SeriesTiming, rule: RepeatRule, window: Window): Retimed {
  const startsOn = startOf(timing, rule, window);
  if (!hasSameShape(timing.rule, rule)) return { timing: { ...timing, rule, startsOn }, targets: new Map(), isMove: false };
  const old = ruleDates(timing, { from: timing.startsOn, until: later(window.generatedUntil, timing.startsOn, ...timing.excludedDates) });
  const fresh = ruleDates({ rule, startsOn }, { from: startsOn, until: addDays(old.at(-1) ?? startsOn, 2 * longestGapDays(rule)) }).slice(0, old.length);
  const extraDates = timing.extraDates.filter((date) => !old.includes(date));
  const targets = new Map([...extraDates.map((date): [string, string] => [date, date]), ...old.map((date, index): [string, string | null] => [date, fresh[index] ?? null])]);
  const excludedDates = timing.excludedDates.flatMap((date) => targets.get(date) ?? []);
  return { timing: { ...timing, rule, startsOn, excludedDates, extraDates }, targets, isMove: rule.until === null && timing.rule.until === null && rule.count === timing.rule.count };
}

/** In the week or month of the first date, at the same place among its days; not in the past. */
function startOf(timing: SeriesTiming, rule: RepeatRule, { today }: Window): string {
  const { startsOn } = timing;
  if (!hasSameShape(timing.rule, rule)) return startsOn;
  const anchor = sameStep(rule, startsOn, startsOn);
  const [endless, until] = [{ count: null, until: null }, addDays(startsOn, longestGapDays(rule))];
  const before = ruleDates({ rule: { ...timing.rule, ...endless }, startsOn: anchor }, { from: anchor, until: startsOn }).length - 1;
  const start = ruleDates({ rule: { ...rule, ...endless }, startsOn: anchor }, { from: anchor, until }).at(Math.max(0, before)) ?? startsOn;
  return start < startsOn && start <= today ? startsOn : start;
}

function hasSameShape(a: RepeatRule, b: RepeatRule): boolean {
  return a.frequency === b.frequency && a.interval === b.interval && (['weekdays', 'monthDays', 'positions'] as const).every((part) => a[part].length === b[part].length);
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

function later(...dates: [string, ...string[]]): string {
  return dates.reduce((a, b) => (a > b ? a : b));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
