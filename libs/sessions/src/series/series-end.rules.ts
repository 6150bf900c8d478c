import { endOfTime, originalDates, type SeriesTiming } from './series-timing.rules.ts';

/** The last original date of a series that ends; null where it goes on. */
export function lastDateOf(timing: SeriesTiming): string | null {
  const { count, until } = timing.rule;
  if (count === null && until === null) return null;
  return originalDates(timing, { from: '1900-01-01', until: until === null ? endOfTime : until > lastExtra(timing) ? until : lastExtra(timing) }).at(-1) ?? null;
}

function lastExtra({ extraDates }: SeriesTiming): string {
  return extraDates.reduce((last, date) => (date > last ? date : last), '');
}
