import { isLocalDate } from './time-texts.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type Weekday = (typeof weekdays)[number];

/**
 * Weekly on `weekdays`; or monthly on `monthDays` (-1 is the last day); or monthly on every pairing of `positions` (2 is the
 * second, -1 the last) and `weekdays`. Ends on the date `until`, which is included, after `count` dates, or not.
 */
export interface RepeatRule {
  frequency: 'weekly' | 'monthly';
  interval: number;
  weekdays: Weekday[];
  monthDays: number[];
  positions: number[];
  until: string | null;
  count: number | null;
}

const parts = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'UNTIL', 'COUNT', 'WKST'] as const;
type Part = (typeof parts)[number];

/** The rule as an RFC 5545 recurrence rule (section 3.3.10). `UNTIL` is a date, as the rule counts local dates. */
export function rruleOf(rule: RepeatRule): string {
  const texts: [Part, string][] = [
    ['FREQ', rule.frequency.toUpperCase()],
    ['INTERVAL', rule.interval === 1 ? '' : String(rule.interval)],
    ['BYDAY', listOf(rule.positions.length > 0 ? rule.positions.flatMap((at) => rule.weekdays.map((day) => `${at}${day}`)) : rule.weekdays)],
    ['BYMONTHDAY', listOf(rule.monthDays)],
    ['UNTIL', rule.until === null ? '' : rule.until.replaceAll('-', '')],
    ['COUNT', rule.count === null ? '' : String(rule.count)],
  ];
  return texts.filter(([, text]) => text !== '').map(([part, text]) => `${part}=${text}`).join(';');
}

/** Reads an RFC 5545 recurrence rule back; throws RangeError for one that a `RepeatRule` cannot say. */
export function ruleOf(rrule: string): RepeatRule {
  const texts = partsOf(rrule);
  const frequency = frequencyOf(texts.get('FREQ'));
  const days = dayPairs(texts.get('BYDAY'));
  const rule: RepeatRule = {
    frequency,
    interval: wholeOf(texts.get('INTERVAL') ?? '1', 1, 52),
    weekdays: [...new Set(days.map(({ weekday }) => weekday))],
    monthDays: split(texts.get('BYMONTHDAY')).map((day) => wholeOf(day, -1, 31)),
    positions: [...new Set(days.flatMap(({ position }) => position ?? []))],
    until: untilOf(texts.get('UNTIL')),
    count: texts.has('COUNT') ? wholeOf(texts.get('COUNT'), 1, 500) : null,
  };
  if ((texts.get('WKST') ?? 'MO') !== 'MO') throw new RangeError(`Weeks start on Monday: ${rrule}`);
  if (!isSayable(rule, days.length)) throw new RangeError(`Not a weekly or monthly rule that a series can follow: ${rrule}`);
  return rule;
}

function listOf(items: readonly (string | number)[]): string {
  return [...new Set(items)].join(',');
}

function partsOf(rrule: string): Map<Part, string> {
  const texts = new Map<Part, string>();
  for (const text of rrule.replace(/^RRULE:/, '').split(';')) {
    const [name, value] = text.split('=');
    const part = parts.find((known) => known === name);
    if (part === undefined || value === undefined || value === '' || texts.has(part)) throw new RangeError(`Not a part of a rule that a series can follow: ${text}`);
    texts.set(part, value);
  }
  return texts;
}

function frequencyOf(text: string | undefined): RepeatRule['frequency'] {
  if (text === 'WEEKLY') return 'weekly';
  if (text === 'MONTHLY') return 'monthly';
  throw new RangeError(`Not weekly or monthly: ${text}`);
}

function dayPairs(text: string | undefined): { position?: number; weekday: Weekday }[] {
  return split(text).map((pair) => {
    const weekday = weekdays.find((day) => pair.endsWith(day));
    if (weekday === undefined) throw new RangeError(`Not a weekday: ${pair}`);
    const position = pair.slice(0, -2);
    return position === '' ? { weekday } : { position: wholeOf(position, -1, 5), weekday };
  });
}

function untilOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const date = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (!isLocalDate(date)) throw new RangeError(`Not a last date such as 20270630: ${text}`);
  return date;
}

function split(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(',');
}

function wholeOf(text: string | undefined, min: number, max: number): number {
  const number = text !== undefined && /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= min && number <= max) || number === 0) throw new RangeError(`Not a number from ${min} to ${max}: ${text}`);
  return number;
}

function isSayable(rule: RepeatRule, pairs: number): boolean {
  const everyPairing = pairs === rule.weekdays.length * Math.max(1, rule.positions.length);
  const oneEnd = rule.until === null || rule.count === null;
  const byDate = rule.monthDays.length > 0;
  const byWeekday = rule.weekdays.length > 0;
  if (!oneEnd || !everyPairing || byDate === byWeekday) return false;
  return rule.frequency === 'weekly' ? byWeekday && rule.positions.length === 0 : byDate || rule.positions.length > 0;
}
