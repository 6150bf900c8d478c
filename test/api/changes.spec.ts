import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem, type ChangeNotice } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { AuditEntry, User } from '@relais/identity';
import { newId } from '@relais/platform';
import { planSession } from '../support/calendar-page.ts';
import type { Client } from '../support/client.ts';
import { EventStream } from '../support/event-stream.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

describe('changes', () => {
  let running: RunningApp;
  let planner: Client;
  let viewer: Client;
  let streams: EventStream[];
  let day = 0;

  beforeAll(async () => {
    running = await startApp();
    planner = await running.signIn('coordinator');
    viewer = await running.signIn('viewer');
  });
  afterAll(() => running.close());
  beforeEach(() => {
    streams = [];
  });
  afterEach(() => streams.forEach((stream) => stream.close()));

  async function listening(client: Client, from: { since?: string; lastEventId?: string } = {}): Promise<EventStream> {
    const stream = await EventStream.open(client, from);
    streams.push(stream);
    await stream.next('ready');
    return stream;
  }
  const plan = () => planSession(planner, { startsAtLocal: `2026-12-${String((day += 1)).padStart(2, '0')}T10:00`, endsAtLocal: `2026-12-${String(day).padStart(2, '0')}T11:00` });
  const idsIn = ({ changes }: ChangeNotice) => changes.flatMap(({ ids }) => ids);
  const record = (at: string, subject = 'absence') => running.app.get(UnitOfWork).run((db) => db.insert(AuditEntry, { id: newId(), at, userId: planner.user?.id ?? null, act: 'created', subject, subjectId: newId(), details: {} }));

  it('are told to whoever is signed in: which sessions, and not what became of them', async () => {
    running.clock.advance({ minutes: 10 });
    const stream = await listening(viewer);
    const session = await plan();
    const event = await stream.next('changes');
    expect(JSON.parse(event.data)).toEqual({ changes: [{ subject: 'session', ids: [session.id], byOthers: true }], everything: false });
    expect(event.data).not.toContain(session.title);
  });

  it('of one’s own are told as such, for one’s other windows', async () => {
    running.clock.advance({ minutes: 10 });
    const stream = await listening(planner);
    const session = await plan();
    expect(await stream.nextNotice()).toEqual({ changes: [{ subject: 'session', ids: [session.id], byOthers: false }], everything: false });
  });

  it('made through another process arrive, whatever its clock says within two minutes', async () => {
    running.clock.advance({ minutes: 10 });
    const other = await startApp({ database: running.database, environment: { SECRET_KEY: 'a key for tests only, 32 characters or more' } });
    other.clock.moveTo(new Date(running.clock.now().getTime() - 100_000).toISOString());
    const stream = await listening(viewer);
    await plan();
    const first = await stream.nextNotice();
    const late = await other.signIn('coordinator');
    const session = await planSession(late, { startsAtLocal: '2027-01-04T10:00', endsAtLocal: '2027-01-04T11:00' });
    expect([idsIn(first).length, idsIn(await stream.nextNotice())]).toEqual([1, [session.id]]);
    await other.close();
  });

  it('that were missed are told on coming back, by Last-Event-ID or by address', async () => {
    running.clock.advance({ minutes: 10 });
    const stream = await listening(viewer);
    await plan();
    const { id } = await stream.next('changes');
    stream.close();
    running.clock.advance({ minutes: 30 });
    const missed = await plan();
    for (const from of [{ lastEventId: id }, { since: id }]) expect(idsIn(await (await listening(viewer, from)).nextNotice())).toContain(missed.id);
  });

  it('too many to be told are told as everything', async () => {
    running.clock.advance({ minutes: 10 });
    const since = running.clock.instant();
    for (let index = 0; index < 201; index += 1) await record(since);
    expect(await (await listening(viewer, { since })).nextNotice()).toEqual({ changes: [], everything: true });
  });

  it('of what no page shows are not told', async () => {
    running.clock.advance({ minutes: 10 });
    const stream = await listening(viewer);
    await record(running.clock.instant(), 'something else');
    await record(running.clock.instant(), 'duty');
    expect((await stream.nextNotice()).changes.map(({ subject }) => subject)).toEqual(['duty']);
  });

  it('come uncompressed, uncached and under the headers of every answer', async () => {
    const { headers } = (await listening(viewer)).response;
    expect(Object.fromEntries(['content-type', 'cache-control', 'content-encoding', 'x-content-type-options'].map((name) => [name, headers.get(name)]))).toEqual({
      'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'content-encoding': null, 'x-content-type-options': 'nosniff',
    });
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('are told with a beat between them, so that nobody takes silence for an end', async () => {
    const stream = await listening(viewer);
    running.clock.advance({ minutes: 1 });
    expect((await stream.next('beat')).id).toBe(running.clock.instant());
  }, 30_000);

  it('are refused beyond eight windows of one user, and told again when one is closed', async () => {
    const busy = await running.signIn('counsellor');
    const open = await Promise.all(Array.from({ length: 8 }, () => listening(busy)));
    const ninth = await busy.get('/api/v1/changes');
    expect([ninth.status, ninth.as(Problem).code]).toEqual([429, 'too_many_listeners']);
    open[0]?.close();
    let again = await EventStream.open(busy);
    // That a window is gone is noticed when its connection is.
    while (again.response.status === 429) again = await EventStream.open(busy);
    streams.push(again);
    expect(again.response.status).toBe(200);
  });

  it('end when somebody signs out', async () => {
    const leaving = await running.signIn('counsellor');
    const stream = await listening(leaving);
    const beside = await listening(viewer);
    await leaving.delete('/api/v1/sign-in');
    await stream.ended;
    await plan();
    expect((await beside.nextNotice()).everything).toBe(false);
  });

  it('end when a user is disabled', async () => {
    const disabled = await running.signIn('counsellor');
    const stream = await listening(disabled);
    await running.app.get(UnitOfWork).run((db) => db.update(User, { id: disabled.user?.id ?? '' }, { disabledAt: running.clock.instant() }));
    await stream.ended;
  });

  it('end when the server stops, which does not wait for them', async () => {
    const stopping = await startApp();
    const stream = await EventStream.open(await stopping.signIn('viewer'));
    await stream.next('ready');
    const began = performance.now();
    await stopping.close();
    await stream.ended;
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
