import { describe, expect, it } from '@jest/globals';
import { RepeatRule } from '@relais/contracts';
import { newDraft } from '../sessions/session-draft.ts';
import { draftFrom, notRepeated, ruleFrom, seriesInputOf, settledOn } from './repeat-draft.ts';

const secondTuesday = '2027-01-12';
const kind = { code: 'permanence', channel: 'INTERMEDIARY', defaultMinutes: 120, defaultCapacity: 0, defaultVisibility: 'internal', preparationMinutes: 0, travelMinutes: 0, asksApproval: false, asksProof: false, asksNames: false } as const;
const session = (startsAtLocal: string, endsAtLocal: string) => newDraft({ kind, slot: { startsAtLocal, endsAtLocal }, zone: 'Europe/Brussels', leadId: '01938a2e-7b1c-7000-8000-0000000000aa', language: 'nl' });

describe('a repetition that nobody spelled out', () => {
  it('is none', () => expect(ruleFrom(secondTuesday, notRepeated)).toBeNull());

  it.each([
    ['weekly', { weekdays: ['TU'], monthDays: [], positions: [] }],
    ['month_date', { weekdays: [], monthDays: [12], positions: [] }],
    ['month_weekday', { weekdays: ['TU'], monthDays: [], positions: [2] }],
  ] as const)('follows the first date: %s', (pattern, on) => expect(ruleFrom(secondTuesday, { ...notRepeated, pattern })).toMatchObject(on));

  it('follows another first date, until somebody chooses', () => {
    expect(settledOn('2027-01-31', notRepeated)).toMatchObject({ weekdays: ['SU'], monthDays: [31], positions: [5], until: '2027-07-31' });
    expect(settledOn('2027-01-31', { ...notRepeated, weekdays: ['MO'], positions: [-1] })).toMatchObject({ weekdays: ['MO'], positions: [-1] });
  });
});

describe('the rule of a form', () => {
  it.each(['never', 'until', 'count'] as const)('has one end at most: %s', (end) => {
    const rule = ruleFrom(secondTuesday, { ...notRepeated, pattern: 'weekly', interval: 2, end });
    expect(RepeatRule.parse(rule)).toEqual(rule);
    expect([rule?.until !== null, rule?.count !== null]).toEqual([end === 'until', end === 'count']);
  });

  it.each(['weekly', 'month_date', 'month_weekday'] as const)('is read back into the form: %s', (pattern) => {
    const rule = ruleFrom(secondTuesday, { ...notRepeated, pattern, interval: 3, end: 'count', count: 7 });
    if (rule === null) throw new Error('It does not repeat');
    expect(ruleFrom('2030-05-05', draftFrom(rule, { holidays: 'move', excludedDates: [], extraDates: [] }))).toEqual(rule);
  });

  it('has several dates of the month, and keeps them', () => {
    const rule = ruleFrom(secondTuesday, { ...notRepeated, pattern: 'month_date', monthDays: [1, 15, -1] });
    if (rule === null) throw new Error('It does not repeat');
    expect(rule.monthDays).toEqual([1, 15, -1]);
    expect(ruleFrom('2030-05-05', draftFrom(rule, { holidays: 'keep', excludedDates: [], extraDates: [] }))).toEqual(rule);
  });
});

describe('what the creation of a series sends', () => {
  it('is the plan with a date, a clock and a length', () => {
    const input = seriesInputOf(session('2027-01-12T10:00', '2027-01-12T12:00'), { ...notRepeated, pattern: 'weekly', excludedDates: ['2027-01-19'] });
    expect(input).toMatchObject({ startsOn: secondTuesday, startClock: '10:00', minutes: 120, excludedDates: ['2027-01-19'], kind: 'permanence' });
    expect(Object.keys(input ?? {})).not.toContain('startsAtLocal');
  });

  it('counts minutes on the clock, over midnight and over a clock change', () => {
    const minutesOf = (from: string, to: string) => seriesInputOf(session(from, to), { ...notRepeated, pattern: 'weekly' })?.minutes;
    expect([minutesOf('2027-01-12T22:30', '2027-01-13T01:30'), minutesOf('2027-03-28T01:00', '2027-03-28T04:00')]).toEqual([180, 180]);
  });
});
