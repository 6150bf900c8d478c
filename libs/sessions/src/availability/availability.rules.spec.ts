import { describe, expect, it } from '@jest/globals';
import { localOf } from '@relais/calendar';
import { firstTaken, forwardSlotOf, isTooLongForADuty, mayArrangeFor, weeklySlots } from './availability.rules.ts';

const zone = 'Europe/Brussels';
const slot = (startsAtLocal: string, endsAtLocal: string) => {
  const found = forwardSlotOf({ startsAtLocal, endsAtLocal, zone });
  if (!found) throw new Error('It ends before it begins');
  return found;
};

describe('who may say when somebody works', () => {
  it.each([
    ['the person', { id: 'a', role: 'counsellor' }, true],
    ['a colleague', { id: 'b', role: 'counsellor' }, false],
    ['a coordinator', { id: 'b', role: 'coordinator' }, true],
    ['an administrator', { id: 'b', role: 'admin' }, true],
    ['a viewer', { id: 'b', role: 'viewer' }, false],
  ] as const)('%s', (_who, user, expected) => expect(mayArrangeFor(user, 'a')).toBe(expected));
});

describe('the slot of an absence or a duty', () => {
  it('is none when it ends before it begins', () => expect(forwardSlotOf({ startsAtLocal: '2026-11-24T10:00', endsAtLocal: '2026-11-24T09:00', zone })).toBeNull());
  it('is none when it has no length', () => expect(forwardSlotOf({ startsAtLocal: '2026-11-24T10:00', endsAtLocal: '2026-11-24T10:00', zone })).toBeNull());
  it('is none when the spring change swallows it', () => expect(forwardSlotOf({ startsAtLocal: '2027-03-28T02:30', endsAtLocal: '2027-03-28T03:00', zone })).toBeNull());
  it('may be a day long for a duty', () => expect(isTooLongForADuty(slot('2026-11-24T10:00', '2026-11-25T10:00'))).toBe(false));
  it('may not be longer than a day for a duty', () => expect(isTooLongForADuty(slot('2026-11-24T10:00', '2026-11-25T10:01'))).toBe(true));
});

describe('a duty that repeats', () => {
  const first = slot('2026-10-19T09:00', '2026-10-19T12:30');
  const starts = (until: string | null) => weeklySlots(first, zone, until).map(({ startsAt }) => localOf(startsAt, zone));

  it('is one alone without an end', () => expect(starts(null)).toEqual(['2026-10-19T09:00']));
  it('is one alone until the day before its second', () => expect(starts('2026-10-25')).toHaveLength(1));
  it('includes the last date', () => expect(starts('2026-10-26')).toHaveLength(2));
  it('stays 09:00 when the clock changes', () => expect(starts('2026-11-02')).toEqual(['2026-10-19T09:00', '2026-10-26T09:00', '2026-11-02T09:00']));
  it('ends at the same clock too', () => expect(weeklySlots(first, zone, '2026-10-26').map(({ endsAt }) => localOf(endsAt, zone).slice(11))).toEqual(['12:30', '12:30']));
});

describe('a turn that is taken', () => {
  const mornings = weeklySlots(slot('2026-11-02T09:00', '2026-11-02T12:00'), zone, '2026-11-16');
  it('is found wherever it is', () => {
    const other = slot('2026-11-16T11:00', '2026-11-16T13:00');
    expect(firstTaken(mornings, [slot('2026-11-03T09:00', '2026-11-03T12:00'), other])).toBe(other);
  });
  it('is not one that begins when it ends', () => expect(firstTaken(mornings, [slot('2026-11-02T12:00', '2026-11-02T13:00')])).toBeUndefined());
  it('is none among none', () => expect(firstTaken(mornings, [])).toBeUndefined());
});
