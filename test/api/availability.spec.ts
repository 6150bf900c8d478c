import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AbsenceEntered, CounsellorView, DutyList, DutyView, Problem, SessionView, TeamView, WorkingPatternList, WorkingPatternView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Office } from '@relais/identity';
import { newId } from '@relais/platform';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { createUser } from '../support/people.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let app: RunningApp;
let lotte: Client;
let coordinator: Client;
let officeId: string;
const idOf = ({ user }: Client) => user?.id ?? '';
const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });

beforeAll(async () => {
  app = await startApp();
  lotte = await app.signIn('counsellor', { name: 'Lotte' });
  coordinator = await app.signIn('coordinator', { name: 'Koen' });
  officeId = newId();
  await app.app.get(UnitOfWork).run((db) => db.insert(Office, { id: officeId, name: 'Gent', municipality: 'Gent', phone: '' }));
});
afterAll(() => app.close());

const team = async (client: Client, from = '2026-11-23', to = '2026-11-30') => (await client.get(`/api/v1/team?from=${from}&to=${to}`)).as(TeamView);
const absence = (userId: string, changes = {}) => ({ userId, kind: 'illness', startsAtLocal: '2026-11-24T00:00', endsAtLocal: '2026-11-28T00:00', ...changes });
const duty = (userId: string, changes = {}) => ({ officeId, userId, kind: 'desk', startsAtLocal: '2026-10-19T09:00', endsAtLocal: '2026-10-19T12:30', ...changes });
const mondays = { validFrom: '2026-11-02', weeks: 2, spans: [{ week: 1, weekday: 'MO', from: '09:00', until: '17:00' }, { week: 2, weekday: 'TU', from: '09:00', until: '13:00' }] };

describe('working hours', () => {
  it('follow the rota, and somebody who said nothing has none', async () => {
    const made = await lotte.post(`/api/v1/counsellors/${idOf(lotte)}/working-patterns`, mondays);
    expect(made.status).toBe(201);
    const seen = (await team(lotte, '2026-11-16', '2026-11-30')).counsellors.find(({ id }) => id === idOf(lotte));
    expect(seen).toMatchObject({ hasPattern: true, hours: [
      { startsAt: '2026-11-16T08:00:00.000Z', endsAt: '2026-11-16T16:00:00.000Z' }, { startsAt: '2026-11-24T08:00:00.000Z', endsAt: '2026-11-24T12:00:00.000Z' },
    ] });
    expect((await team(lotte)).counsellors.find(({ id }) => id === idOf(coordinator))).toMatchObject({ hasPattern: false, hours: [] });
  });

  it('begin once per date; are changed as a whole; what was before holds again when they are removed', async () => {
    const ine = await createUser(app, 'counsellor', { name: 'Ine' });
    const path = `/api/v1/counsellors/${ine.id}/working-patterns`;
    const first = (await coordinator.post(path, { validFrom: '2026-01-05', spans: [{ week: 1, weekday: 'FR', from: '10:00', until: '12:00' }] })).as(WorkingPatternView);
    const second = (await coordinator.post(path, { ...mondays, validFrom: '2026-11-09' })).as(WorkingPatternView);
    expect((await coordinator.post(path, mondays)).status).toBe(201);
    expect((await coordinator.post(path, mondays)).as(Problem)).toMatchObject({ status: 409, code: 'working_pattern_exists', errors: [{ pointer: '/validFrom' }] });
    const moved = await coordinator.patch(`/api/v1/working-patterns/${second.id}`, { ...mondays, validFrom: '2026-11-02' }, ifMatch(second));
    expect(moved.as(Problem).code).toBe('working_pattern_exists');
    const changed = (await coordinator.patch(`/api/v1/working-patterns/${second.id}`, { validFrom: '2026-11-09', weeks: 1, spans: [] }, ifMatch(second))).as(WorkingPatternView);
    expect(changed).toMatchObject({ spans: [], weeks: 1 });
    expect((await coordinator.patch(`/api/v1/working-patterns/${second.id}`, mondays, ifMatch(second))).status).toBe(409);
    expect((await coordinator.delete(`/api/v1/working-patterns/${second.id}`, undefined, ifMatch(second))).as(Problem)).toMatchObject({ status: 412, current: { weeks: 1 } });
    for (const { id, version } of (await coordinator.get(path)).as(WorkingPatternList).items.filter(({ id }) => id !== first.id)) {
      expect((await coordinator.delete(`/api/v1/working-patterns/${id}`, undefined, ifMatch({ version }))).status).toBe(204);
    }
    expect((await team(coordinator)).counsellors.find(({ id }) => id === ine.id)?.hours).toEqual([{ startsAt: '2026-11-27T09:00:00.000Z', endsAt: '2026-11-27T11:00:00.000Z' }]);
  });

  it('end after they begin, in a week that the rota has', async () => {
    const path = `/api/v1/counsellors/${idOf(lotte)}/working-patterns`;
    for (const span of [{ week: 1, weekday: 'MO', from: '12:00', until: '09:00' }, { week: 3, weekday: 'MO', from: '09:00', until: '12:00' }]) {
      expect((await lotte.post(path, { ...mondays, validFrom: '2027-01-04', spans: [span] })).status).toBe(400);
    }
  });
});

describe('an absence', () => {
  it('may lie over sessions, and says over how many', async () => {
    const ann = await app.signIn('counsellor', { name: 'Ann' });
    const body = { kind: 'team_visit', languages: ['nl'], leadId: idOf(ann), startsAtLocal: '2026-11-25T10:00', endsAtLocal: '2026-11-25T12:00' };
    expect((await ann.post('/api/v1/sessions', body)).as(SessionView).status).toBe('confirmed');
    await ann.post('/api/v1/sessions', { ...body, startsAtLocal: '2026-11-28T10:00', endsAtLocal: '2026-11-28T12:00' });
    const entered = (await ann.post('/api/v1/absences', absence(idOf(ann)))).as(AbsenceEntered);
    expect(entered.affectedSessions).toBe(1);
    const longer = (await ann.patch(`/api/v1/absences/${entered.id}`, { endsAtLocal: '2026-11-29T00:00' }, ifMatch(entered))).as(AbsenceEntered);
    expect(longer).toMatchObject({ affectedSessions: 2, kind: 'illness', startsAt: '2026-11-23T23:00:00.000Z', endsAt: '2026-11-28T23:00:00.000Z' });
  });

  it('says why only to the person, coordinators and administrators', async () => {
    await lotte.post('/api/v1/absences', absence(idOf(lotte)));
    const kinds = async (client: Client) => (await team(client)).absences.filter(({ user }) => user.id === idOf(lotte)).map(({ kind }) => kind);
    expect(await kinds(lotte)).toEqual(['illness']);
    expect(await kinds(coordinator)).toEqual(['illness']);
    expect(await kinds(await app.signIn('admin'))).toEqual(['illness']);
    expect(await kinds(await app.signIn('counsellor'))).toEqual([null]);
    expect(await kinds(await app.signIn('viewer'))).toEqual([null]);
  });

  it('is told to nobody by the audit: it says who did what, not why somebody is away', async () => {
    const entered = (await coordinator.post('/api/v1/absences', absence(idOf(lotte), { kind: 'leave' }))).as(AbsenceEntered);
    const changed = (await coordinator.patch(`/api/v1/absences/${entered.id}`, { kind: 'illness' }, ifMatch(entered))).as(AbsenceEntered);
    expect((await coordinator.delete(`/api/v1/absences/${entered.id}`, undefined, ifMatch(changed))).status).toBe(204);
    const entries = await auditOf(app, entered.id);
    expect(entries.map(({ act }) => act)).toEqual(['created', 'changed', 'removed']);
    expect(JSON.stringify(entries)).not.toMatch(/illness|leave/);
  });

  it('is refused when it ends before it begins, of somebody unknown, and of an old version', async () => {
    expect((await lotte.post('/api/v1/absences', absence(idOf(lotte), { endsAtLocal: '2026-11-23T00:00' }))).as(Problem)).toMatchObject({ status: 422, code: 'ends_before_start', errors: [{ pointer: '/endsAtLocal' }] });
    const viewer = await createUser(app, 'viewer');
    expect((await coordinator.post('/api/v1/absences', absence(viewer.id))).as(Problem).code).toBe('counsellor_unknown');
    const entered = (await lotte.post('/api/v1/absences', absence(idOf(lotte)))).as(AbsenceEntered);
    await lotte.patch(`/api/v1/absences/${entered.id}`, { kind: 'leave' }, ifMatch(entered));
    const late = await lotte.patch(`/api/v1/absences/${entered.id}`, { kind: 'training' }, ifMatch(entered));
    expect(late.as(Problem)).toMatchObject({ status: 412, current: { kind: 'leave' } });
    expect((await lotte.delete(`/api/v1/absences/${newId()}`, undefined, ifMatch(entered))).status).toBe(404);
  });
});

describe('a duty', () => {
  it('repeats at the same wall clock over the clock change, up to its last date', async () => {
    const made = await lotte.post('/api/v1/duties', duty(idOf(lotte), { repeatUntil: '2026-11-02' }));
    expect(made.as(DutyList).items.map(({ startsAt }) => startsAt)).toEqual(['2026-10-19T07:00:00.000Z', '2026-10-26T08:00:00.000Z', '2026-11-02T08:00:00.000Z']);
  });

  it('that meets another of the same person is refused, and none of its weeks is planned', async () => {
    const eva = await app.signIn('counsellor', { name: 'Eva' });
    await eva.post('/api/v1/duties', duty(idOf(eva), { startsAtLocal: '2026-11-09T12:00', endsAtLocal: '2026-11-09T16:00' }));
    const refused = await eva.post('/api/v1/duties', duty(idOf(eva), { repeatUntil: '2026-11-30' }));
    expect(refused.as(Problem)).toMatchObject({ status: 409, code: 'duty_overlap', other: { office: { name: 'Gent' } } });
    expect(refused.as(Problem).detail).toContain('Eva');
    expect((await team(eva, '2026-10-01', '2026-12-31')).duties.filter(({ user }) => user.id === idOf(eva))).toHaveLength(1);
    expect((await eva.post('/api/v1/duties', duty(idOf(eva), { startsAtLocal: '2026-11-09T16:00', endsAtLocal: '2026-11-09T17:00' }))).status).toBe(201);
  });

  it('is moved and given to a colleague, unless the colleague has one then', async () => {
    const [one, other] = [await createUser(app, 'counsellor', { name: 'One' }), await createUser(app, 'counsellor', { name: 'Other' })];
    const planned = async (userId: string) => (await coordinator.post('/api/v1/duties', duty(userId))).as(DutyList).items[0];
    const [first, second] = [await planned(one.id), await planned(other.id)];
    if (!first || !second) throw new Error('No duty was planned');
    expect((await coordinator.patch(`/api/v1/duties/${first.id}`, { userId: other.id }, ifMatch(first))).as(Problem).code).toBe('duty_overlap');
    expect((await coordinator.delete(`/api/v1/duties/${second.id}`, undefined, ifMatch(second))).status).toBe(204);
    const given = (await coordinator.patch(`/api/v1/duties/${first.id}`, { userId: other.id, endsAtLocal: '2026-10-19T13:00' }, ifMatch(first))).as(DutyView);
    expect(given).toMatchObject({ user: { name: 'Other' }, startsAt: '2026-10-19T07:00:00.000Z', endsAt: '2026-10-19T11:00:00.000Z' });
    expect((await coordinator.patch(`/api/v1/duties/${first.id}`, { kind: 'hotline' }, ifMatch(first))).status).toBe(412);
  });

  it('has an office, a length, and an end to its repeating', async () => {
    const codes = [];
    for (const fault of [{ officeId: newId() }, { endsAtLocal: '2026-10-19T09:00' }, { endsAtLocal: '2026-10-20T09:01' }]) codes.push((await lotte.post('/api/v1/duties', duty(idOf(lotte), fault))).as(Problem).code);
    expect(codes).toEqual(['office_unknown', 'ends_before_start', 'duty_too_long']);
    for (const repeatUntil of ['2026-10-18', '2029-10-18']) expect((await lotte.post('/api/v1/duties', duty(idOf(lotte), { repeatUntil }))).status).toBe(400);
  });
});

describe('who may arrange for whom', () => {
  it('is everybody for themselves, and coordinators for everybody', async () => {
    const lea = await app.signIn('counsellor', { name: 'Lea' });
    const seen = (await team(lea)).counsellors.find(({ id }) => id === idOf(lea));
    const person = (await lea.patch(`/api/v1/counsellors/${idOf(lea)}`, { gender: 'woman' }, ifMatch(seen ?? { version: 0 }))).as(CounsellorView);
    expect(person).toMatchObject({ gender: 'woman', languages: [] });
    expect((await coordinator.patch(`/api/v1/counsellors/${idOf(lea)}`, { languages: ['fr', 'ar'] }, ifMatch(person))).as(CounsellorView)).toMatchObject({ gender: 'woman', languages: ['fr', 'ar'] });
    expect((await coordinator.patch(`/api/v1/counsellors/${idOf(lea)}`, { gender: null }, ifMatch(person))).as(Problem)).toMatchObject({ status: 412, current: { languages: ['fr', 'ar'] } });
    const mine = (await lea.post('/api/v1/absences', absence(idOf(lea)))).as(AbsenceEntered);
    const refusals = [
      await lotte.post('/api/v1/absences', absence(idOf(lea))), await lotte.patch(`/api/v1/absences/${mine.id}`, {}, ifMatch(mine)), await lotte.delete(`/api/v1/absences/${mine.id}`, undefined, ifMatch(mine)),
      await lotte.post('/api/v1/duties', duty(idOf(lea))), await lotte.post(`/api/v1/counsellors/${idOf(lea)}/working-patterns`, mondays), await lotte.patch(`/api/v1/counsellors/${idOf(lea)}`, { gender: 'man' }, ifMatch(person)),
    ];
    expect(refusals.map(({ status }) => status)).toEqual(Array(6).fill(403));
  });
});

describe('days off', () => {
  it('are said by their key', async () => {
    expect((await team(lotte, '2026-11-09', '2026-11-16')).daysOff).toEqual([{ date: '2026-11-11', name: null, key: 'armistice' }, { date: '2026-11-15', name: null, key: 'kings_day' }]);
  });
});
