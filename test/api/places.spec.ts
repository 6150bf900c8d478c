import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClosingDayList, ClosingDayView, DayOffList, DayOffView, Problem, SessionCheck, TravelTimeList, TravelTimeView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { newId } from '@relais/platform';
import { SessionPerson } from '@relais/sessions';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { createUser } from '../support/people.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createOrganisation, createSession } from '../support/sessions.ts';

let running: RunningApp;
let coordinator: Client;
let counsellor: Client;
let viewer: Client;

beforeAll(async () => {
  running = await startApp();
  [coordinator, counsellor, viewer] = [await running.signIn('coordinator'), await running.signIn('counsellor'), await running.signIn('viewer')];
});
afterAll(() => running.close());

const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });
const way = (from: string, to: string, minutes = 55) => coordinator.post('/api/v1/travel-times', { from, to, minutes });

describe('travel times', () => {
  it('are written down by coordinators and read by everybody', async () => {
    const time = (await way('Gent', 'Luik')).as(TravelTimeView);
    expect(time).toMatchObject({ from: 'Gent', to: 'Luik', minutes: 55 });
    expect((await viewer.get('/api/v1/travel-times')).as(TravelTimeList).items).toContainEqual(time);
    expect((await counsellor.post('/api/v1/travel-times', { from: 'Gent', to: 'Namur', minutes: 90 })).status).toBe(403);
    expect((await auditOf(running, time.id)).map(({ act }) => act)).toEqual(['created']);
  });

  it('hold either way, whatever accents and capitals: a second is refused with the first', async () => {
    const first = (await way('Liège', 'Bruxelles')).as(TravelTimeView);
    const second = await way('BRUXELLES', 'liege', 60);
    expect(second.status).toBe(409);
    expect(second.as(Problem)).toMatchObject({ code: 'travel_time_known', errors: [{ pointer: '/to' }], other: first });
    expect((await way('Liège', 'LIEGE')).as(Problem)).toMatchObject({ status: 422, code: 'travel_time_same_place' });
  });

  it('of two who write the same at once, one is kept', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? way('Hasselt', 'Genk') : way('Genk', 'Hasselt'))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('are changed by version, and removed', async () => {
    const time = (await way('Aalst', 'Brugge')).as(TravelTimeView);
    const path = `/api/v1/travel-times/${time.id}`;
    expect((await coordinator.patch(path, { minutes: 70 })).status).toBe(428);
    expect((await coordinator.patch(path, { minutes: 70 }, ifMatch(time))).as(TravelTimeView).minutes).toBe(70);
    expect((await coordinator.patch(path, { minutes: 80 }, ifMatch(time))).as(Problem)).toMatchObject({ code: 'version_conflict', current: { minutes: 70 } });
    expect((await counsellor.delete(path)).status).toBe(403);
    expect((await coordinator.delete(path)).status).toBe(204);
    expect((await coordinator.delete(path)).status).toBe(404);
  });

  it('are what a plan is warned by, from the municipality of one host to that of the next', async () => {
    const [near, far] = [await createOrganisation(running, { name: 'Jisr', municipality: 'Oostende' }), await createOrganisation(running, { name: 'Vesdre', municipality: 'Verviers' })];
    await way('Verviers', 'OOSTENDE', 170);
    const { id: leadId } = await createUser(running, 'counsellor', { name: 'Eva' });
    const session = await createSession(running, { leadId, hostOrganisationId: near.id, kind: 'team_visit', title: 'Ochtend', startsAt: '2027-02-02T08:00:00.000Z', endsAt: '2027-02-02T10:00:00.000Z' });
    await running.app.get(UnitOfWork).run((db) => db.insert(SessionPerson, { sessionId: session.id, userId: leadId, part: 'lead' }));
    const at = async (clock: string) => {
      const input = { kind: 'team_visit', startsAtLocal: `2027-02-02T${clock}`, endsAtLocal: '2027-02-02T18:00', leadId, hostOrganisationId: far.id, languages: ['nl'] };
      return (await counsellor.post('/api/v1/session-checks', input)).as(SessionCheck).warnings;
    };
    expect(await at('13:30')).toEqual([{ code: 'travel', params: { person: 'Eva', title: 'Ochtend', kind: 'team_visit', gap: 150, minutes: 170, from: 'Oostende', to: 'Verviers' } }]);
    expect(await at('14:00')).toMatchObject([{ code: 'buffer', params: { gap: 180, minutes: 200 } }]);
    expect(await at('14:20')).toEqual([]);
  });
});

describe('closing days', () => {
  it('are an organisation’s, in order, and go again', async () => {
    const { id } = await createOrganisation(running, { name: 'Ambassade' });
    const path = `/api/v1/organisations/${id}/closing-days`;
    const add = async (fromDate: string, untilDate = fromDate) => (await counsellor.post(path, { fromDate, untilDate, label: 'Fête nationale' })).as(ClosingDayView);
    const [late, early] = [await add('2027-07-05'), await add('2027-04-03', '2027-04-18')];
    expect((await viewer.get(path)).as(ClosingDayList).items).toEqual([early, late]);
    expect((await viewer.post(path, { fromDate: '2027-07-05', untilDate: '2027-07-05', label: 'x' })).status).toBe(403);
    expect((await counsellor.delete(`/api/v1/closing-days/${late.id}`)).status).toBe(204);
    expect((await viewer.get(path)).as(ClosingDayList).items).toEqual([early]);
  });

  it('end no earlier than they begin, and belong to somebody', async () => {
    const { id } = await createOrganisation(running);
    const backwards = await counsellor.post(`/api/v1/organisations/${id}/closing-days`, { fromDate: '2027-07-05', untilDate: '2027-07-04', label: 'x' });
    expect(backwards.as(Problem).errors.map(({ pointer }) => pointer)).toEqual(['/untilDate']);
    expect((await counsellor.post(`/api/v1/organisations/${newId()}/closing-days`, { fromDate: '2027-07-05', untilDate: '2027-07-05', label: 'x' })).status).toBe(404);
    expect((await counsellor.get(`/api/v1/organisations/${newId()}/closing-days`)).status).toBe(404);
  });
});

describe('days off', () => {
  const add = async (onDate: string, fields = {}) => (await coordinator.post('/api/v1/days-off', { onDate, name: 'Brugdag', ...fields })).as(DayOffView);
  const between = async (from: string, to: string) => (await viewer.get(`/api/v1/days-off?from=${from}&to=${to}`)).as(DayOffList).items;

  it('are those of a period, its last date left out', async () => {
    const [first, second] = [await add('2028-05-26'), await add('2028-11-13', { kind: 'compensation', province: 'liege' })];
    expect(first).toMatchObject({ kind: 'bridge', province: null });
    expect(await between('2028-05-26', '2028-11-13')).toEqual([first]);
    expect(await between('2028-01-01', '2029-01-01')).toEqual([first, second]);
    expect((await viewer.get('/api/v1/days-off?from=2026-01-01&to=2036-01-01')).status).toBe(400);
  });

  it('are the coordinators’ to change by version, and to remove', async () => {
    const day = await add('2029-12-24');
    const path = `/api/v1/days-off/${day.id}`;
    expect((await counsellor.patch(path, { name: 'x' }, ifMatch(day))).status).toBe(403);
    expect((await coordinator.patch(path, { name: 'Kerstavond', province: 'antwerp' }, ifMatch(day))).as(DayOffView)).toMatchObject({ name: 'Kerstavond', province: 'antwerp', onDate: '2029-12-24' });
    expect((await coordinator.patch(path, { name: 'x' }, ifMatch(day))).status).toBe(412);
    expect((await coordinator.patch(path, {}, ifMatch({ version: 2 }))).status).toBe(200);
    expect((await coordinator.delete(path)).status).toBe(204);
    expect(await between('2029-12-24', '2029-12-25')).toEqual([]);
  });

  it('are once per idempotency key', async () => {
    const body = { onDate: '2030-12-24', name: 'Brugdag' };
    const answers = await Promise.all(Array.from({ length: 4 }, () => coordinator.post('/api/v1/days-off', body, { 'Idempotency-Key': 'bridge' })));
    expect(new Set(answers.map((answer) => answer.as(DayOffView).id)).size).toBe(1);
    expect(await between('2030-12-24', '2030-12-25')).toHaveLength(1);
  });
});
