import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type RunningApp } from '../support/running-app.ts';

describe('sign-in', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());

  it('opens with the right password', async () => {
    const client = await running.signIn('counsellor');
    expect(await client.get('/api/v1/me')).toMatchObject({ status: 200, body: { email: client.user?.email, role: 'counsellor' } });
  });
});
