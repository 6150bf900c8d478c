import { describe, expect, it } from '@jest/globals';
import { plannedChange, type PlannedChange, type WantedChange } from './series-change.rules.ts';
import { slotsOf, timeOn } from './series-slots.rules.ts';
import type { SeriesTiming } from './series-timing.rules.ts';

const every: SeriesTiming['rule'] = { frequency: 'weekly', interval: 1, weekdays: ['TU'], monthDays: [], positions: [], until: null, count: null };
const firstMondays = { ...every, frequency: 'monthly' as const, weekdays: ['MO' as const], positions: [1] };
const timing = (changes: Partial<SeriesTiming> = {}): SeriesTiming => ({
  startsOn: '2026-12-01', startClock: '10:00', minutes: 60, zone: 'Europe/Brussels', holidays: 'keep', excludedDates: [], extraDates: [], rule: every, ...changes,
});

const nothing = { shift: null, rule: null, holidays: null, excludedDates: null, extraDates: null };
type Wish = Partial<WantedChange['retiming']> & { readonly at: string; readonly scope?: WantedChange['scope']; readonly now?: string };

/** A series of which nothing was touched yet, changed at the date `at` and after. */
function planned(of: SeriesTiming, generatedUntil: string, { at, scope = 'following', now = '2026-11-20T12:00:00.000Z', ...wish }: Wish): PlannedChange {
  const sessions = slotsOf(of, { from: of.startsOn < at ? of.startsOn : at, until: generatedUntil }).flatMap(({ date, time }) =>
    time === null ? [] : [{ ...time, id: date, originalDate: date, status: 'confirmed' as const, overridden: [], isKnown: false }],
  );
  const retiming = { ...nothing, ...wish };
  const change = plannedChange({ timing: of, generatedUntil, sessions, elsewhere: [], now }, { scope, sessionId: at, retiming, time: null, fields: [], overridden: 'keep' });
  if (typeof change === 'string') throw new Error(change);
  return change;
}
const told = ({ acts }: PlannedChange) => acts.map(({ act, session, date }) => `${act} ${session?.originalDate ?? '-'} ${date}`);
const shift = (date: string, days: number) => ({ at: date, shift: { date, days, minutes: 0, longer: 0 } });

describe('a series of which one session is taken elsewhere', () => {
  it('takes along the dates of its rule that no session exists for yet', () => {
    const moved = planned(timing({ rule: firstMondays, extraDates: ['2026-12-28'] }), '2027-01-01', shift('2026-12-28', 8));
    expect(told(moved)).toEqual(['move 2026-12-28 2027-01-05']);
    expect(moved.timing).toMatchObject({ startsOn: '2027-01-12', rule: { weekdays: ['TU'], positions: [2] } });
  });

  it('makes the session of a later date that comes before one that exists', () => {
    const timingBefore = timing({ startsOn: '2026-12-29', rule: { ...firstMondays, weekdays: ['TU'], positions: [-1], count: 1 }, extraDates: ['2026-12-26'] });
    const moved = planned(timingBefore, '2026-12-27', { at: '2026-12-26', rule: { ...timingBefore.rule, weekdays: ['FR'] } });
    expect(told(moved)).toEqual(['create - 2026-12-25', 'same 2026-12-26 2026-12-26']);
  });
});

describe('a series that gets an extra date from one session on', () => {
  it('does not have the earlier extra dates twice', () => {
    const weekly = timing({ extraDates: ['2026-12-03'] });
    const changed = planned(weekly, '2026-12-31', { at: '2026-12-15', extraDates: ['2026-12-03', '2026-12-18'] });
    expect(told(changed).filter((act) => act.startsWith('create'))).toEqual(['create - 2026-12-18']);
    expect([changed.head?.extraDates, changed.timing.extraDates]).toEqual([['2026-12-03'], ['2026-12-18']]);
  });
});

describe('holidays of a series that are moved from now on', () => {
  it('take place on the day instead that lies ahead, though the holiday is past', () => {
    const monthly = timing({ startsOn: '2026-10-01', holidays: 'skip', rule: { ...every, frequency: 'monthly', weekdays: [], monthDays: [1] } });
    const moved = planned(monthly, '2026-12-01', { at: '2026-12-01', scope: 'all', holidays: 'move', now: '2026-11-01T12:00:00.000Z' });
    expect(told(moved)).toEqual(['create - 2026-11-01', 'same 2026-12-01 2026-12-01']);
    expect(moved.acts[0]?.after?.startsAt).toBe('2026-11-03T09:00:00.000Z');
  });
});

describe('a series whose title changes', () => {
  it('keeps the day instead of a holiday, though the day that it made way for went to another series', () => {
    const fridays = timing({ startsOn: '2026-12-18', holidays: 'move', rule: { ...every, weekdays: ['FR'], count: 2 } });
    const christmas = { ...timeOn('2026-12-29', fridays), id: '2026-12-25', originalDate: '2026-12-25', status: 'confirmed' as const, overridden: [], isKnown: false };
    const change = plannedChange(
      { timing: fridays, generatedUntil: '2027-01-01', sessions: [christmas], elsewhere: [], now: '2026-12-20T12:00:00.000Z' },
      { scope: 'all', sessionId: christmas.id, retiming: nothing, time: null, fields: ['title'], overridden: 'keep' },
    );
    expect(change).toMatchObject({ acts: [{ act: 'change', gets: ['title'], after: { startsAt: christmas.startsAt } }] });
  });
});
