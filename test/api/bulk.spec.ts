import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionResults, type SessionView } from '@relais/contracts';
import { planSession, readSession } from '../support/calendar-page.ts';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

describe('many sessions in one go', () => {
  let running: RunningApp;
  let planner: Client;
  let day = 0;

  beforeAll(async () => {
    running = await startApp();
    planner = await running.signIn('counsellor', { language: 'nl' });
  });
  afterAll(() => running.close());

  const plan = (fields: Parameters<typeof planSession>[1] = {}) => {
    day += 1;
    const date = new Date(Date.UTC(2026, 10, 30 + Math.floor((day - 1) / 5) * 7 + ((day - 1) % 5))).toISOString().slice(0, 10);
    return planSession(planner, { status: 'tentative', startsAtLocal: `${date}T10:00`, endsAtLocal: `${date}T11:00`, acceptedBecause: 'agreed_with_colleague', ...fields });
  };
  const chosen = (sessions: readonly SessionView[]) => sessions.map(({ id, version }) => ({ id, version }));
  const send = async (noun: string, body: object, headers = {}) => (await planner.post(`/api/v1/${noun}`, body, headers)).as(SessionResults).items;

  it('are confirmed, each for itself: what is refused for one is done for the others', async () => {
    const [first, second, stale] = [await plan(), await plan({ status: 'draft' }), await plan()];
    await planner.patch(`/api/v1/sessions/${stale.id}`, { title: 'Changed by a colleague' }, { 'If-Match': `"${stale.version}"` });
    const results = await send('session-confirmations', { items: chosen([first, stale, second]), acceptedBecause: 'agreed_with_colleague' });
    const stored = await Promise.all([first, stale, second].map((session) => readSession(planner, session)));
    expect(stored.map(({ status }) => status)).toEqual(['confirmed', 'tentative', 'confirmed']);
    expect(results.map(({ version, problem }) => [version, problem?.code ?? null])).toEqual([[stored[0]?.version, null], [null, 'version_conflict'], [stored[2]?.version, null]]);
  });

  it('say in the reader’s language why one stayed as it was', async () => {
    const gone = await plan();
    await planner.post(`/api/v1/sessions/${gone.id}/cancellation`, { reason: 'host_asked' }, { 'If-Match': `"${gone.version}"` });
    const [result] = await send('session-confirmations', { items: chosen([await readSession(planner, gone)]) });
    expect(result?.problem).toMatchObject({ code: 'session_status_change', detail: expect.stringMatching(/sessie|status/i) });
  });

  it('are cancelled with a reason', async () => {
    const both = [await plan(), await plan()];
    const results = await send('session-cancellations', { items: chosen(both), reason: 'counsellor_absent', notify: false });
    expect(results.map(({ problem }) => problem)).toEqual([null, null]);
    expect((await Promise.all(both.map((session) => readSession(planner, session)))).map(({ cancelReason }) => cancelReason)).toEqual(['counsellor_absent', 'counsellor_absent']);
  });

  it('are done once when they are sent again with the same key, and what was refused is tried again', async () => {
    const [done, clashing] = [await plan(), await plan({ status: 'draft' })];
    const blocker = await planSession(planner, { title: 'In the way', startsAtLocal: clashing.startsAtLocal, endsAtLocal: clashing.endsAtLocal, status: 'tentative', acceptedBecause: 'agreed_with_colleague' });
    const body = { items: chosen([done, clashing]), acceptedBecause: 'agreed_with_colleague' };
    const key = { 'Idempotency-Key': 'the same key' };
    expect((await send('session-confirmations', body, key)).map(({ problem }) => problem?.code ?? null)).toEqual([null, 'session_overlap']);
    await planner.post(`/api/v1/sessions/${blocker.id}/cancellation`, { reason: 'planned_by_mistake' }, { 'If-Match': `"${blocker.version}"` });
    const { version } = await readSession(planner, done);
    const again = await send('session-confirmations', body, key);
    expect(again).toEqual([{ id: done.id, version, problem: null }, { id: clashing.id, version: (await readSession(planner, clashing)).version, problem: null }]);
    expect(await readSession(planner, done)).toMatchObject({ version, status: 'confirmed' });
  });

  it('are refused to those who only read, without sessions, and beyond a hundred', async () => {
    const viewer = await running.signIn('viewer');
    expect((await viewer.post('/api/v1/session-confirmations', { items: chosen([await plan()]) })).status).toBe(403);
    const one = chosen([await plan()]);
    for (const items of [[], Array.from({ length: 101 }, () => one[0])]) expect((await planner.post('/api/v1/session-cancellations', { items, reason: 'host_asked' })).status).toBe(400);
  });
});
