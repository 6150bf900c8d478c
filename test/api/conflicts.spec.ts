import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem, SessionCheck, SessionView, WarningView, type SessionInput } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { User } from '@relais/identity';
import { newId } from '@relais/platform';
import { Absence, ClosingDay, Duty, Room, WorkingPattern } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { createUser, type TestUser } from '../support/people.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createOrganisation } from '../support/sessions.ts';

let running: RunningApp;
let planner: Client;
let day = 0;

beforeAll(async () => {
  running = await startApp();
  planner = await running.signIn('counsellor', { name: 'Lotte' });
});
afterAll(() => running.close());

/** Somebody whose calendar is empty. */
const colleague = (name = 'Eva') => createUser(running, 'counsellor', { name });

/** A working day of its own for each test. */
function freeDay(): string {
  day += 1;
  return new Date(Date.UTC(2027, 0, 4 + 7 * Math.floor(day / 5) + (day % 5))).toISOString().slice(0, 10);
}

interface At {
  readonly date: string;
  readonly from: string;
  readonly until: string;
}

const planOf = (person: TestUser, { date, from, until }: At, changes: Partial<SessionInput> = {}): Partial<SessionInput> => ({
  kind: 'team_visit', languages: ['nl'], startsAtLocal: `${date}T${from}`, endsAtLocal: `${date}T${until}`, leadId: person.id, ...changes,
});

async function planned(body: Partial<SessionInput>): Promise<SessionView> {
  const answer = await planner.post('/api/v1/sessions', body);
  expect({ status: answer.status, body: answer.status === 201 ? null : answer.body }).toEqual({ status: 201, body: null });
  return answer.as(SessionView);
}

/** The codes of the warnings with which a request is refused. */
const refused = (body: unknown) => WarningView.array().parse(Problem.parse(body).other).map(({ code }) => code);
const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

describe('a session inside the buffer of another', () => {
  it('is refused when a form is sent past the screen, with the warning; accepted with a reason, which is kept', async () => {
    const person = await colleague();
    const date = freeDay();
    await planned(planOf(person, { date, from: '10:00', until: '11:30' }, { title: 'De Brug' }));
    const close = planOf(person, { date, from: '12:00', until: '13:00' });
    const answer = await planner.post('/api/v1/sessions', close);
    expect(answer.status).toBe(409);
    expect(answer.as(Problem)).toMatchObject({
      code: 'session_warnings', errors: [{ pointer: '/acceptedBecause' }],
      other: [{ code: 'buffer', params: { person: 'Eva', title: 'De Brug', kind: 'team_visit', gap: 30, minutes: 75 } }],
    });
    const { id } = await planned({ ...close, acceptedBecause: 'short_distance' });
    const kept = (await planner.get(`/api/v1/sessions/${id}`)).as(SessionView).acceptedWarnings;
    expect(kept).toEqual([expect.objectContaining({ code: 'buffer', reason: 'short_distance', acceptedBy: 'Lotte', params: expect.objectContaining({ gap: 30 }) })]);
  });

  it('is refused by drag as by form, and by confirming or reserving a draft', async () => {
    const person = await colleague();
    const date = freeDay();
    await planned(planOf(person, { date, from: '10:00', until: '11:30' }));
    const afternoon = await planned(planOf(person, { date, from: '15:00', until: '16:00' }));
    const move = { startsAtLocal: `${date}T12:00`, endsAtLocal: `${date}T13:00` };
    const path = `/api/v1/sessions/${afternoon.id}`;
    const dragged = await planner.patch(path, move, ifMatch(afternoon.version));
    expect([dragged.status, refused(dragged.body)]).toEqual([409, ['buffer']]);
    expect((await planner.patch(path, { ...move, acceptedBecause: 'online' }, ifMatch(afternoon.version))).status).toBe(200);
    const draft = await planned({ ...planOf(person, { date, from: '08:30', until: '09:30' }), status: 'draft' });
    for (const act of ['confirmation', 'time-reservation']) {
      const answer = await planner.post(`/api/v1/sessions/${draft.id}/${act}`, {}, ifMatch(draft.version));
      expect([act, answer.status, refused(answer.body)]).toEqual([act, 409, ['buffer']]);
    }
    const reserved = await planner.post(`/api/v1/sessions/${draft.id}/time-reservation`, { acceptedBecause: 'other' }, ifMatch(draft.version));
    expect(reserved.as(SessionView)).toMatchObject({ status: 'tentative', acceptedWarnings: [{ code: 'buffer', reason: 'other' }] });
    const confirmed = await planner.post(`/api/v1/sessions/${draft.id}/confirmation`, {}, ifMatch(reserved.as(SessionView).version));
    expect(confirmed.as(SessionView)).toMatchObject({ status: 'confirmed', acceptedWarnings: [{ code: 'buffer' }] });
  });

  it('is nobody’s concern as a draft, nor when only its title or note changes', async () => {
    const person = await colleague();
    const date = freeDay();
    await planned(planOf(person, { date, from: '10:00', until: '11:30' }));
    await planned({ ...planOf(person, { date, from: '12:00', until: '13:00' }), status: 'draft' });
    const session = await planned({ ...planOf(person, { date, from: '12:00', until: '13:00' }), acceptedBecause: 'other' });
    const renamed = await planner.patch(`/api/v1/sessions/${session.id}`, { title: 'Other', note: 'beamer' }, ifMatch(session.version));
    expect(renamed.as(SessionView).acceptedWarnings).toHaveLength(1);
  });
});

describe('a session on a day or at an hour on which somebody is not there', () => {
  it('is refused with every reason against it, each said once', async () => {
    const person = await colleague();
    const date = freeDay();
    const host = await createOrganisation(running, { name: 'Ambassade', province: 'namur' });
    const made = { createdBy: person.id, createdAt: running.clock.instant(), version: 1, zone: 'Europe/Brussels' };
    const { officeId } = await office();
    await running.app.get(UnitOfWork).run(async (db) => {
      const { zone: _zone, ...rest } = made;
      await db.insert(WorkingPattern, { id: newId(), userId: person.id, validFrom: '2027-01-01', weeks: 1, spans: [{ week: 1, weekday: 'SU', from: '09:00', until: '12:00' }], ...rest });
      await db.insert(Absence, { id: newId(), userId: person.id, kind: 'leave', startsAt: `${date}T00:00:00.000Z`, endsAt: `${date}T22:00:00.000Z`, ...made });
      await db.insert(Duty, { id: newId(), officeId, userId: person.id, kind: 'desk', startsAt: `${date}T08:00:00.000Z`, endsAt: `${date}T10:00:00.000Z`, ...made });
      await db.insert(ClosingDay, { id: newId(), organisationId: host.id, fromDate: date, untilDate: date, label: 'Fête nationale', ...rest });
    });
    const answer = await planner.post('/api/v1/sessions', planOf(person, { date, from: '10:00', until: '11:00' }, { hostOrganisationId: host.id, facilitatorWish: 'woman' }));
    expect(refused(answer.body)).toEqual(['outside_working_hours', 'absent', 'on_duty', 'host_closed', 'facilitator_wish']);
  });
});

async function office(): Promise<{ officeId: string }> {
  const officeId = newId();
  await running.app.get(UnitOfWork).run((db) => db.query(`INSERT INTO offices (id, name, municipality, phone) VALUES ('${officeId}', 'Gent', 'Gent', '')`));
  return { officeId };
}

describe('the check of a plan while it is typed', () => {
  it('names overlaps and warnings and writes nothing', async () => {
    const person = await colleague('Ann');
    const date = freeDay();
    const session = await planned(planOf(person, { date, from: '10:00', until: '11:30' }, { title: 'First' }));
    const input = { kind: 'team_visit', startsAtLocal: `${date}T11:00`, endsAtLocal: `${date}T12:00`, leadId: person.id, languages: ['nl'] };
    const check = (await planner.post('/api/v1/session-checks', input)).as(SessionCheck);
    expect(check.overlaps).toEqual([expect.objectContaining({ resource: 'counsellor', name: 'Ann', session: expect.objectContaining({ id: session.id, title: 'First' }) })]);
    const later = (await planner.post('/api/v1/session-checks', { ...input, startsAtLocal: `${date}T12:00`, endsAtLocal: `${date}T13:00` })).as(SessionCheck);
    expect(later).toMatchObject({ overlaps: [], warnings: [{ code: 'buffer' }] });
    expect((await planner.post('/api/v1/session-checks', { ...input, sessionId: session.id })).as(SessionCheck)).toEqual({ overlaps: [], warnings: [] });
    expect((await planner.get(`/api/v1/sessions/${session.id}`)).as(SessionView).version).toBe(session.version);
  });

  it('knows the room, the host’s other session, our days off, and whether anybody is understood', async () => {
    const person = await colleague('Ann');
    const host = await createOrganisation(running, { name: 'Jisr', province: 'brussels' });
    const [officeId, roomId] = [(await office()).officeId, newId()];
    await running.app.get(UnitOfWork).run(async (db) => {
      await db.insert(Room, { id: roomId, officeId, name: 'Zaal Leie', seats: 12, version: 1 });
      await db.update(User, { id: person.id }, { languages: ['nl'] });
    });
    await (await running.signIn('coordinator')).post('/api/v1/days-off', { onDate: '2028-07-11', name: 'Brugdag', province: 'brussels' });
    await planned(planOf(await colleague(), { date: '2028-07-11', from: '10:00', until: '12:00' }, { title: 'Module 1', hostOrganisationId: host.id, acceptedBecause: 'host_asked' }));
    const input = { kind: 'team_visit', startsAtLocal: '2028-07-11T11:00', endsAtLocal: '2028-07-11T12:00', leadId: person.id, languages: ['ti', 'ar'], hostOrganisationId: host.id, roomId, capacity: 20 };
    const { overlaps, warnings } = (await planner.post('/api/v1/session-checks', input)).as(SessionCheck);
    expect(overlaps).toEqual([]);
    expect(warnings).toEqual([
      { code: 'regional_holiday', params: { date: '2028-07-11', holiday: 'flemish_community' } },
      { code: 'day_off', params: { date: '2028-07-11', name: 'Brugdag' } },
      { code: 'host_busy', params: { host: 'Jisr', title: 'Module 1', kind: 'team_visit' } },
      { code: 'room_too_small', params: { room: 'Zaal Leie', seats: 12, capacity: 20 } },
      { code: 'language_missing', params: { languages: 'ti ar' } },
    ]);
  });

  it('refuses an end before the start, and is not for viewers', async () => {
    const input = { kind: 'team_visit', startsAtLocal: '2028-07-12T11:00', endsAtLocal: '2028-07-12T10:00', leadId: (await colleague()).id };
    expect((await planner.post('/api/v1/session-checks', input)).as(Problem)).toMatchObject({ status: 422, code: 'session_ends_before_start' });
    expect((await (await running.signIn('viewer')).post('/api/v1/session-checks', input)).status).toBe(403);
  });
});
