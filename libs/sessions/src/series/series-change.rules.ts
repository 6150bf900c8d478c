import { addDays, localDateOf } from '@relais/calendar';
import type { RepeatRule, Scope, SeriesField } from '@relais/contracts';
import type { Slot } from '../slot.rules.ts';
import { isFixed, regenerated, type DateAct, type StandingSession } from './regeneration.rules.ts';
import { retimed, type Retimed, type Retiming, type RetimingFault } from './series-retiming.rules.ts';
import { furthestMove, slotsOf, type SeriesSlot } from './series-slots.rules.ts';
import { headBefore, tailFrom } from './series-split.rules.ts';
import { originalDates, type SeriesTiming } from './series-timing.rules.ts';

export interface WantedChange {
  readonly scope: Exclude<Scope, 'this'>;
  readonly sessionId: string;
  readonly retiming: Retiming;
  /** The new time of that session, when it was taken somewhere. */
  readonly time: Slot | null;
  /** Fields other than the time that the change is about. */
  readonly fields: readonly SeriesField[];
  readonly overridden: 'keep' | 'replace';
}

export interface SeriesNow {
  readonly timing: SeriesTiming;
  readonly generatedUntil: string;
  /** All that belong to it, in order of their original dates. */
  readonly sessions: readonly StandingSession[];
  /** Local dates of the sessions of the series that it continues or that continue it. */
  readonly elsewhere: readonly string[];
  readonly now: string;
}

export interface PlannedChange {
  /** Null where the series itself changes; else what is left of it, and the changed part is a series of its own. */
  readonly head: SeriesTiming | null;
  readonly timing: SeriesTiming;
  /** Of the changed part: sessions exist up to this date. */
  readonly generatedUntil: string;
  readonly acts: readonly DateAct[];
}

export type ChangeFault = RetimingFault | 'series_is_over';

/** Applies a change to all sessions of a series that lie ahead, or from one on (R2). Held, begun and cancelled ones are left alone. */
export function plannedChange(series: SeriesNow, change: WantedChange): PlannedChange | ChangeFault {
  const from = firstDate(series, change);
  if (from === null) return 'series_is_over';
  const tail = tailFrom(series.timing, from);
  const today = localDateOf(series.now, tail.zone);
  const retiming = wantedOf(series.timing, { tail, from }, change.retiming);
  const moved = retimed(tail, retiming, { generatedUntil: series.generatedUntil, today });
  if (typeof moved === 'string') return moved;
  const sessions = sessionsFrom(series, from);
  const splits = splitsAt(series, { from, tail, moved, sessions, scope: change.scope });
  const inPlace = { ...moved.timing, startsOn: series.timing.startsOn, rule: series.timing.rule, excludedDates: series.timing.excludedDates, extraDates: series.timing.extraDates };
  const timing = splits || !hasSameDates(tail, moved.timing) ? moved.timing : inPlace;
  const first = timing === inPlace ? firstAhead({ ...series, timing }, from) : earliest(from, timing.startsOn, ...timing.extraDates);
  const part = regeneratedPart({ ...series, timing, sessions: timing === inPlace ? sessionsFrom(series, first) : sessions }, { ...change, retiming }, { moved, first, splits });
  return { head: splits ? headBefore(series.timing, from) : null, ...part };
}

/** All: from the first session that has not begun, or from tomorrow where a date before it was left out. */
function firstDate({ sessions, now, timing }: SeriesNow, { scope, sessionId }: WantedChange): string | null {
  if (scope === 'following') return sessions.find(({ id }) => id === sessionId)?.originalDate ?? null;
  const first = sessions.find(({ status, startsAt }) => status !== 'held' && startsAt > now);
  return first ? earliest(first.originalDate, addDays(localDateOf(now, timing.zone), 1)) : null;
}

function sessionsFrom({ sessions }: SeriesNow, from: string): StandingSession[] {
  return sessions.filter(({ originalDate }) => originalDate >= from);
}

/** Where holidays are moved, the day instead of one that is past may lie ahead. */
function firstAhead({ timing, elsewhere, now }: SeriesNow, from: string): string {
  const slots = slotsOf(timing, { from: addDays(from, -furthestMove), until: addDays(from, -1) }, elsewhere);
  return slots.find(({ holiday, time }) => holiday !== null && time !== null && time.startsAt > now)?.date ?? from;
}

/**
 * What says the same as before is no change; a count that was left as it is counts from the beginning of the whole series.
 * Exceptions and extra dates before `from` stay with the part that they belong to.
 */
function wantedOf(whole: SeriesTiming, { tail, from }: { tail: SeriesTiming; from: string }, wanted: Retiming): Retiming {
  const ahead = (dates: readonly string[] | null, before: readonly string[]) => dates?.filter((date) => date >= from || !before.includes(date)) ?? null;
  const [excludedDates, extraDates] = [ahead(wanted.excludedDates, whole.excludedDates), ahead(wanted.extraDates, whole.extraDates)];
  const rule = wanted.rule !== null && wanted.rule.count === whole.rule.count ? { ...wanted.rule, count: tail.rule.count } : wanted.rule;
  return {
    shift: wanted.shift,
    rule: rule === null || isSameRule(rule, tail.rule) || isSameRule(rule, whole.rule) ? null : rule,
    holidays: wanted.holidays === whole.holidays ? null : wanted.holidays,
    excludedDates: isSameList(excludedDates, tail.excludedDates) ? null : excludedDates,
    extraDates: isSameList(extraDates, tail.extraDates) ? null : extraDates,
  };
}

interface Split {
  readonly from: string;
  readonly tail: SeriesTiming;
  readonly moved: Retimed;
  readonly sessions: readonly StandingSession[];
  readonly scope: WantedChange['scope'];
}

/** Other dates, and what stays as it is, cannot share one rule: then the changed part becomes a series of its own. */
function splitsAt({ timing, sessions: all, now }: SeriesNow, { from, tail, moved, sessions, scope }: Split): boolean {
  const hasHead = all.length > sessions.length || (timing.startsOn < from && originalDates(timing, { from: timing.startsOn, until: addDays(from, -1) }).length > 0);
  if (scope === 'following') return hasHead || (!hasSameDates(tail, moved.timing) && sessions.some((session) => isFixed(session, now)));
  return !hasSameDates(tail, moved.timing) && (hasHead || sessions.some((session) => isFixed(session, now)));
}

function regeneratedPart(series: SeriesNow, change: WantedChange, { moved, first, splits }: { moved: Retimed; first: string; splits: boolean }): Omit<PlannedChange, 'head'> {
  const { timing, sessions, now } = series;
  const { retiming, time, fields, overridden, sessionId } = change;
  const targetOf = (date: string) => (moved.targets.has(date) ? (moved.targets.get(date) ?? null) : date);
  const { slots, generatedUntil } = slotsAhead(series, moved, first);
  const isTimed = Object.values(retiming).some((part) => part !== null);
  const acts = regenerated({
    sessions, slots, targetOf, now, overridden,
    touched: isTimed ? ['time', ...fields] : fields,
    taken: time === null || retiming.rule !== null ? null : { id: sessionId, time },
    adds: moved.isMove ? (date) => isUnreached(date, moved, series.generatedUntil) : 'dates',
  });
  const excludedDates = [...new Set([...timing.excludedDates, ...withoutSession(acts, slots, { targetOf, now, splits, moved })])].sort();
  return { timing: { ...timing, excludedDates }, generatedUntil, acts };
}

/** After a mere move: whether the date takes the place of one that sessions did not reach yet, though it may lie nearer now. */
function isUnreached(date: string, { targets }: Retimed, generatedUntil: string): boolean {
  return targets.size === 0 ? date > generatedUntil : ![...targets].some(([from, target]) => target === date && from <= generatedUntil);
}

/** The slots that the sessions may have. After a mere move they end with the last of them, though the period holds one more. */
function slotsAhead({ timing, elsewhere, generatedUntil }: SeriesNow, { targets, isMove }: Retimed, from: string): { slots: SeriesSlot[]; generatedUntil: string } {
  const dates = [...targets].flatMap(([date, target]) => (date <= generatedUntil && target !== null ? [target] : [])).sort();
  const last = dates.at(-1);
  if (!isMove || last === undefined) {
    const until = last !== undefined && last > generatedUntil ? last : generatedUntil;
    return { slots: slotsOf(timing, { from, until }, elsewhere), generatedUntil: until };
  }
  return { slots: slotsOf(timing, { from: earliest(from, addDays(generatedUntil, 1)), until: last }, elsewhere), generatedUntil: last > generatedUntil ? last : dateBeforeNext(timing, last, generatedUntil) };
}

/** The day before the next date, so that it gets its session when the horizon moves on. */
function dateBeforeNext(timing: SeriesTiming, last: string, generatedUntil: string): string {
  const [next] = originalDates(timing, { from: addDays(last, 1), until: generatedUntil });
  return next === undefined ? generatedUntil : addDays(next, -1);
}

interface Left {
  readonly targetOf: (date: string) => string | null;
  readonly now: string;
  readonly splits: boolean;
  readonly moved: Retimed;
}

/** Dates ahead that have no session, and are to stay so: of what is fixed in the earlier part, and of a mere move. */
function withoutSession(acts: readonly DateAct[], slots: readonly SeriesSlot[], { targetOf, now, splits, moved }: Left): string[] {
  const ofFixed = splits ? acts.flatMap(({ act, session }) => (act === 'fixed' && session ? [targetOf(session.originalDate)] : [])) : [];
  const dates = new Set(slots.map(({ date }) => date));
  const filled = new Set(acts.map(({ act, date, session, after }) => (act === 'fixed' && session ? targetOf(session.originalDate) : after === null ? null : date)));
  const empty = moved.isMove ? slots.filter(({ date, time }) => time !== null && time.startsAt > now && !filled.has(date)).map(({ date }) => date) : [];
  const inUse = new Set(acts.map(({ act, date, after }) => (act === 'fixed' || after === null ? null : date)));
  return [...ofFixed.filter((date) => date !== null && dates.has(date) && !inUse.has(date)), ...empty].filter((date) => date !== null);
}

function earliest(...dates: [string, ...string[]]): string {
  return dates.reduce((a, b) => (a < b ? a : b));
}

function hasSameDates(a: SeriesTiming, b: SeriesTiming): boolean {
  return a.startsOn === b.startsOn && isSameRule(a.rule, b.rule) && isSameList(a.excludedDates, b.excludedDates) && isSameList(a.extraDates, b.extraDates);
}

function isSameRule(a: RepeatRule, b: RepeatRule): boolean {
  const lists = isSameList(a.weekdays, b.weekdays) && isSameList(a.monthDays, b.monthDays) && isSameList(a.positions, b.positions);
  return lists && a.frequency === b.frequency && a.interval === b.interval && a.until === b.until && a.count === b.count;
}

function isSameList<T>(a: readonly T[] | null, b: readonly T[]): boolean {
  return a !== null && a.length === b.length && a.every((item) => b.includes(item));
}
