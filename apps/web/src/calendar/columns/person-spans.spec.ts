import { describe, expect, it } from '@jest/globals';
import type { CalendarEntry, TeamView } from '@relais/contracts';
import { hoursText, peopleAfter, placedSessions, spanAt, stateIn } from './person-spans.ts';

const zone = 'Europe/Brussels';
const [ann, bart, cleo] = [{ id: 'a', name: 'Ann' }, { id: 'b', name: 'Bart' }, { id: 'c', name: 'Cleo' }];
const entry = (id: string, start: string, end: string, people = [ann]): CalendarEntry => ({
  id, title: id, kind: 'team_visit', status: 'confirmed', visibility: 'internal', startsAt: `2026-11-25T${start}:00.000Z`, endsAt: `2026-11-25T${end}:00.000Z`,
  zone, host: null, province: null, languages: ['nl'], people, capacity: 0, seatsTaken: 0, debriefed: false, seriesId: null, version: 1,
});
const person = { officeId: null, officeName: null, languages: [], gender: null, version: 1 };
const team: TeamView = {
  counsellors: [
    { ...ann, ...person, hasPattern: true, hours: [{ startsAt: '2026-11-25T08:00:00.000Z', endsAt: '2026-11-25T11:00:00.000Z' }, { startsAt: '2026-11-25T12:00:00.000Z', endsAt: '2026-11-25T16:00:00.000Z' }] },
    { ...bart, ...person, hasPattern: false, hours: [] },
  ],
  absences: [{ id: 'x', user: ann, kind: 'leave', startsAt: '2026-11-25T12:00:00.000Z', endsAt: '2026-11-25T16:00:00.000Z', zone, version: 1 }],
  duties: [{ id: 'd', office: { id: 'o', name: 'Brussels' }, user: bart, kind: 'desk', startsAt: '2026-11-25T08:00:00.000Z', endsAt: '2026-11-25T11:00:00.000Z', zone, version: 1 }],
  daysOff: [],
};

describe('a counsellor’s half hour', () => {
  const at = (id: string, minutes: number) => stateIn(team, id, spanAt('2026-11-25', minutes, 30, zone));
  it('is worked, or not, or nobody said', () => {
    expect([at('a', 9 * 60).works, at('a', 12 * 60).works, at('a', 8 * 60 + 30).works, at('b', 9 * 60).works]).toEqual([true, false, false, null]);
  });
  it('is taken by an absence or a duty, but not by those of others', () => {
    expect([at('a', 13 * 60).absence?.id, at('a', 9 * 60).absence, at('b', 13 * 60).absence, at('b', 9 * 60).duty?.id, at('a', 9 * 60).duty]).toEqual(['x', null, null, 'd', null]);
  });
  it('belongs to hours that can be read', () => {
    expect([hoursText(team, 'a', '2026-11-25', zone), hoursText(team, 'a', '2026-11-26', zone), hoursText(team, 'nobody', '2026-11-25', zone)]).toEqual(['09:00–12:00, 13:00–17:00', '', '']);
  });
});

describe('sessions in a column', () => {
  const placed = (...entries: CalendarEntry[]) => placedSessions(entries, 'a', '2026-11-25', zone).map(({ entry: { id }, from, until, lane, lanes }) => [id, from, until, lane, lanes]);
  it('stand at their wall time', () => expect(placed(entry('s', '09:00', '10:30'))).toEqual([['s', 600, 690, 0, 1]]));
  it('stand side by side only where they overlap', () => {
    expect(placed(entry('s', '09:00', '11:00'), entry('t', '09:30', '10:00'), entry('u', '10:00', '10:30'), entry('v', '11:00', '12:00'))).toEqual([
      ['s', 600, 720, 0, 2], ['t', 630, 660, 1, 2], ['u', 660, 690, 1, 2], ['v', 720, 780, 0, 1],
    ]);
  });
  it('are those of the person, whatever their part', () => expect(placed(entry('s', '09:00', '10:00', [bart, ann]), entry('t', '09:00', '10:00', [bart]))).toEqual([['s', 600, 660, 0, 1]]));
  it('end with the day', () => expect(placed({ ...entry('s', '22:00', '23:30'), endsAt: '2026-11-26T01:00:00.000Z' })).toEqual([['s', 1380, 1440, 0, 1]]));
  it('of other days stand elsewhere', () => expect(placed({ ...entry('s', '09:00', '10:00'), startsAt: '2026-11-24T09:00:00.000Z', endsAt: '2026-11-24T10:00:00.000Z' })).toEqual([]));
});

describe('taking over', () => {
  it('keeps the part: the lead is first', () => {
    expect([peopleAfter([ann, bart], 'a', cleo), peopleAfter([ann, bart], 'b', cleo)]).toEqual([[cleo, bart], [ann, cleo]]);
  });
  it('puts nobody in a session twice', () => expect([peopleAfter([ann, bart], 'a', bart), peopleAfter([ann, bart], 'b', ann)]).toEqual([[bart], [ann]]));
  it('from oneself changes nothing', () => expect(peopleAfter([ann, bart], 'a', ann)).toEqual([ann, bart]));
});
