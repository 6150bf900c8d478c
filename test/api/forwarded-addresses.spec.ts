import { afterEach, describe, expect, it } from '@jest/globals';
import { Problem } from '@relais/contracts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
afterEach(() => running.close());

/** What each of so many wrong sign-ins is answered with, each for another account and under another forwarded address. */
async function guesses(count: number, forwarded: (guess: number) => string): Promise<string[]> {
  const codes: string[] = [];
  for (let guess = 0; guess < count; guess += 1) {
    const body = { email: `somebody${guess}@example.org`, password: 'a guess' };
    codes.push((await running.visitor().post('/api/v1/sign-in', body, { 'X-Forwarded-For': forwarded(guess) })).as(Problem).code);
  }
  return codes;
}

describe('the address in X-Forwarded-For', () => {
  it('counts for nothing without a proxy', async () => {
    running = await startApp();
    expect((await guesses(31, (guess) => `198.51.100.${guess}`)).at(-1)).toBe('too_many_attempts');
  });

  it('is the one that the proxy added, not one that was sent to it', async () => {
    running = await startApp({ environment: { TRUST_PROXY: '1' } });
    expect((await guesses(31, (guess) => `198.51.100.${guess}, 203.0.113.9`)).at(-1)).toBe('too_many_attempts');
    expect(await guesses(1, () => '203.0.113.9, 203.0.113.10')).toEqual(['wrong_credentials']);
  });
});
