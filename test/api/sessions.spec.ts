import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarView, Problem, SessionPage, SessionView, type SessionInput } from '@relais/contracts';
import type { Client } from '../support/client.ts';
import { createUser } from '../support/people.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let app: RunningApp;
let counsellor: Client;
let day = 0;

beforeAll(async () => {
  app = await startApp();
  counsellor = await app.signIn('counsellor', { name: 'Lotte' });
});
afterAll(() => app.close());

/** A plan on a day of its own, so that the tests do not stand in each other's way. */
function plan(changes: Partial<SessionInput> = {}): Partial<SessionInput> {
  day += 1;
  const date = new Date(Date.UTC(2027, 0, day)).toISOString().split('T')[0];
  return { kind: 'team_visit', languages: ['nl'], startsAtLocal: `${date}T10:00`, endsAtLocal: `${date}T12:00`, leadId: counsellor.user?.id ?? '', acceptedBecause: 'other', ...changes };
}

async function planned(changes: Partial<SessionInput> = {}): Promise<SessionView> {
  const answer = await counsellor.post('/api/v1/sessions', plan(changes));
  expect(answer.status).toBe(201);
  return answer.as(SessionView);
}

const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

describe('planning a session', () => {
  it('keeps ten o’clock in Brussels on both sides of a clock change', async () => {
    const winter = await planned({ startsAtLocal: '2027-03-27T10:00', endsAtLocal: '2027-03-27T12:00' });
    const summer = await planned({ startsAtLocal: '2027-03-29T10:00', endsAtLocal: '2027-03-29T12:00' });
    expect([winter.startsAt, winter.startsAtLocal]).toEqual(['2027-03-27T09:00:00.000Z', '2027-03-27T10:00']);
    expect([summer.startsAt, summer.startsAtLocal]).toEqual(['2027-03-29T08:00:00.000Z', '2027-03-29T10:00']);
  });

  it('names every faulty field in the reader’s language', async () => {
    const answer = await counsellor.post('/api/v1/sessions', { ...plan(), kind: 'party', languages: [], surname: 'x' });
    expect(answer.status).toBe(400);
    expect(answer.as(Problem).errors.map(({ pointer }) => pointer).sort()).toEqual(['/kind', '/languages', '/surname']);
  });

  it('refuses an end before the start, at the end', async () => {
    const answer = await counsellor.post('/api/v1/sessions', plan({ endsAtLocal: '2027-01-01T09:00' }));
    expect(answer.status).toBe(422);
    expect(answer.as(Problem)).toMatchObject({ code: 'session_ends_before_start', errors: [{ pointer: '/endsAtLocal' }] });
  });

  it('refuses days that do not exist, unknown zones and people who do not plan', async () => {
    const viewer = await createUser(app, 'viewer');
    for (const [fault, status] of [[{ startsAtLocal: '2027-02-30T10:00' }, 400], [{ zone: 'Europe/Atlantis' }, 400], [{ leadId: viewer.id }, 422]] as const) {
      expect((await counsellor.post('/api/v1/sessions', plan(fault))).status).toBe(status);
    }
  });

  it('is done once per idempotency key', async () => {
    const body = plan();
    const key = { 'Idempotency-Key': 'the same key' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => counsellor.post('/api/v1/sessions', body, key)));
    expect(new Set(answers.map((answer) => answer.as(SessionView).id)).size).toBe(1);
    expect((await counsellor.post('/api/v1/sessions', { ...body, title: 'Other' }, key)).status).toBe(422);
  });

  it('is not for viewers, nor without signing in', async () => {
    const viewer = await app.signIn('viewer');
    expect((await viewer.post('/api/v1/sessions', plan())).status).toBe(403);
    expect((await app.visitor().post('/api/v1/sessions', plan())).status).toBe(401);
  });
});

describe('overlap', () => {
  it('is refused for a counsellor, naming the other session', async () => {
    const first = await planned({ title: 'First' });
    const second = await counsellor.post('/api/v1/sessions', { ...plan(), startsAtLocal: first.startsAtLocal, endsAtLocal: first.endsAtLocal });
    expect(second.status).toBe(409);
    expect(second.as(Problem)).toMatchObject({ code: 'session_overlap', other: { id: first.id, title: 'First' } });
  });

  it('is not back to back', async () => {
    const first = await planned();
    await planned({ startsAtLocal: first.endsAtLocal, endsAtLocal: first.endsAtLocal.replace('T12', 'T13') });
  });

  it('counts for a co-counsellor too, and not for drafts', async () => {
    const colleague = await createUser(app, 'counsellor');
    const first = await planned({ coCounsellorIds: [colleague.id] });
    const same = { startsAtLocal: first.startsAtLocal, endsAtLocal: first.endsAtLocal, leadId: colleague.id };
    expect((await counsellor.post('/api/v1/sessions', plan(same))).status).toBe(409);
    await planned({ ...same, status: 'draft' });
  });

  it('of twenty at once lets exactly one through', async () => {
    for (let round = 0; round < 5; round += 1) {
      const body = plan();
      const answers = await Promise.all(Array.from({ length: 20 }, () => counsellor.post('/api/v1/sessions', body)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
    }
  });

  it('is refused when a draft reserves its time in it; a draft with a free time becomes tentative and holds it', async () => {
    const first = await planned();
    const draft = await planned({ status: 'draft', startsAtLocal: first.startsAtLocal, endsAtLocal: first.endsAtLocal });
    const path = `/api/v1/sessions/${draft.id}`;
    expect((await counsellor.post(`${path}/time-reservation`, undefined, ifMatch(draft.version))).status).toBe(409);
    await counsellor.post(`/api/v1/sessions/${first.id}/cancellation`, { reason: 'other' }, ifMatch(first.version));
    const reserved = await counsellor.post(`${path}/time-reservation`, undefined, ifMatch(draft.version));
    expect(reserved.as(SessionView)).toMatchObject({ status: 'tentative', confirmedAt: null });
    const late = await planned({ status: 'draft', startsAtLocal: first.startsAtLocal, endsAtLocal: first.endsAtLocal });
    expect((await counsellor.post(`/api/v1/sessions/${late.id}/confirmation`, {}, ifMatch(late.version))).status).toBe(409);
    expect((await counsellor.post(`${path}/time-reservation`, undefined, ifMatch(reserved.as(SessionView).version))).status).toBe(409);
  });

  it('is refused when a draft is confirmed into it', async () => {
    const first = await planned();
    const draft = await planned({ status: 'draft', startsAtLocal: first.startsAtLocal, endsAtLocal: first.endsAtLocal });
    expect((await counsellor.post(`/api/v1/sessions/${draft.id}/confirmation`, {}, ifMatch(draft.version))).status).toBe(409);
  });
});

describe('changing a session', () => {
  it('moves it, and only what was sent changes', async () => {
    const session = await planned({ title: 'Team', note: 'beamer' });
    const answer = await counsellor.patch(`/api/v1/sessions/${session.id}`, { startsAtLocal: session.startsAtLocal.replace('T10', 'T09') }, ifMatch(session.version));
    expect(answer.as(SessionView)).toMatchObject({ title: 'Team', note: 'beamer', endsAtLocal: session.endsAtLocal, startsAtLocal: session.startsAtLocal.replace('T10', 'T09') });
  });

  it('needs the version it is based on; the second of two is told and sees what is stored', async () => {
    const session = await planned({ title: 'A' });
    const path = `/api/v1/sessions/${session.id}`;
    expect((await counsellor.patch(path, { title: 'B' })).status).toBe(428);
    expect((await counsellor.patch(path, { title: 'B' }, ifMatch(session.version))).status).toBe(200);
    const second = await counsellor.patch(path, { title: 'C' }, ifMatch(session.version));
    expect(second.status).toBe(412);
    expect(second.as(Problem)).toMatchObject({ code: 'version_conflict', current: { title: 'B' } });
  });

  it('of two at the same version lets one through', async () => {
    const session = await planned();
    const answers = await Promise.all(['B', 'C'].map((title) => counsellor.patch(`/api/v1/sessions/${session.id}`, { title }, ifMatch(session.version))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is over once it is cancelled', async () => {
    const session = await planned();
    const cancelled = await counsellor.post(`/api/v1/sessions/${session.id}/cancellation`, { reason: 'host_asked' }, ifMatch(session.version));
    expect(cancelled.as(SessionView)).toMatchObject({ status: 'cancelled', cancelReason: 'host_asked' });
    const again = await counsellor.patch(`/api/v1/sessions/${session.id}`, { title: 'x' }, ifMatch(cancelled.as(SessionView).version));
    expect(again.as(Problem).code).toBe('session_cancelled_is_fixed');
  });

  it('confirm and cancel at once: one wins and the state agrees', async () => {
    for (let round = 0; round < 10; round += 1) {
      const session = await planned({ status: 'tentative' });
      const path = `/api/v1/sessions/${session.id}`;
      const [confirmed, cancelled] = await Promise.all([
        counsellor.post(`${path}/confirmation`, {}, ifMatch(session.version)),
        counsellor.post(`${path}/cancellation`, { reason: 'other' }, ifMatch(session.version)),
      ]);
      const stored = (await counsellor.get(path)).as(SessionView).status;
      expect([confirmed.status, cancelled.status].sort()).toEqual([200, 412]);
      expect(stored).toBe(confirmed.status === 200 ? 'confirmed' : 'cancelled');
    }
  });
});

describe('the calendar', () => {
  it('shows every session that touches the days asked for, the evening one before midnight too', async () => {
    const session = await planned({ startsAtLocal: '2027-06-01T22:00', endsAtLocal: '2027-06-02T01:00', languages: ['fr', 'ti'] });
    const on = async (from: string, to: string, filter = '') => (await counsellor.get(`/api/v1/calendar?from=${from}&to=${to}${filter}`)).as(CalendarView).items.map(({ id }) => id);
    expect(await on('2027-06-02', '2027-06-03')).toContain(session.id);
    expect(await on('2027-06-01', '2027-06-02')).toContain(session.id);
    expect(await on('2027-06-03', '2027-06-04')).not.toContain(session.id);
    expect(await on('2027-06-01', '2027-06-02', '&language=ti')).toContain(session.id);
    expect(await on('2027-06-01', '2027-06-02', '&language=ar')).not.toContain(session.id);
  });

  it('lists in pages what it shows on the grid', async () => {
    const page = (await counsellor.get('/api/v1/sessions?pageSize=2&from=2027-01-01')).as(SessionPage);
    expect(page.items).toHaveLength(2);
    expect(page.total).toBeGreaterThan(10);
    expect(page.items[0]?.people[0]?.name).toBe('Lotte');
  });

  it('refuses dates that are none', async () => {
    expect((await counsellor.get('/api/v1/calendar?from=2027-02-30&to=2027-03-01')).status).toBe(400);
    expect((await counsellor.get('/api/v1/calendar?from=yesterday&to=2027-03-01')).status).toBe(400);
  });
});
