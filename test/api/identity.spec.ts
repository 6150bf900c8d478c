import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Me, Problem } from '@relais/contracts';
import { createUser } from '../support/people.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.close());
beforeEach(() => running.clock.advance({ hours: 1 }));

const open = (email: string, password: string, headers = {}) => running.visitor().post('/api/v1/sign-in', { email, password }, headers);

describe('sign-in', () => {
  it('opens with the right password and says who is signed in', async () => {
    const client = await running.signIn('counsellor');
    const me = (await client.get('/api/v1/me')).as(Me);
    expect(me).toMatchObject({ email: client.user?.email, role: 'counsellor', demo: false, now: running.clock.instant() });
  });

  it('does not mind capitals in the address', async () => {
    const user = await createUser(running, 'viewer');
    expect((await open(user.email.toUpperCase(), user.password)).status).toBe(204);
  });

  it('gives a cookie that scripts cannot read and other sites cannot use', async () => {
    const user = await createUser(running, 'viewer');
    const [cookie = ''] = (await open(user.email, user.password)).headers.getSetCookie();
    expect(cookie).toMatch(/^relais=[\w-]{32}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('binds the cookie to this host and to HTTPS where the address is HTTPS', async () => {
    const secured = await startApp({ environment: { PUBLIC_URL: 'https://relais.example.org' } });
    const user = await createUser(secured, 'viewer');
    const answer = await secured.visitor().post('/api/v1/sign-in', { email: user.email, password: user.password }, { Origin: 'https://relais.example.org' });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-relais=[\w-]{32}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    await secured.close();
  });

  it('ends with signing out, for every copy of the cookie', async () => {
    const client = await running.signIn('counsellor');
    const { cookie } = client;
    expect((await client.delete('/api/v1/sign-in')).status).toBe(204);
    expect(client.cookie).toBe('');
    expect((await running.visitor().get('/api/v1/me', { Cookie: cookie })).status).toBe(401);
  });

  it('ends after twelve hours', async () => {
    const client = await running.signIn('counsellor');
    running.clock.advance({ hours: 11, minutes: 59 });
    expect((await client.get('/api/v1/me')).status).toBe(200);
    running.clock.advance({ minutes: 1 });
    expect((await client.get('/api/v1/me')).body).toMatchObject({ status: 401, code: 'not_signed_in' });
  });

  it('is refused to users who are disabled or belong to a demonstration', async () => {
    for (const traits of [{ demo: true }, { disabledAt: '2026-11-01T09:00:00.000Z' }]) {
      const user = await createUser(running, 'admin', traits);
      expect(await open(user.email, user.password)).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
    }
  });

  it('is open to demonstration users in a demonstration', async () => {
    const demo = await startApp({ environment: { DEMO: '1' } });
    const client = await demo.signIn('viewer', { demo: true });
    expect((await client.get('/api/v1/me')).as(Me).demo).toBe(true);
    expect((await demo.visitor().get('/api/v1/installation')).body).toEqual({ demo: true });
    await demo.close();
  });

  it('refuses a made-up cookie', async () => {
    expect((await running.visitor().get('/api/v1/me', { Cookie: `relais=${'x'.repeat(32)}` })).status).toBe(401);
  });
});

describe('guessing', () => {
  it('learns nothing about which addresses have an account', async () => {
    const user = await createUser(running, 'counsellor');
    const [known, unknown] = await Promise.all([open(user.email, 'wrong'), open('nobody@example.org', 'wrong')]);
    expect([known.status, unknown.status]).toEqual([401, 401]);
    const { requestId: _, ...said } = known.as(Problem);
    expect(unknown.as(Problem)).toMatchObject(said);
    for (let more = 0; more < 4; more += 1) await Promise.all([open(user.email, 'wrong'), open('nobody@example.org', 'wrong')]);
    expect((await open(user.email, 'wrong')).status).toBe(429);
    expect((await open('nobody@example.org', 'wrong')).status).toBe(429);
  });

  it('is paused after five failures, even with the right password, and goes on a quarter of an hour later', async () => {
    const user = await createUser(running, 'counsellor');
    for (let guess = 0; guess < 5; guess += 1) expect((await open(user.email, `guess ${guess}`)).status).toBe(401);
    const refused = await open(user.email, user.password);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_attempts', detail: 'Wait 15 min and try again.' } });
    expect(refused.headers.get('retry-after')).toBe('900');
    running.clock.advance({ minutes: 15 });
    expect((await open(user.email, user.password)).status).toBe(204);
  });

  it('cannot slip through by guessing many times at once', async () => {
    const user = await createUser(running, 'counsellor');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, guess) => open(user.email, `guess ${guess}`)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('is forgotten after a success', async () => {
    const user = await createUser(running, 'counsellor');
    for (let round = 0; round < 3; round += 1) {
      for (let guess = 0; guess < 4; guess += 1) await open(user.email, 'wrong');
      expect((await open(user.email, user.password)).status).toBe(204);
    }
  });
});

describe('a write', () => {
  it('from another site is refused', async () => {
    const client = await running.signIn('counsellor');
    for (const headers of [{ Origin: 'https://elsewhere.example' }, { Origin: 'null' }, { Origin: `${running.url}.elsewhere.example` }]) {
      expect(await client.patch('/api/v1/me', { language: 'fr' }, headers)).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });
    }
    expect((await client.get('/api/v1/me')).as(Me).language).toBe('en');
  });

  it('in a form or as plain text is refused', async () => {
    const client = await running.signIn('counsellor');
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect(await client.patch('/api/v1/me', '{"language":"fr"}', { 'Content-Type': type })).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } });
    }
  });

  it('that is not JSON, or too large, is refused in words', async () => {
    const client = await running.signIn('counsellor');
    expect(await client.patch('/api/v1/me', '{"language":', { 'Content-Type': 'application/json' })).toMatchObject({ status: 400, body: { code: 'malformed_request' } });
    expect(await client.patch('/api/v1/me', { language: 'x'.repeat(3_000_000) })).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect((await client.patch('/api/v1/me', deep, { 'Content-Type': 'application/json' })).status).toBe(400);
  });
});

describe('a refusal', () => {
  it('reads in the language asked for, with pointers to the faulty fields', async () => {
    const answer = await running.visitor().post('/api/v1/sign-in', { email: 'x', password: '' }, { 'Accept-Language': 'pl;q=0.9, nl-BE, en;q=0.5' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({
      type: '/problems/invalid_input',
      title: 'Sommige velden kloppen niet',
      errors: [{ pointer: '/email', code: 'field_not_an_email' }, { pointer: '/password', code: 'field_required' }],
    });
  });

  it("reads in the signed-in user's own language", async () => {
    const client = await running.signIn('viewer', { language: 'de' });
    const { title } = (await client.patch('/api/v1/me', { language: 'xx' }, { 'Accept-Language': 'fr' })).as(Problem);
    expect(title).toBe('Einige Felder stimmen nicht');
  });

  it('names a field that does not exist, and changes nothing', async () => {
    const client = await running.signIn('viewer');
    const answer = await client.patch('/api/v1/me', { language: 'fr', role: 'admin' });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/role', code: 'field_unknown' }] } });
    expect((await client.get('/api/v1/me')).body).toMatchObject({ role: 'viewer', language: 'en' });
  });

  it('of an address that does not exist is a problem too', async () => {
    for (const path of ['/api/v1/nothing', '/api/v1/%ff', `/api/v1/sessions/${'x'.repeat(9000)}/debrief/${'y'.repeat(3000)}`]) {
      const answer = await running.visitor().get(path);
      expect(answer.as(Problem).code).toBe('not_found');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('people', () => {
  it('choose the language of their screens', async () => {
    const client = await running.signIn('viewer');
    expect((await client.patch('/api/v1/me', { language: 'nl' })).as(Me).language).toBe('nl');
    expect((await client.get('/api/v1/me')).as(Me).language).toBe('nl');
  });

  it('cannot call what their role does not allow', async () => {
    expect((await running.visitor().get('/api/v1/me')).status).toBe(401);
  });
});
