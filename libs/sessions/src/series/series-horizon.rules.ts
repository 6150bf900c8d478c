import { Temporal } from 'temporal-polyfill';

const monthsAhead = 18;

/** The last date up to which sessions of a series exist as rows, on the day `today`. */
export function horizonOn(today: string): string {
  return Temporal.PlainDate.from(today).add({ months: monthsAhead }).toString();
}
