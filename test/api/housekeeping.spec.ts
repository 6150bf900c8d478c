import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@relais/database';
import { Attempt, Housekeeping, IdempotencyKey, SignIn } from '@relais/identity';
import { randomUUID } from 'node:crypto';
import { startApp, type RunningApp } from '../support/running-app.ts';

describe('housekeeping', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());

  const counts = () =>
    running.app.get(UnitOfWork).run(async (db) => ({ keys: await db.count(IdempotencyKey), signIns: await db.count(SignIn), attempts: await db.count(Attempt) }));

  it('forgets kept answers and attempts after a day and sign-ins when they expire, and nothing sooner', async () => {
    const client = await running.signIn('coordinator');
    await client.post('/api/v1/organisations', { name: 'Rue&Vie', kind: 'street_work', language: 'fr' }, { 'Idempotency-Key': randomUUID() });
    await running.visitor().post('/api/v1/sign-in', { email: 'nobody@example.org', password: 'guessed wrong' });
    const before = await counts();
    expect([before.keys, before.signIns]).toEqual([1, 1]);
    expect(before.attempts).toBeGreaterThan(0);
    await running.app.get(Housekeeping).forgetOld();
    expect(await counts()).toEqual(before);
    running.clock.advance({ hours: 13 });
    await running.app.get(Housekeeping).forgetOld();
    expect(await counts()).toEqual({ ...before, signIns: 0 });
    running.clock.advance({ hours: 12 });
    await running.app.get(Housekeeping).forgetOld();
    expect(await counts()).toEqual({ keys: 0, signIns: 0, attempts: 0 });
  });
});
