import { Temporal } from 'temporal-polyfill';

export interface YearMonth {
  /** The first day, `2026-11-01`. */
  first: string;
  /** Monday-first weeks; null where a day belongs to another month. */
  weeks: (string | null)[][];
}

/** The twelve months of a date's year. */
export function monthsOf(date: string): YearMonth[] {
  const january = Temporal.PlainDate.from(date).with({ month: 1, day: 1 });
  return Array.from({ length: 12 }, (_, index) => monthFrom(january.add({ months: index })));
}

function monthFrom(first: Temporal.PlainDate): YearMonth {
  const before = first.dayOfWeek - 1;
  const cells = Array.from({ length: Math.ceil((before + first.daysInMonth) / 7) * 7 }, (_, cell) => {
    const day = cell - before + 1;
    return day < 1 || day > first.daysInMonth ? null : first.with({ day }).toString();
  });
  return { first: first.toString(), weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)) };
}

/** Where a key leads from a day, within its year; null for other keys. */
export function dayAfterKey(key: string, date: string): string | null {
  const step = steps.get(key);
  if (step === undefined) return null;
  const next = step(Temporal.PlainDate.from(date)).toString();
  return next.slice(0, 4) === date.slice(0, 4) ? next : date;
}

const steps = new Map<string, (day: Temporal.PlainDate) => Temporal.PlainDate>([
  ['ArrowLeft', (day) => day.subtract({ days: 1 })],
  ['ArrowRight', (day) => day.add({ days: 1 })],
  ['ArrowUp', (day) => day.subtract({ weeks: 1 })],
  ['ArrowDown', (day) => day.add({ weeks: 1 })],
  ['Home', (day) => day.subtract({ days: day.dayOfWeek - 1 })],
  ['End', (day) => day.add({ days: 7 - day.dayOfWeek })],
  ['PageUp', (day) => day.subtract({ months: 1 })],
  ['PageDown', (day) => day.add({ months: 1 })],
]);

/** How strongly a day is tinted, 0 to 4: the number beside it says it exactly. */
export function levelOf(sessions: number): number {
  return [1, 3, 6, 10].filter((least) => sessions >= least).length;
}
