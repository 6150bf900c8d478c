import { describe, expect, it } from '@jest/globals';
import { firstVisitDate, isTimeToTell, ourAnswerBy, theirAnswerBy } from './answer-by.rules.ts';

const none: ReadonlySet<string> = new Set();

describe('our answer to a request', () => {
  it('is due at the end of the third working day after it came', () => {
    expect(ourAnswerBy('2026-11-23T09:00:00.000Z', none)).toBe('2026-11-26T16:00:00.000Z');
  });

  it('is due later where a weekend, a holiday or a day off lies between', () => {
    expect(ourAnswerBy('2026-11-27T09:00:00.000Z', none)).toBe('2026-12-02T16:00:00.000Z');
    expect(ourAnswerBy('2026-11-09T09:00:00.000Z', none)).toBe('2026-11-13T16:00:00.000Z');
    expect(ourAnswerBy('2026-11-23T09:00:00.000Z', new Set(['2026-11-25']))).toBe('2026-11-27T16:00:00.000Z');
  });

  it('counts days as people in Brussels do, and keeps the clock over its changes', () => {
    expect(ourAnswerBy('2026-11-22T23:30:00.000Z', none)).toBe('2026-11-26T16:00:00.000Z');
    expect(ourAnswerBy('2026-10-22T09:00:00.000Z', none)).toBe('2026-10-27T16:00:00.000Z');
    expect(ourAnswerBy('2026-10-19T09:00:00.000Z', none)).toBe('2026-10-22T15:00:00.000Z');
  });
});

describe('a partner’s answer to a proposal', () => {
  const on = (day: string) => ({ startsAt: `${day}T09:00:00.000Z` });

  it('is awaited for five working days', () => {
    expect(theirAnswerBy('2026-11-23T09:00:00.000Z', [on('2026-12-10')], none)).toBe('2026-11-30T16:00:00.000Z');
  });

  it('is awaited until the last of the moments begins, when that is sooner', () => {
    expect(theirAnswerBy('2026-11-23T09:00:00.000Z', [on('2026-11-27'), on('2026-11-26')], none)).toBe('2026-11-27T09:00:00.000Z');
  });
});

describe('colleagues are told of what is overdue', () => {
  const monday = '2026-11-23T08:00:00.000Z';

  it('on working days within office hours', () => {
    expect(isTimeToTell(monday, null, none)).toBe(true);
    expect(isTimeToTell('2026-11-23T06:59:00.000Z', null, none)).toBe(false);
    expect(isTimeToTell('2026-11-23T07:00:00.000Z', null, none)).toBe(true);
    expect(isTimeToTell('2026-11-23T16:00:00.000Z', null, none)).toBe(false);
    expect(isTimeToTell('2026-11-22T10:00:00.000Z', null, none)).toBe(false);
    expect(isTimeToTell('2026-11-11T10:00:00.000Z', null, none)).toBe(false);
    expect(isTimeToTell(monday, null, new Set(['2026-11-23']))).toBe(false);
  });

  it('once a day', () => {
    expect(isTimeToTell('2026-11-23T15:00:00.000Z', monday, none)).toBe(false);
    expect(isTimeToTell('2026-11-24T07:30:00.000Z', monday, none)).toBe(true);
  });
});

it('a visit is offered from the day on which our answer is due', () => {
  expect(firstVisitDate('2026-11-27T09:00:00.000Z')).toBe('2026-12-02');
});
