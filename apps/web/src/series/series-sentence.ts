import { formatDate } from '@relais/calendar';
import type { HolidayChoice, RepeatRule, UiLanguage, Weekday } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import { clockOf, minutesOfClock } from '../sessions/clock-text.ts';

/** What a series is said to be by. */
export interface SaidSeries {
  rule: RepeatRule;
  startClock: string;
  minutes: number;
  holidays: HolidayChoice;
  excludedDates?: readonly string[];
  extraDates?: readonly string[];
}

interface Reader {
  say: Say;
  language: UiLanguage;
}

/** `elke vrijdag 10:00–12:00, 12 keer, niet op feestdagen`: when a series takes place, without a capital or full stop. */
export function seriesSentence({ rule, startClock, minutes, holidays, ...dates }: SaidSeries, { say, language }: Reader): string {
  const to = clockOf((minutesOfClock(startClock) + minutes) % (24 * 60));
  const when = say('series.sentence', { when: ruleWords(rule, { say, language }), from: startClock, to });
  return [when, ...endWords(rule, { say, language }), ...(holidays === 'keep' ? [] : [say(`series.sentence_${holidays}`)]), ...dateWords(dates, { say, language })].join(', ');
}

export function weekdayName(weekday: Weekday, say: Say): string {
  return say(`series.weekday_${weekday}`);
}

export function positionName(position: number, say: Say): string {
  return say(isPlace(position) ? `series.position_${position}` : 'series.position_last');
}

function ruleWords(rule: RepeatRule, reader: Reader): string {
  const { say, language } = reader;
  if (rule.frequency === 'weekly') {
    const names = rule.weekdays.map((day) => weekdayName(day, say));
    if (rule.interval === 1) return say('series.weekly', { days: listOf(names, language) });
    return say('series.every_weeks', { count: rule.interval, days: listOf(names.map((day) => say('series.weekday_listed', { day })), language) });
  }
  if (rule.monthDays.length > 0) return say('series.every_months', { count: rule.interval, days: listOf(rule.monthDays.map((day) => monthDayWords(day, reader)), language) });
  const days = listOf(rule.weekdays.map((day) => weekdayName(day, say)), language);
  const positions = listOf(rule.positions.map((position) => positionName(position, say)), language);
  if (rule.interval === 1) return say('series.monthly_weekday', { positions, days });
  return say('series.every_months', { count: rule.interval, days: say('series.the_weekday', { positions, days }) });
}

function monthDayWords(day: number, { say, language }: Reader): string {
  if (day === -1) return say('series.month_last_day');
  const category = new Intl.PluralRules(language, { type: 'ordinal' }).select(day);
  const nth = say(category === 'one' || category === 'two' || category === 'few' ? `series.nth_${category}` : 'series.nth_other', { number: day });
  return say('series.month_date', { nth });
}

function endWords({ until, count }: RepeatRule, { say, language }: Reader): string[] {
  if (until !== null) return [say('series.until_date', { date: formatDate(until, language) })];
  return count === null ? [] : [say('series.times', { count })];
}

/** An extra date that is left out as well is none. */
function dateWords({ excludedDates = [], extraDates = [] }: Pick<SaidSeries, 'excludedDates' | 'extraDates'>, reader: Reader): string[] {
  const extra = extraDates.filter((date) => !excludedDates.includes(date));
  const excluded = excludedDates.filter((date) => !extraDates.includes(date));
  return [...datesSaid('also', extra, reader), ...datesSaid('except', excluded, reader)];
}

function datesSaid(how: 'also' | 'except', dates: readonly string[], { say, language }: Reader): string[] {
  if (dates.length === 0) return [];
  if (dates.length > mostDatesSaid) return [say(`series.sentence_${how}_many`, { count: dates.length })];
  const days = dates.map((date) => say('series.on_date', { date: formatDate(date, language) }));
  return [say(`series.sentence_${how}`, { dates: listOf(days, language) })];
}

/** Beyond that they are counted. */
const mostDatesSaid = 3;

function listOf(words: readonly string[], language: UiLanguage): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(words);
}

function isPlace(position: number): position is 1 | 2 | 3 | 4 | 5 {
  return position >= 1 && position <= 5;
}
