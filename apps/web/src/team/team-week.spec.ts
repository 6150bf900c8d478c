import { describe, expect, it } from '@jest/globals';
import type { CalendarEntry, TeamView } from '@relais/contracts';
import { isIdle, personDays } from './team-week.ts';

const zone = 'Europe/Brussels';
const ann = { id: 'ann', name: 'Ann' };
const at = (startsAt: string, endsAt: string) => ({ startsAt: `2026-11-${startsAt}:00.000Z`, endsAt: `2026-11-${endsAt}:00.000Z` });
const team: TeamView = {
  counsellors: [{ ...ann, officeId: null, officeName: null, languages: [], gender: null, version: 1, hasPattern: true, hours: [at('23T08:00', '23T16:00'), at('24T08:00', '24T11:00')] }],
  absences: [{ id: 'a', user: ann, kind: null, ...at('23T23:00', '25T23:00'), zone, version: 1 }, { id: 'b', user: { id: 'bo', name: 'Bo' }, kind: null, ...at('23T08:00', '23T12:00'), zone, version: 1 }],
  duties: [{ id: 'd', office: { id: 'o', name: 'Gent' }, user: ann, kind: 'desk', ...at('23T08:00', '23T11:00'), zone, version: 1 }],
  daysOff: [],
};
const session = (id: string, changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id, title: id, kind: 'permanence', status: 'confirmed', visibility: 'internal', ...at('23T22:00', '24T00:00'), zone, host: null, province: null, languages: [], people: [ann],
  capacity: 0, seatsTaken: 0, debriefed: false, seriesId: null, version: 1, ...changes,
});
const days = (sessions: CalendarEntry[] = []) => personDays('ann', team, sessions, { dates: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'], zone });

describe('the days of a person', () => {
  it('have their hours on the day that clocks show', () => expect(days().map(({ hours }) => hours.length)).toEqual([1, 1, 0, 0]));
  it('have an absence on every day it lasts, and no longer', () => expect(days().map(({ absences }) => absences.length)).toEqual([0, 1, 1, 0]));
  it('have their own duties', () => expect(days().map(({ duties }) => duties.length)).toEqual([1, 0, 0, 0]));
  it('have a session of the night on both days', () => expect(days([session('night')]).map(({ sessions }) => sessions.length)).toEqual([1, 1, 0, 0]));
  it('have no session of others, and none that was cancelled', () => {
    expect(days([session('other', { people: [] }), session('off', { status: 'cancelled' })]).every(({ sessions }) => sessions.length === 0)).toBe(true);
  });
  it('have sessions in which they assist', () => expect(days([session('two', { people: [{ id: 'bo', name: 'Bo' }, ann] })])[0]?.sessions).toHaveLength(1));
});

describe('an idle day', () => {
  it('is one without hours, turns and sessions, though somebody is away', () => expect(isIdle('2026-11-25', team, [], zone)).toBe(true));
  it('is none on which somebody works', () => expect(isIdle('2026-11-24', team, [], zone)).toBe(false));
  it('is none on which a session lasts into it', () => expect(isIdle('2026-11-26', team, [session('late', at('25T22:00', '26T01:00'))], zone)).toBe(false));
});
