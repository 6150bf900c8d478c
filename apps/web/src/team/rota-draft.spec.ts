import { describe, expect, it } from '@jest/globals';
import { dayAfter, draftOf, emptyRota, patternOf, unreadableDays, weeklyHours, withDay, withWeeks } from './rota-draft.ts';

const monday = withDay(emptyRota('2026-11-23'), 0, 'MO', '9-12:30 13-17');

describe('a rota that is typed', () => {
  it('becomes a pattern', () => {
    expect(patternOf(monday)).toEqual({ validFrom: '2026-11-23', weeks: 1, spans: [{ week: 1, weekday: 'MO', from: '09:00', until: '12:30' }, { week: 1, weekday: 'MO', from: '13:00', until: '17:00' }] });
  });

  it('is empty where nobody works', () => expect(patternOf(emptyRota('2026-11-23')).spans).toEqual([]));

  it('repeats its weeks when it gets longer, and forgets them when it gets shorter', () => {
    const two = withWeeks(monday, 2);
    expect(patternOf(two).spans.map(({ week }) => week)).toEqual([1, 1, 2, 2]);
    expect(withWeeks(two, 1)).toEqual(monday);
  });

  it('has weeks of its own', () => {
    const two = withDay(withWeeks(monday, 2), 1, 'MO', '');
    expect(patternOf(two).spans.every(({ week }) => week === 1)).toBe(true);
  });

  it('says where something cannot be read', () => {
    expect(unreadableDays(withDay(withWeeks(monday, 2), 1, 'FR', 'half'))).toEqual([{ week: 1, weekday: 'FR' }]);
    expect(unreadableDays(monday)).toEqual([]);
  });

  it('is the same after it was stored', () => expect(patternOf(draftOf(patternOf(withWeeks(monday, 3))))).toEqual(patternOf(withWeeks(monday, 3))));
});

describe('hours of work', () => {
  it('are an average over the weeks', () => expect(weeklyHours(patternOf(withDay(withWeeks(monday, 2), 1, 'MO', '')))).toBe(3.8));
  it('are none without work', () => expect(weeklyHours({ weeks: 1, spans: [] })).toBe(0));
});

describe('the day after', () => {
  it('Monday is Tuesday', () => expect(dayAfter('MO')).toBe('TU'));
  it('Sunday is in no week', () => expect(dayAfter('SU')).toBeNull());
});
