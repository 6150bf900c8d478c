import { acceptanceReasons, holidayChoices, weekdays, type RepeatRule, type SeriesInput, type Weekday } from '@relais/contracts';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { inputOf, type SessionDraft } from '../sessions/session-draft.ts';

export const patterns = ['none', 'weekly', 'month_date', 'month_weekday'] as const;
export type Pattern = (typeof patterns)[number];
export const ends = ['never', 'until', 'count'] as const;

/** How a session repeats, as its form holds it and a device keeps it; what is null follows the date of the first session. */
export const RepeatDraft = z.object({
  pattern: z.enum(patterns),
  interval: z.number().catch(Number.NaN),
  weekdays: z.array(z.enum(weekdays)).nullable(),
  monthDays: z.array(z.number()).nullable().default(null).meta({ description: '-1 is the last day of the month' }),
  positions: z.array(z.number()).nullable().meta({ description: '2 is the second of the month, -1 the last' }),
  end: z.enum(ends),
  until: z.string().nullable(),
  count: z.number().catch(Number.NaN),
  holidays: z.enum(holidayChoices),
  excludedDates: z.array(z.string()).meta({ description: 'Dates of the rule that somebody left out' }),
  extraDates: z.array(z.string()).default([]).meta({ description: 'Dates beside those of the rule' }),
  acceptedBecause: z.enum(acceptanceReasons).nullable().meta({ description: 'Why it is planned though something speaks against some of its dates' }),
});
export type RepeatDraft = z.infer<typeof RepeatDraft>;

export const notRepeated: RepeatDraft = {
  pattern: 'none', interval: 1, weekdays: null, monthDays: null, positions: null, end: 'never', until: null, count: 12, holidays: 'skip', excludedDates: [], extraDates: [],
  acceptedBecause: null,
};

/** A draft with nothing left open, for a first session on a date. */
export function settledOn(date: string, draft: RepeatDraft): RepeatDraft & { weekdays: Weekday[]; monthDays: number[]; positions: number[]; until: string } {
  const day = Temporal.PlainDate.from(date);
  const weekday = weekdays[day.dayOfWeek - 1] ?? 'MO';
  return {
    ...draft,
    weekdays: draft.weekdays ?? [weekday],
    monthDays: draft.monthDays ?? [day.day],
    positions: draft.positions ?? [Math.ceil(day.day / 7)],
    until: draft.until ?? day.add({ months: 6 }).toString(),
  };
}

/** The rule that a draft makes from its first date on; null when the session does not repeat. */
export function ruleFrom(date: string, draft: RepeatDraft): RepeatRule | null {
  if (draft.pattern === 'none') return null;
  const { interval, weekdays: days, monthDays, positions, end, until, count } = settledOn(date, draft);
  const ending = { until: end === 'until' ? until : null, count: end === 'count' ? count : null };
  const on = { interval, weekdays: [], monthDays: [], positions: [], ...ending };
  if (draft.pattern === 'weekly') return { ...on, frequency: 'weekly', weekdays: days };
  if (draft.pattern === 'month_date') return { ...on, frequency: 'monthly', monthDays };
  return { ...on, frequency: 'monthly', weekdays: days, positions };
}

/** The form of a stored rule. */
export function draftFrom(rule: RepeatRule, stored: Pick<RepeatDraft, 'holidays' | 'excludedDates' | 'extraDates'>): RepeatDraft {
  const pattern = rule.frequency === 'weekly' ? 'weekly' : rule.monthDays.length > 0 ? 'month_date' : 'month_weekday';
  return {
    ...notRepeated,
    holidays: stored.holidays,
    excludedDates: stored.excludedDates,
    extraDates: stored.extraDates,
    pattern,
    interval: rule.interval,
    weekdays: rule.weekdays.length > 0 ? rule.weekdays : null,
    monthDays: rule.monthDays.length > 0 ? rule.monthDays : null,
    positions: rule.positions.length > 0 ? rule.positions : null,
    end: rule.until !== null ? 'until' : rule.count !== null ? 'count' : 'never',
    until: rule.until,
    count: rule.count ?? notRepeated.count,
  };
}

/** Exceptions and extra dates as a change asks for them; null: left as they are. */
export function datesChanged(opening: RepeatDraft, { excludedDates, extraDates }: RepeatDraft): { excludedDates: string[] | null; extraDates: string[] | null } {
  return { excludedDates: excludedDates === opening.excludedDates ? null : excludedDates, extraDates: extraDates === opening.extraDates ? null : extraDates };
}

/** What the creation of a series sends: the session's plan at its time, again and again. Null when it does not repeat. */
export function seriesInputOf(draft: SessionDraft, repeat: RepeatDraft): SeriesInput | null {
  const { startsAtLocal, endsAtLocal, ...plan } = inputOf(draft);
  const [startsOn, startClock] = [startsAtLocal.slice(0, 10), startsAtLocal.slice(11)];
  const rule = ruleFrom(startsOn, repeat);
  const minutes = Temporal.PlainDateTime.from(startsAtLocal).until(endsAtLocal, { largestUnit: 'minute' }).minutes;
  return rule && { ...plan, startsOn, startClock, minutes, rule, holidays: repeat.holidays, excludedDates: repeat.excludedDates, extraDates: repeat.extraDates, acceptedBecause: repeat.acceptedBecause };
}
