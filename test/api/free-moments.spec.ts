import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FreeMomentList, InterpreterView, Problem, SessionView, type FreeMomentQuery } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { User } from '@relais/identity';
import { newId } from '@relais/platform';
import { Absence, WorkingPattern } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { createUser, type TestUser } from '../support/people.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createOrganisation } from '../support/sessions.ts';

let running: RunningApp;
let planner: Client;

beforeAll(async () => {
  running = await startApp();
  planner = await running.signIn('coordinator');
});
afterAll(() => running.close());

const tuesday = '2027-02-02';
const colleague = (name: string) => createUser(running, 'counsellor', { name });
const find = async (asked: Partial<FreeMomentQuery>) =>
  (await planner.post('/api/v1/free-moments', { kind: 'team_visit', minutes: 90, from: tuesday, until: tuesday, earliest: '09:00', latest: '17:00', ...asked })).as(FreeMomentList).items;
const clocksOf = (items: FreeMomentList['items']) => items.map(({ startsAtLocal, warnings }) => `${startsAtLocal.slice(11)} ${warnings.map(({ code }) => code).join(' ')}`.trim());
const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });
const made = ({ id }: TestUser) => ({ createdBy: id, createdAt: running.clock.instant(), version: 1 });
const plan = async (person: TestUser, from: string, until: string, fields = {}) => {
  const answer = await planner.post('/api/v1/sessions', { kind: 'team_visit', languages: ['nl'], startsAtLocal: `${tuesday}T${from}`, endsAtLocal: `${tuesday}T${until}`, leadId: person.id, acceptedBecause: 'other', ...fields });
  return answer.as(SessionView);
};

describe('finding a time', () => {
  it('for two people and an interpreter: when all three are free, those with time to get there first; what is offered can be planned', async () => {
    const [eva, jan] = [await colleague('Eva'), await colleague('Jan')];
    const samira = (await planner.post('/api/v1/interpreters', { name: 'Samira', languages: ['ar'] })).as(InterpreterView);
    await plan(eva, '09:00', '10:00');
    await plan(jan, '16:30', '17:30');
    const withSamira = await plan(await colleague('Ann'), '11:00', '12:00', { interpreterLanguage: 'ar' });
    expect((await planner.post(`/api/v1/sessions/${withSamira.id}/interpreter-booking`, { interpreterId: samira.id }, ifMatch(withSamira))).status).toBe(200);
    const items = await find({ userIds: [eva.id, jan.id], interpreterId: samira.id });
    expect(clocksOf(items)).toEqual(['13:00', '13:30', '12:00 buffer', '12:30 buffer', '14:00 buffer', '14:30 buffer']);
    for (const { people, startsAtLocal, endsAtLocal } of items.slice(0, 2)) {
      expect(people.map(({ name }) => name)).toEqual(['Eva', 'Jan']);
      const session = await plan(eva, startsAtLocal.slice(11), endsAtLocal.slice(11), { coCounsellorIds: [jan.id], acceptedBecause: null });
      await planner.post(`/api/v1/sessions/${session.id}/cancellation`, { reason: 'planned_by_mistake' }, ifMatch(session));
    }
  });

  it('for anybody who speaks a language, when nobody is chosen', async () => {
    const [amel, omar] = [await colleague('Amel'), await colleague('Omar')];
    await running.app.get(UnitOfWork).run(async (db) => {
      for (const { id } of [amel, omar]) await db.update(User, { id }, { languages: ['fr', 'ti'] });
      await db.insert(Absence, { id: newId(), userId: amel.id, kind: 'leave', zone: 'Europe/Brussels', startsAt: '2027-02-01T23:00:00.000Z', endsAt: '2027-02-02T12:00:00.000Z', ...made(amel) });
      await db.insert(WorkingPattern, { id: newId(), userId: omar.id, validFrom: '2027-01-01', weeks: 1, spans: [{ week: 1, weekday: 'TU', from: '09:00', until: '11:00' }], ...made(omar) });
    });
    const items = await find({ language: 'ti' });
    expect(items.map(({ startsAtLocal, people }) => [startsAtLocal.slice(11), ...people.map(({ name }) => name)])).toEqual([
      ['09:00', 'Omar'], ['09:30', 'Omar'], ['13:00', 'Amel'], ['13:30', 'Amel'], ['14:00', 'Amel'], ['14:30', 'Amel'],
    ]);
    expect(await find({ language: 'mn' })).toEqual([]);
  });

  it('leaves out the host’s closing days and our own days off', async () => {
    const host = await createOrganisation(running, { name: 'School' });
    await planner.post(`/api/v1/organisations/${host.id}/closing-days`, { fromDate: '2027-03-01', untilDate: '2027-03-02', label: 'Vakantie' });
    await planner.post('/api/v1/days-off', { onDate: '2027-03-03', name: 'Brugdag' });
    const eva = await colleague('Eva');
    const items = await find({ userIds: [eva.id], hostOrganisationId: host.id, from: '2027-03-01', until: '2027-03-04', earliest: '10:00', latest: '11:30' });
    expect(items.map(({ startsAtLocal }) => startsAtLocal)).toEqual(['2027-03-04T10:00']);
  });

  it('offers nothing that has passed, and says who is not known', async () => {
    const eva = await colleague('Eva');
    expect(await find({ userIds: [eva.id], from: '2026-11-16', until: '2026-11-20' })).toEqual([]);
    expect(clocksOf(await find({ userIds: [eva.id], from: '2026-11-23', until: '2026-11-23', latest: '12:30' }))).toEqual(['10:00', '10:30', '11:00']);
    const unknown = await planner.post('/api/v1/free-moments', { kind: 'team_visit', minutes: 90, from: tuesday, until: tuesday, userIds: [newId()] });
    expect(unknown.as(Problem)).toMatchObject({ status: 422, code: 'counsellor_unknown', errors: [{ pointer: '/userIds' }] });
  });

  it('asks for somebody or a language, at most a quarter of a year at a time, and is not for viewers', async () => {
    const asked = { kind: 'team_visit', minutes: 90, from: tuesday, until: tuesday };
    expect((await planner.post('/api/v1/free-moments', asked)).as(Problem).errors.map(({ pointer }) => pointer)).toEqual(['/userIds']);
    expect((await planner.post('/api/v1/free-moments', { ...asked, language: 'nl', until: '2027-06-02' })).status).toBe(400);
    expect((await (await running.signIn('viewer')).post('/api/v1/free-moments', { ...asked, language: 'nl' })).status).toBe(403);
  });
});
