import { addDays } from '@relais/calendar';
import { Temporal } from 'temporal-polyfill';

export const calendarViews = ['month', 'week', 'day', 'list', 'year', 'team', 'team_week'] as const;
export type CalendarViewName = (typeof calendarViews)[number];

/** Calendar dates `2026-11-23`: `from` is part of the range, `to` is not. */
export interface DateRange {
  from: string;
  to: string;
}

/** What a view shows around a date: a month with the whole weeks it touches, a Monday-first week, a day, a plain month or year. */
export function rangeOf(view: CalendarViewName, date: string): DateRange {
  const day = Temporal.PlainDate.from(date);
  switch (view) {
    case 'month':
      return { from: text(mondayOf(firstOfMonth(day))), to: text(mondayOf(lastOfMonth(day)).add({ days: 7 })) };
    case 'list':
      return { from: text(firstOfMonth(day)), to: text(firstOfMonth(day).add({ months: 1 })) };
    case 'week':
    case 'team_week':
      return { from: text(mondayOf(day)), to: text(mondayOf(day).add({ days: 7 })) };
    case 'day':
    case 'team':
      return { from: text(day), to: text(day.add({ days: 1 })) };
    case 'year':
      return { from: text(firstOfYear(day)), to: text(firstOfYear(day).add({ years: 1 })) };
  }
}

/**
 * The date to look at after one step back (-1) or on (1). Months and years land on their first day, or on today where today is
 * in them, so that changing to week or day view afterwards shows what a person expects.
 */
export function steppedDate(view: CalendarViewName, date: string, direction: -1 | 1, today: string): string {
  const day = Temporal.PlainDate.from(date);
  if (view === 'day' || view === 'team') return text(day.add({ days: direction }));
  if (view === 'week' || view === 'team_week') return text(day.add({ weeks: direction }));
  const first = text(view === 'year' ? firstOfYear(day).add({ years: direction }) : firstOfMonth(day).add({ months: direction }));
  const named = view === 'year' ? 4 : 7;
  return today.slice(0, named) === first.slice(0, named) ? today : first;
}

export function addMonths(date: string, months: number): string {
  return text(Temporal.PlainDate.from(date).add({ months }));
}

/** The Monday and the Sunday of a date's week. */
export function weekOf(date: string): { monday: string; sunday: string } {
  const monday = mondayOf(Temporal.PlainDate.from(date));
  return { monday: text(monday), sunday: text(monday.add({ days: 6 })) };
}

/** Every date of a range, in order. */
export function datesOf({ from, to }: DateRange): string[] {
  const dates: string[] = [];
  for (let date = from; date < to; date = addDays(date, 1)) dates.push(date);
  return dates;
}

function firstOfYear(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.with({ month: 1, day: 1 });
}

function firstOfMonth(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.with({ day: 1 });
}

function lastOfMonth(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.with({ day: day.daysInMonth });
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function text(day: Temporal.PlainDate): string {
  return day.toString();
}
