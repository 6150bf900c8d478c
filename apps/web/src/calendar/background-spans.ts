import { addDays, addMinutes, localDateOf, startOfLocalDay } from '@relais/calendar';
import type { TeamView } from '@relais/contracts';
import { datesOf, type DateRange } from './calendar-range.ts';
import type { HolidayNames } from './holiday-names.ts';
import type { Say } from './entry-words.ts';

/** What lies behind sessions: somebody is away, or everybody is off. UTC instants. */
export interface BackgroundSpan {
  kind: 'away' | 'off';
  startsAt: string;
  endsAt: string;
  words: string;
}

/** Absences of these people, as far as the reader may know why. */
export function awaySpans(team: TeamView, personIds: readonly string[], say: Say): BackgroundSpan[] {
  return team.absences
    .filter(({ user }) => personIds.includes(user.id))
    .map(({ user, kind, startsAt, endsAt }) => {
      const words = kind === null ? say('background.away', { name: user.name }) : say('background.away_because', { name: user.name, reason: say(`words.absence_kind.${kind}`) });
      return { kind: 'away', startsAt, endsAt, words };
    });
}

/** Whole days that are off, by what they are called. */
export function offSpans(holidays: HolidayNames, zone: string): BackgroundSpan[] {
  return [...holidays].map(([date, { name }]) => ({ kind: 'off', startsAt: startOfLocalDay(date, zone), endsAt: startOfLocalDay(addDays(date, 1), zone), words: name }));
}

/** The dates of a range that a span touches. */
export function datesTouched({ startsAt, endsAt }: BackgroundSpan, { from, to }: DateRange, zone: string): string[] {
  const [first, last] = [localDateOf(startsAt, zone), localDateOf(addMinutes(endsAt, -1), zone)];
  return datesOf({ from: first > from ? first : from, to: addDays(last, 1) < to ? addDays(last, 1) : to });
}

/** The names of days with who is away on them, so that every view can say it. */
export function withAway(holidays: HolidayNames, spans: readonly BackgroundSpan[], range: DateRange, zone: string): HolidayNames {
  const names = new Map(holidays);
  for (const span of spans) {
    for (const date of datesTouched(span, range, zone)) {
      const known = names.get(date);
      names.set(date, known ? { name: `${known.name} · ${span.words}`, spoken: `${known.spoken}, ${span.words}` } : { name: span.words, spoken: span.words });
    }
  }
  return names;
}

/** Holidays, and the days off that somebody typed. */
export function withDaysOff(holidays: HolidayNames, team: TeamView | undefined, say: Say): HolidayNames {
  const typed = (team?.daysOff ?? []).flatMap(({ date, name }) => (name === null || holidays.has(date) ? [] : [{ date, name }]));
  return new Map([...holidays, ...typed.map(({ date, name }): [string, { name: string; spoken: string }] => [date, { name, spoken: say('columns.day_off', { name }) }])]);
}
