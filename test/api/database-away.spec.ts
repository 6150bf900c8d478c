import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@relais/database';
import { startApp, type RunningApp } from '../support/running-app.ts';

const connections = 10;
const describeOnPostgres = process.env['TEST_DATABASE_URL']?.startsWith('postgres') ? describe : describe.skip;

describeOnPostgres('a database that has no connection left', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());

  it('is answered with 503 in seconds, and heals by itself', async () => {
    const client = await running.signIn('counsellor');
    let free: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    const work = running.app.get(UnitOfWork);
    const holders = Array.from({ length: connections }, () => work.run((db) => db.query('SELECT 1').then(() => held)));
    const { status, body } = await client.get('/api/v1/me');
    expect([status, body]).toEqual([503, expect.objectContaining({ code: 'database_unavailable' })]);
    free();
    await Promise.all(holders);
    expect((await client.get('/api/v1/me')).status).toBe(200);
  });
});
