import { weekdays, type Weekday, type WorkingPatternInput } from '@relais/contracts';
import { minutesOfClock } from '../sessions/clock-text.ts';
import { readHours, writeHours } from './rota-text.ts';

/** A rota as it is typed: for each of its weeks, one text for each day. */
export interface RotaDraft {
  readonly validFrom: string;
  readonly weeks: readonly Readonly<Record<Weekday, string>>[];
}

const freeWeek: RotaDraft['weeks'][number] = { MO: '', TU: '', WE: '', TH: '', FR: '', SA: '', SU: '' };

export function emptyRota(validFrom: string): RotaDraft {
  return { validFrom, weeks: [freeWeek] };
}

export function draftOf({ validFrom, weeks, spans }: WorkingPatternInput & { readonly weeks: number }): RotaDraft {
  const textOn = (week: number, weekday: Weekday) => writeHours(spans.filter((span) => span.week === week && span.weekday === weekday));
  const weekOf = (week: number) => ({ ...freeWeek, ...Object.fromEntries(weekdays.map((weekday) => [weekday, textOn(week, weekday)])) });
  return { validFrom, weeks: Array.from({ length: weeks }, (_, index) => weekOf(index + 1)) };
}

/** A longer rota repeats the weeks that are there. */
export function withWeeks(draft: RotaDraft, weeks: number): RotaDraft {
  return { ...draft, weeks: Array.from({ length: weeks }, (_, index) => draft.weeks[index % draft.weeks.length] ?? freeWeek) };
}

export function withDay(draft: RotaDraft, week: number, weekday: Weekday, typed: string): RotaDraft {
  return { ...draft, weeks: draft.weeks.map((days, index) => (index === week ? { ...days, [weekday]: typed } : days)) };
}

export function dayAfter(weekday: Weekday): Weekday | null {
  return weekdays[weekdays.indexOf(weekday) + 1] ?? null;
}

/** Where it is typed, and what cannot be read there. */
export function unreadableDays({ weeks }: RotaDraft): { week: number; weekday: Weekday }[] {
  return weeks.flatMap((days, week) => weekdays.filter((weekday) => readHours(days[weekday]) === null).map((weekday) => ({ week, weekday })));
}

export function patternOf({ validFrom, weeks }: RotaDraft): Required<WorkingPatternInput> {
  const spans = weeks.flatMap((days, index) => weekdays.flatMap((weekday) => (readHours(days[weekday]) ?? []).map((span) => ({ week: index + 1, weekday, ...span }))));
  return { validFrom, weeks: weeks.length, spans };
}

/** Hours of work in a week, on average over the rota. */
export function weeklyHours({ weeks, spans }: Pick<WorkingPatternInput, 'spans'> & { readonly weeks: number }): number {
  const minutes = spans.reduce((sum, { from, until }) => sum + minutesOfClock(until) - minutesOfClock(from), 0);
  return Math.round((minutes / weeks / 60) * 10) / 10;
}
