import { describe, expect, it } from '@jest/globals';
import type { Person } from '../warnings/surroundings.rules.ts';
import { at, engagement, host, meeting, on, person, surroundings, zone } from '../warnings/testing/surroundings.ts';
import { slotsOn } from './day-slots.rules.ts';
import { freeMoments, type Search } from './free-moments.rules.ts';

const { startsAt: _start, endsAt: _end, userIds: _users, ...session } = meeting();

/** Two hours with Eva on Tuesday 1 December 2026 between nine and six. */
const search = (traits: Partial<Search> = {}): Search => ({
  session, parties: [['eva']], from: '2026-12-01', until: '2026-12-01', earliest: '09:00', latest: '18:00', minutes: 120, zone, now: '2026-11-23T09:00:00.000Z', ...traits,
});
const starts = (moments: ReturnType<typeof freeMoments>) => moments.map(({ startsAtLocal }) => startsAtLocal);
const clocks = (moments: ReturnType<typeof freeMoments>) => starts(moments).map((local) => local.slice(11));
const jan = person({ id: 'jan', name: 'Jan' });
const away = (from: string, until: string) => ({ ...on(from, until), userId: 'eva', zone });
const weekly = (weekday: 'MO' | 'TU' | 'SA', from: string, until: string): Person['patterns'] => [{ validFrom: '2026-01-01', weeks: 1, spans: [{ week: 1, weekday, from, until }] }];

describe('slots of a day', () => {
  const between = (earliest: string, latest: string, minutes: number, date = '2026-12-01') => slotsOn(date, search({ earliest, latest, minutes })).map(({ startsAt }) => startsAt);

  it('begin on the hour and half past, and end in time', () => {
    expect(between('09:00', '11:00', 90)).toEqual([at('2026-12-01 09:00'), at('2026-12-01 09:30')]);
    expect(between('09:10', '11:00', 90)).toEqual([at('2026-12-01 09:30')]);
    expect(between('09:00', '10:29', 90)).toEqual([]);
  });

  it('never reach into the next day', () => {
    expect(between('22:30', '23:59', 60)).toEqual([at('2026-12-01 22:30')]);
    expect(between('00:00', '23:59', 1440)).toEqual([]);
  });

  it('leave out wall times that the spring change skips; what begins before it ends an hour later by the clock', () => {
    expect(slotsOn('2026-03-29', search({ earliest: '01:00', latest: '04:00', minutes: 60 })).map(({ startsAt }) => startsAt)).toEqual([
      '2026-03-29T00:00:00.000Z', '2026-03-29T00:30:00.000Z', '2026-03-29T01:00:00.000Z',
    ]);
  });

  it('leave out wall times that come twice in autumn', () => {
    expect(slotsOn('2026-10-25', search({ earliest: '01:00', latest: '04:00', minutes: 60 })).map(({ startsAt }) => startsAt)).toEqual(['2026-10-25T02:00:00.000Z']);
  });

  it('are at the same wall clock on both sides of a change', () => {
    expect(['2026-10-24', '2026-10-26'].map((date) => between('10:00', '12:00', 120, date))).toEqual([['2026-10-24T08:00:00.000Z'], ['2026-10-26T09:00:00.000Z']]);
  });
});

describe('free moments', () => {
  it('of an empty day are its first six, with who would be there', () => {
    const found = freeMoments(search(), [], surroundings());
    expect(clocks(found)).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']);
    expect(found[0]).toEqual({ ...on('09:00', '11:00'), startsAtLocal: '2026-12-01T09:00', endsAtLocal: '2026-12-01T11:00', people: [{ id: 'eva', name: 'Eva' }], warnings: [] });
  });

  it('are twenty at most, over several days', () => {
    const found = freeMoments(search({ until: '2027-02-28' }), [], surroundings());
    expect(found).toHaveLength(20);
    expect(new Set(starts(found).map((local) => local.slice(0, 10)))).toEqual(new Set(['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']));
  });

  it('are not in the past', () => {
    expect(clocks(freeMoments(search({ now: at('2026-12-01 15:10') }), [], surroundings()))).toEqual(['15:30', '16:00']);
    expect(freeMoments(search({ now: at('2026-12-01 16:01') }), [], surroundings())).toEqual([]);
  });

  it('do not overlap another session', () => {
    const found = freeMoments(search(), [engagement(on('10:00', '17:00'))], surroundings());
    expect(clocks(found)).toEqual([]);
    expect(clocks(freeMoments(search(), [engagement(on('11:00', '18:00'))], surroundings({ kinds: [] })))).toEqual(['09:00']);
  });

  it('inside a buffer come after those without', () => {
    const found = freeMoments(search(), [engagement(on('09:00', '12:00'))], surroundings());
    expect(found.map(({ startsAtLocal, warnings }) => [startsAtLocal.slice(11), warnings.map(({ code }) => code).join()])).toEqual([
      ['13:30', ''], ['14:00', ''], ['14:30', ''], ['15:00', ''], ['15:30', ''], ['16:00', ''],
    ]);
    const evening = freeMoments(search({ latest: '15:30' }), [engagement(on('09:00', '12:00'))], surroundings());
    expect(evening.map(({ startsAtLocal, warnings }) => [startsAtLocal.slice(11), warnings.map(({ code }) => code).join()])).toEqual([['13:30', ''], ['12:00', 'buffer'], ['12:30', 'buffer'], ['13:00', 'buffer']]);
  });

  it('are of everybody together', () => {
    const both = surroundings({ people: [person(), jan], kinds: [] });
    const busy = [engagement({ ...on('09:00', '12:00'), id: 'a' }), engagement({ ...on('14:00', '18:00'), id: 'b', people: [{ id: 'jan', name: 'Jan' }] })];
    const found = freeMoments(search({ parties: [['eva', 'jan']] }), busy, both);
    expect(clocks(found)).toEqual(['12:00']);
    expect(found[0]?.people.map(({ name }) => name)).toEqual(['Eva', 'Jan']);
  });

  it('are of whoever is free where anyone will do: one moment each, with the one who has the least against it', () => {
    const either = surroundings({ people: [person(), jan] });
    const found = freeMoments(search({ parties: [['eva'], ['jan']], earliest: '12:00', latest: '15:00' }), [engagement(on('09:00', '11:30'))], either);
    expect(found.map(({ startsAtLocal, people }) => [startsAtLocal.slice(11), people[0]?.name])).toEqual([['12:00', 'Jan'], ['12:30', 'Jan'], ['13:00', 'Eva']]);
  });

  it('need the interpreter and the room as well', () => {
    const samira = { id: 'samira', name: 'Samira' };
    const known = surroundings({ interpreters: [samira], kinds: [] });
    const wanted = search({ session: { ...session, interpreterId: 'samira', roomId: 'leie' } });
    const busy = [engagement({ ...on('09:00', '13:00'), people: [], interpreter: samira }), engagement({ ...on('15:00', '17:00'), id: 'b', people: [], roomId: 'leie', room: 'Zaal Leie' })];
    expect(clocks(freeMoments(wanted, busy, known))).toEqual(['13:00']);
  });

  it('are none while somebody is away or on duty', () => {
    expect(clocks(freeMoments(search(), [], surroundings({ absences: [away('09:00', '15:30')] })))).toEqual(['15:30', '16:00']);
    expect(clocks(freeMoments(search(), [], surroundings({ duties: [{ ...away('11:00', '18:00'), kind: 'desk', office: 'Gent' }] })))).toEqual(['09:00']);
  });

  it('keep to working hours', () => {
    expect(clocks(freeMoments(search(), [], surroundings({ people: [person({ patterns: weekly('TU', '13:00', '16:00') })] })))).toEqual(['13:00', '13:30', '14:00']);
    expect(freeMoments(search(), [], surroundings({ people: [person({ patterns: weekly('MO', '08:00', '18:00') })] }))).toEqual([]);
  });

  it('leave out holidays, days off and days on which the host is closed', () => {
    const days = { from: '2026-11-10', until: '2026-11-13', now: '2026-11-01T09:00:00.000Z' };
    const known = surroundings({ hosts: [host()], daysOff: [{ onDate: '2026-11-12', name: 'Brugdag', province: null }], closingDays: [{ organisationId: 'vesdre', fromDate: '2026-11-13', untilDate: '2026-11-13', label: '' }] });
    const found = freeMoments(search({ ...days, session: { ...session, hostOrganisationId: 'vesdre' } }), [], known);
    expect(new Set(starts(found).map((local) => local.slice(0, 10)))).toEqual(new Set(['2026-11-10']));
  });

  it('warn of a regional holiday at the host, which closes nobody of ours', () => {
    const found = freeMoments(search({ from: '2027-09-27', until: '2027-09-27', session: { ...session, hostOrganisationId: 'vesdre' } }), [], surroundings());
    expect(found[0]?.warnings.map(({ code }) => code)).toEqual(['regional_holiday']);
  });

  it('are on weekends for those who work then, or where nothing else was asked for', () => {
    const weekend = { from: '2026-12-04', until: '2026-12-05' };
    expect(new Set(starts(freeMoments(search(weekend), [], surroundings())).map((local) => local.slice(0, 10)))).toEqual(new Set(['2026-12-04']));
    expect(starts(freeMoments(search(weekend), [], surroundings({ people: [person({ patterns: weekly('SA', '09:00', '11:00') })] })))).toEqual(['2026-12-05T09:00']);
    expect(freeMoments(search({ from: '2026-12-05', until: '2026-12-06' }), [], surroundings())).toHaveLength(12);
  });

  it('are in the zone asked for, in hours worked in Brussels', () => {
    const found = freeMoments(search({ zone: 'Asia/Kabul', session: { ...session, zone: 'Asia/Kabul' }, earliest: '08:00', latest: '23:00', minutes: 60 }), [], surroundings({ people: [person({ patterns: weekly('TU', '09:00', '11:00') })] }));
    expect(starts(found)).toEqual(['2026-12-01T12:30', '2026-12-01T13:00', '2026-12-01T13:30']);
    expect(found[0]?.startsAt).toBe(at('2026-12-01 09:00'));
  });

  it('keep their wall clock over the autumn change', () => {
    const found = freeMoments(search({ from: '2026-10-23', until: '2026-10-26', earliest: '10:00', latest: '12:00', now: '2026-10-01T09:00:00.000Z' }), [], surroundings());
    expect(found.map(({ startsAt, startsAtLocal }) => [startsAtLocal, startsAt])).toEqual([['2026-10-23T10:00', '2026-10-23T08:00:00.000Z'], ['2026-10-26T10:00', '2026-10-26T09:00:00.000Z']]);
  });

  it('are none when nobody could be there at all', () => {
    expect(freeMoments(search({ parties: [] }), [], surroundings({ people: [] }))).toEqual([]);
  });
});
