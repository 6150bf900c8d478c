import type { RepeatRule, Weekday } from '@relais/contracts';
import { Temporal } from 'temporal-polyfill';

const week: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Every month has them. */
const lastSafeDay = 28;
const lastSafePosition = 4;

interface Shift {
  /** A date that the rule has, and where it goes. */
  readonly from: string;
  readonly to: string;
}

/**
 * The rule when one of its dates is taken elsewhere and the others follow: weekdays by as many days, days of the month
 * likewise, "second Tuesday" by weekday and by place in the month (a fifth becomes the last). Null where no rule says that
 * for every month, such as the 31st, or the first Sunday and Monday together a day later.
 */
export function shiftedRule(rule: RepeatRule, { from, to }: Shift): RepeatRule | null {
  if (from === to) return rule;
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  if (rule.frequency === 'weekly') return { ...rule, weekdays: turned(rule.weekdays, start.until(end, { largestUnit: 'days' }).days) };
  return rule.monthDays.length > 0 ? byDate(rule, start, end) : byWeekday(rule, start, end);
}

/** Past Sunday a week begins anew. */
function turned(weekdays: readonly Weekday[], days: number): Weekday[] {
  const places = weekdays.map((day) => (((week.indexOf(day) + days) % 7) + 7) % 7);
  return week.filter((_, place) => places.includes(place));
}

function byDate(rule: RepeatRule, from: Temporal.PlainDate, to: Temporal.PlainDate): RepeatRule | null {
  if (rule.monthDays.length === 1) return withDays(rule, [to.day === to.daysInMonth && to.day > lastSafeDay ? -1 : to.day]);
  if (!isSameMonth(from, to) || rule.monthDays.includes(-1)) return null;
  return withDays(rule, rule.monthDays.map((day) => day + to.day - from.day));
}

function withDays(rule: RepeatRule, monthDays: number[]): RepeatRule | null {
  return monthDays.every((day) => day === -1 || (day >= 1 && day <= lastSafeDay)) ? { ...rule, monthDays } : null;
}

function byWeekday(rule: RepeatRule, from: Temporal.PlainDate, to: Temporal.PlainDate): RepeatRule | null {
  if (rule.weekdays.length === 1 && rule.positions.length === 1) {
    return { ...rule, weekdays: weekdaysOf(to), positions: [to.day + 7 > to.daysInMonth && rule.positions[0] === -1 ? -1 : safe(placeInMonth(to))] };
  }
  if (!isSameMonth(from, to) || rule.positions.includes(-1)) return null;
  const places = rule.weekdays.map((day) => week.indexOf(day) + to.dayOfWeek - from.dayOfWeek);
  const positions = rule.positions.map((position) => position + placeInMonth(to) - placeInMonth(from));
  if (places.some((place) => place < 0 || place > 6) || positions.some((position) => position < 1 || position > lastSafePosition)) return null;
  return { ...rule, weekdays: week.filter((_, place) => places.includes(place)), positions };
}

function isSameMonth(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return a.toPlainYearMonth().equals(b.toPlainYearMonth());
}

function weekdaysOf(date: Temporal.PlainDate): Weekday[] {
  return week.filter((_, place) => place === date.dayOfWeek - 1);
}

/** 2 for the second Tuesday. */
function placeInMonth({ day }: Temporal.PlainDate): number {
  return Math.ceil(day / 7);
}

/** Few months have a fifth; the last is what people mean. */
function safe(position: number): number {
  return position > lastSafePosition ? -1 : position;
}
