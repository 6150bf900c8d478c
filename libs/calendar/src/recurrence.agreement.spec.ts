import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import rrule from 'rrule';
import { datesOf, type Recurrence } from './recurrence.ts';
import { rruleOf, ruleOf, type RepeatRule } from './repeat-rule.ts';
import { daysAfter, someClock, someDate, someRule, someRuleOfEveryMonth } from './testing/some-recurrences.ts';
import { instantOf, localOf, wallTimeOccurs } from './zoned-time.ts';

/*
 * Our recurrences beside those of two libraries that share no code with the one that expands ours, nor with each other: the
 * dates beside rrule, the instants in Brussels beside ical.js, which reads them from a VTIMEZONE. Where they part:
 * - A first day that the rule does not have is no date for any of the three; RFC 5545, 3.8.5.3 leaves it open.
 * - An extra date that the rule has too: ical.js gives it twice, and an exclusion takes away one of the two. RFC 5545, 3.8.5.2 wants
 *   it once, and not at all when it is excluded (3.8.5.1), as rrule and we have it. So ical.js is asked only for other ones.
 * - A month without the day: ical.js 2.2.1 puts the fifth Sunday of a month that has four into the next month, and loses a 31st
 *   every five months. So it is asked only for rules that have all their dates in every month.
 * - A wall time that the spring change skips: RFC 5545, 3.3.10 leaves such an occurrence out, 3.3.5 moves it forward by the gap,
 *   ical.js moves it back by the gap. A session that people count on takes place, so it moves forward.
 * - A wall time that exists twice in autumn: 3.3.5 means the first, ical.js takes the second of 02:00. The last tests show
 *   what we do of these two; compared is the rest of such a series.
 * - The end: our rule counts dates, so its UNTIL is a date, and that date is included. Next to a DTSTART with a clock, 3.3.10 wants an
 *   instant, and ical.js takes a date for its midnight. So it is asked for the last minute of that date.
 */
const brussels = 'Europe/Brussels';

const zone = `BEGIN:VTIMEZONE
TZID:${brussels}
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE`;

describe('a recurrence', () => {
  it('has the dates that rrule gives, for 400 rules', () => {
    fc.assert(fc.property(someRule, someDate, fc.nat(), fc.nat({ max: 60 }), agreeWithRrule), { numRuns: 400 });
  });

  it('has the instants that ical.js gives, for 300 rules across two clock changes each way', () => {
    fc.assert(fc.property(someRuleOfEveryMonth, someDate, someClock, fc.nat(), fc.nat({ max: 60 }), agreeWithIcal), { numRuns: 300 });
  });

  it('is read back from the text that ical.js writes of its rule', () => {
    fc.assert(fc.property(someRule, (rule) => expect(ruleOf(ICAL.Recur.fromString(rruleOf(rule)).toString())).toEqual(ruleOf(rruleOf(rule)))), { numRuns: 300 });
  });
});

describe('every Sunday at 02:30 in Brussels', () => {
  const sundays: Recurrence = { rule: ruleOf('FREQ=WEEKLY;BYDAY=SU'), startsOn: '2027-03-21', excludedDates: [], extraDates: [] };
  const instants = (from: string, until: string) => datesOf(sundays, { from, until }).map((date) => instantOf(`${date}T02:30`, brussels));

  it('is an hour later by the clock when that time is skipped in spring', () => {
    expect(instants('2027-03-21', '2027-04-04').map((instant) => localOf(instant, brussels).slice(5))).toEqual(['03-21T02:30', '03-28T03:30', '04-04T02:30']);
  });

  it('is the first of the two in autumn', () => {
    expect(instants('2027-10-24', '2027-11-07')).toEqual(['2027-10-24T00:30:00.000Z', '2027-10-31T00:30:00.000Z', '2027-11-07T01:30:00.000Z']);
  });
});

/** 800 days from the first day on. */
function windowOf(startsOn: string): { from: string; until: string } {
  return { from: startsOn, until: daysAfter(startsOn, 800) };
}

function seriesOf(rule: RepeatRule, startsOn: string, chosen: number): Recurrence {
  const series: Recurrence = { rule, startsOn, excludedDates: [], extraDates: [] };
  const dates = datesOf(series, windowOf(startsOn));
  return { ...series, excludedDates: dates.filter((_, index) => index === chosen % dates.length) };
}

function agreeWithRrule(rule: RepeatRule, startsOn: string, chosen: number, later: number): void {
  const series = { ...seriesOf(rule, startsOn, chosen), extraDates: [daysAfter(startsOn, later)] };
  const { from, until } = windowOf(startsOn);
  const midnight = (date: string) => `${date.replaceAll('-', '')}T000000Z`;
  const text = [
    `DTSTART:${midnight(startsOn)}`,
    `RRULE:${rruleOf(rule)}`,
    ...series.excludedDates.map((date) => `EXDATE:${midnight(date)}`),
    ...series.extraDates.map((date) => `RDATE:${midnight(date)}`),
  ].join('\n');
  const theirs = rrule.rrulestr(text, { forceset: true }).between(new Date(from), new Date(until), true);
  expect(datesOf(series, { from, until })).toEqual(theirs.map((day) => localOf(day.toISOString(), 'UTC').slice(0, 10)));
}

function agreeWithIcal(rule: RepeatRule, startsOn: string, at: string, chosen: number, later: number): void {
  const window = windowOf(startsOn);
  const plain = seriesOf(rule, startsOn, chosen);
  const extraDates = [daysAfter(startsOn, later)].filter((date) => !plain.excludedDates.includes(date) && !datesOf(plain, window).includes(date));
  const series = { ...plain, extraDates };
  const isPlain = (date: string) => wallTimeOccurs(`${date}T${at}`, brussels) === 'once';
  const ours = datesOf(series, window).filter(isPlain).map((date) => instantOf(`${date}T${at}`, brussels));
  expect(ours).toEqual(icalInstants(series, at, window.until).filter(({ date }) => isPlain(date)).map(({ instant }) => instant));
}

function icalInstants({ rule, startsOn, excludedDates, extraDates }: Recurrence, at: string, until: string): { date: string; instant: string }[] {
  const local = (date: string) => `TZID=${brussels}:${date.replaceAll('-', '')}T${at.replace(':', '')}00`;
  const end = rule.until === null ? '' : `;UNTIL=${instantOf(`${rule.until}T23:59`, brussels).replace(/[-:]|\.000/g, '')}`;
  const event = [
    `DTSTART;${local(startsOn)}`,
    `RRULE:${rruleOf({ ...rule, until: null })}${end}`,
    ...excludedDates.map((date) => `EXDATE;${local(date)}`),
    ...extraDates.map((date) => `RDATE;${local(date)}`),
  ];
  const text = ['BEGIN:VCALENDAR', zone, 'BEGIN:VEVENT', 'UID:series', ...event, 'END:VEVENT', 'END:VCALENDAR'].join('\n').replaceAll('\n', '\r\n');
  const vevent = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (vevent === null) throw new Error('No event was read');
  const occurrences = new ICAL.Event(vevent).iterator();
  const found: { date: string; instant: string }[] = [];
  for (let next = occurrences.next(); next !== undefined; next = occurrences.next()) {
    const date = next.toString().slice(0, 10);
    if (date > until) break;
    found.push({ date, instant: new Date(next.toUnixTime() * 1000).toISOString() });
  }
  return found;
}
