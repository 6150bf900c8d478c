import { describe, expect, it } from '@jest/globals';
import type { TeamView } from '@relais/contracts';
import { awaySpans, datesTouched, offSpans, withAway, withDaysOff } from './background-spans.ts';

const zone = 'Europe/Brussels';
const range = { from: '2026-11-23', to: '2026-11-30' };
const [ann, bart] = [{ id: 'a', name: 'Ann' }, { id: 'b', name: 'Bart' }];
const say = (key: string, params?: object) => `${key}${params ? ` ${JSON.stringify(params)}` : ''}`;
const absence = (user: typeof ann, kind: 'leave' | null, from: string, to: string) => ({ id: 'x', user, kind, startsAt: `${from}:00.000Z`, endsAt: `${to}:00.000Z`, zone, version: 1 });
const team: TeamView = {
  counsellors: [],
  absences: [absence(ann, 'leave', '2026-11-24T23:00', '2026-11-26T23:00'), absence(bart, null, '2026-11-25T12:00', '2026-11-25T16:00')],
  duties: [],
  daysOff: [{ date: '2026-11-27', name: 'Bridge day', key: null }, { date: '2026-11-11', name: null, key: 'armistice' }],
};

describe('the background of a calendar', () => {
  it('shows absences of those who are looked at, and why only where that may be known', () => {
    expect(awaySpans(team, ['a', 'b'], say).map(({ words }) => words)).toEqual(['background.away_because {"name":"Ann","reason":"words.absence_kind.leave"}', 'background.away {"name":"Bart"}']);
    expect(awaySpans(team, ['b'], say)).toHaveLength(1);
    expect(awaySpans(team, [], say)).toEqual([]);
  });

  it('says on each day who is away, beside the holiday', () => {
    const names = withAway(new Map([['2026-11-25', { name: 'Feast', spoken: 'Feast, holiday' }]]), [{ kind: 'away', startsAt: '2026-11-24T23:00:00.000Z', endsAt: '2026-11-26T23:00:00.000Z', words: 'Ann away' }], range, zone);
    expect([...names]).toEqual([
      ['2026-11-25', { name: 'Feast · Ann away', spoken: 'Feast, holiday, Ann away' }],
      ['2026-11-26', { name: 'Ann away', spoken: 'Ann away' }],
    ]);
  });

  it('touches the days of the range only, midnight excluded', () => {
    const span = { kind: 'away', startsAt: '2026-11-01T09:00:00.000Z', endsAt: '2026-11-24T23:00:00.000Z', words: '' } as const;
    expect(datesTouched(span, range, zone)).toEqual(['2026-11-23', '2026-11-24']);
    expect(datesTouched({ ...span, endsAt: '2026-12-24T23:00:00.000Z' }, range, zone)).toHaveLength(7);
    expect(datesTouched({ ...span, endsAt: '2026-11-02T09:00:00.000Z' }, range, zone)).toEqual([]);
  });

  it('knows days off that somebody typed, and leaves holidays as they are called', () => {
    const names = withDaysOff(new Map([['2026-11-11', { name: 'Armistice', spoken: 'Armistice' }]]), team, say);
    expect([...names.keys()]).toEqual(['2026-11-11', '2026-11-27']);
    expect(names.get('2026-11-27')?.name).toBe('Bridge day');
    expect([...withDaysOff(new Map(), undefined, say)]).toEqual([]);
  });

  it('covers a day off from midnight to midnight, also when the clock changes', () => {
    expect(offSpans(new Map([['2026-10-25', { name: 'Day', spoken: 'Day' }]]), zone)).toEqual([{ kind: 'off', startsAt: '2026-10-24T22:00:00.000Z', endsAt: '2026-10-25T23:00:00.000Z', words: 'Day' }]);
  });
});
