import { describe, expect, it } from '@jest/globals';
import { rruleOf, ruleOf, type RepeatRule } from './repeat-rule.ts';

const weekly: RepeatRule = { frequency: 'weekly', interval: 1, weekdays: ['FR'], monthDays: [], positions: [], until: null, count: null };
const monthly: RepeatRule = { ...weekly, frequency: 'monthly', weekdays: ['TU'], positions: [2] };

const rules: [string, RepeatRule][] = [
  ['FREQ=WEEKLY;BYDAY=FR', weekly],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270630', { ...weekly, interval: 2, weekdays: ['MO', 'TH'], until: '2027-06-30' }],
  ['FREQ=WEEKLY;BYDAY=WE;COUNT=12', { ...weekly, weekdays: ['WE'], count: 12 }],
  ['FREQ=MONTHLY;BYDAY=2TU', monthly],
  ['FREQ=MONTHLY;BYDAY=-1FR', { ...monthly, weekdays: ['FR'], positions: [-1] }],
  ['FREQ=MONTHLY;BYDAY=1MO,1WE,3MO,3WE', { ...monthly, weekdays: ['MO', 'WE'], positions: [1, 3] }],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15,-1', { ...monthly, interval: 3, weekdays: [], positions: [], monthDays: [15, -1] }],
];

describe('a rule as RFC 5545 text', () => {
  it.each(rules)('%s says what the rule says', (text, rule) => expect(rruleOf(rule)).toBe(text));

  it.each(rules)('%s is read back', (text, rule) => expect(ruleOf(text)).toEqual(rule));

  it('names a day once', () => expect(rruleOf({ ...weekly, weekdays: ['FR', 'FR'] })).toBe('FREQ=WEEKLY;BYDAY=FR'));

  it.each(['RRULE:FREQ=WEEKLY;BYDAY=FR', 'FREQ=WEEKLY;WKST=MO;INTERVAL=1;BYDAY=FR', 'BYDAY=FR;FREQ=WEEKLY'])('%s means the same', (text) =>
    expect(ruleOf(text)).toEqual(weekly));
});

describe('a text that a series cannot follow', () => {
  it.each([
    ['another frequency', 'FREQ=DAILY'],
    ['no frequency', 'BYDAY=FR'],
    ['no days', 'FREQ=WEEKLY'],
    ['weekly by date', 'FREQ=WEEKLY;BYMONTHDAY=15'],
    ['weekly with positions', 'FREQ=WEEKLY;BYDAY=2FR'],
    ['every Friday of a month', 'FREQ=MONTHLY;BYDAY=FR'],
    ['a date and a weekday at once', 'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=2FR'],
    ['pairs that are no pairing', 'FREQ=MONTHLY;BYDAY=1MO,2TU'],
    ['a place among several days', 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1'],
    ['two ends', 'FREQ=WEEKLY;BYDAY=FR;COUNT=3;UNTIL=20270630'],
    ['an end in UTC, which needs a zone', 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270630T220000Z'],
    ['an end that is no date', 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270631'],
    ['weeks that start on Sunday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;WKST=SU'],
    ['no interval', 'FREQ=WEEKLY;INTERVAL=0;BYDAY=FR'],
    ['half an interval', 'FREQ=WEEKLY;INTERVAL=1.5;BYDAY=FR'],
    ['the second last day', 'FREQ=MONTHLY;BYMONTHDAY=-2'],
    ['the 32nd', 'FREQ=MONTHLY;BYMONTHDAY=32'],
    ['a weekday that is none', 'FREQ=WEEKLY;BYDAY=XX'],
    ['a part twice', 'FREQ=WEEKLY;BYDAY=FR;BYDAY=MO'],
    ['a part without a value', 'FREQ=WEEKLY;BYDAY='],
    ['nothing', ''],
  ])('%s: %s', (_, text) => expect(() => ruleOf(text)).toThrow(RangeError));
});
