import { addDays } from '@relais/calendar';
import { endOfTime, originalDates, type SeriesTiming } from './series-timing.rules.ts';

/** An end further away than this is told as the rule has it, without looking for the very last date before it. */
const farDays = 3660;

/** The last original date of a series that ends; null where it goes on. */
export function lastDateOf(timing: SeriesTiming): string | null {
  const { startsOn, extraDates, rule } = timing;
  if (rule.count === null && rule.until === null) return null;
  if (rule.until !== null && rule.until > addDays(startsOn, farDays)) return rule.until;
  const first = [startsOn, ...extraDates].reduce((a, b) => (a < b ? a : b));
  const last = [rule.until ?? endOfTime, ...extraDates].reduce((a, b) => (a > b ? a : b));
  return originalDates(timing, { from: first, until: last }).at(-1) ?? null;
}
