import { describe, expect, it } from '@jest/globals';
import { localOf } from '@relais/calendar';
import type { Engagement } from '../warnings/meeting.rules.ts';
import type { Surroundings } from '../warnings/surroundings.rules.ts';
import { engagement, ghent, meeting, on, person, surroundings, zone } from '../warnings/testing/surroundings.ts';
import type { Search } from './free-moments.rules.ts';
import { spread, visitSlots } from './visit-slots.rules.ts';

const { startsAt: _start, endsAt: _end, userIds: _users, ...visit } = meeting({ hostOrganisationId: 'vesdre' });

/** A visit of ninety minutes to Liège on Tuesday 1 December 2026 by Eva or by Jan. */
const search = (traits: Partial<Search> = {}): Search => ({
  session: visit, parties: [['eva'], ['jan']], from: '2026-12-01', until: '2026-12-01', earliest: '09:00', latest: '18:00', minutes: 90, zone, now: '2026-11-23T09:00:00.000Z', ...traits,
});
const eva = person({ patterns: [{ validFrom: '2026-01-01', weeks: 1, spans: [{ week: 1, weekday: 'TU', from: '09:00', until: '12:00' }] }] });
const jan = person({ id: 'jan', name: 'Jan', patterns: [{ validFrom: '2026-01-01', weeks: 1, spans: [{ week: 1, weekday: 'TU', from: '15:00', until: '18:00' }] }] });
const both = (traits: Partial<Surroundings> = {}) => surroundings({ people: [eva, jan], ...traits });
const found = (engagements: readonly Engagement[] = [], known = both(), asked = search()) => visitSlots({ search: asked, engagements, known }).map(({ startsAt }) => localOf(startsAt, zone));
const clocks = (...sought: Parameters<typeof found>) => found(...sought).map((local) => local.slice(11));

describe('moments at which somebody could come', () => {
  it('are those of anybody who is free, on whole hours, with no name', () => {
    expect(clocks()).toEqual(['09:00', '10:00', '15:00', '16:00']);
    expect(Object.keys(visitSlots({ search: search(), engagements: [], known: both() })[0] ?? {}).sort()).toEqual(['endsAt', 'startsAt']);
  });

  it('are the same whether one is free or two', () => {
    const twice = both({ people: [eva, { ...eva, id: 'jan', name: 'Jan' }] });
    expect(clocks([], twice)).toEqual(clocks([], both({ people: [eva] }), search({ parties: [['eva']] })));
  });

  it('are none at which only something that speaks against it is left: the way from Ghent takes its time', () => {
    const ways = [{ placeA: 'gent', placeB: 'liege', minutes: 150 }];
    const morning = engagement({ ...on('09:00', '10:00'), people: [{ id: 'jan', name: 'Jan' }], municipality: ghent });
    expect(clocks([morning], both({ people: [jan] }), search({ parties: [['jan']] }))).toEqual(['15:00', '16:00']);
    const noon = { ...morning, ...on('13:00', '14:00') };
    expect(clocks([noon], both({ people: [jan], travelTimes: ways }), search({ parties: [['jan']] }))).toEqual([]);
  });

  it('leave out who is in a session, away, or resting on a holiday', () => {
    expect(clocks([engagement(on('09:00', '10:00'))], both({ people: [eva] }), search({ parties: [['eva']] }))).toEqual([]);
    expect(clocks([], both({ absences: [{ ...on('08:00', '13:00'), userId: 'eva', zone }] }))).toEqual(['15:00', '16:00']);
    expect(found([], both(), search({ from: '2026-11-10', until: '2026-11-11', now: '2026-11-02T09:00:00.000Z' })).map((local) => local.slice(0, 10))).toEqual(Array(4).fill('2026-11-10'));
  });

  it('are four of a day and six days at most', () => {
    const always = surroundings();
    const asked = search({ parties: [['eva']], until: '2026-12-31' });
    expect(clocks([], always, search({ parties: [['eva']] }))).toEqual(['09:00', '11:00', '14:00', '16:00']);
    expect(found([], always, asked)).toHaveLength(24);
    expect(found([], always, asked).at(-1)?.slice(0, 10)).toBe('2026-12-08');
  });

  it('are none where nobody speaks the language', () => {
    expect(found([], both(), search({ parties: [] }))).toEqual([]);
  });
});

it('a few are taken from a long list with its ends, all of a short one', () => {
  expect(spread([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7]);
  expect(spread([1, 2], 3)).toEqual([1, 2]);
  expect(spread([], 3)).toEqual([]);
});
