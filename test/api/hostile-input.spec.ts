import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BookingView, OrganisationView, Problem } from '@relais/contracts';
import type { Answer, Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createSession } from '../support/sessions.ts';

let running: RunningApp;
let admin: Client;

beforeAll(async () => {
  running = await startApp();
  admin = await running.signIn('admin', { language: 'en' });
});
afterAll(() => running.close());

const json = { 'Content-Type': 'application/json' };
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const codeOf = (answer: Answer) => answer.as(Problem).code;
const megabyte = 1024 * 1024;

async function timed(asking: Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const since = performance.now();
  const answer = await asking;
  return { answer, ms: performance.now() - since };
}

describe('a body made to harm', () => {
  it.each(['/api/v1/sign-in', '/api/v1/organisations', '/api/v1/sessions'])('of 50,000 levels is refused at %s, with an idempotency key too', async (path) => {
    for (const headers of [json, { ...json, 'Idempotency-Key': `deep ${path}` }]) {
      expect(codeOf(await admin.post(path, deep(50_000), headers))).toBe('malformed_request');
      expect(codeOf(await admin.post(path, `{"name":${deep(50_000)}}`, headers))).toBe('malformed_request');
    }
  });

  it('of 50,000 levels is refused to a visitor who books', async () => {
    const { id } = await createSession(running);
    const answer = await running.visitor().post(`/api/v1/open-sessions/${id}/bookings`, `{"organisationName":${deep(50_000)}}`, { ...json, 'Idempotency-Key': 'deep' });
    expect(codeOf(answer)).toBe('malformed_request');
  });

  it('as a sheet where none is read is turned away unread, by the API and by pages', async () => {
    const { id } = await createSession(running);
    for (const path of ['/api/v1/sign-in', `/api/v1/open-sessions/${id}/bookings`, `/sessions/${id}/book`, '/unsubscribe/x']) {
      const { answer, ms } = await timed(running.visitor().post(path, new Uint8Array(4 * megabyte).fill(97), { 'Content-Type': 'text/csv' }));
      expect({ path, status: answer.status }).toEqual({ path, status: 415 });
      expect(ms).toBeLessThan(2000);
    }
  });

  it('of three megabytes is too large', async () => {
    const { answer, ms } = await timed(running.visitor().post('/api/v1/sign-in', { email: 'x'.repeat(3 * megabyte) }));
    expect(codeOf(answer)).toBe('body_too_large');
    expect(ms).toBeLessThan(2000);
  });

  it('with 40,000 unknown fields names 200 of them, soon', async () => {
    const fields = Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`k${index}`, 1]));
    const { answer, ms } = await timed(running.visitor().post('/api/v1/sign-in', fields));
    expect(answer.as(Problem).errors).toHaveLength(200);
    expect(ms).toBeLessThan(2000);
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['half of its JSON', '{"email":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a prototype', '{"__proto__":{"role":"admin"}}'],
  ])('with %s is refused as the sender’s fault', async (_, body) => {
    expect((await admin.post('/api/v1/organisations', body, json)).status).toBe(400);
  });
});

describe('text that no database keeps as it is', () => {
  const ngo = { kind: 'ngo', language: 'nl' };

  it.each(['a\u0000b', 'a\r\nBcc: x@example.org', 'a\u0085b', 'half a pair \ud83d'])('is refused in a name: %j', async (name) => {
    expect((await admin.post('/api/v1/organisations', { ...ngo, name })).as(Problem).errors.map(({ pointer }) => pointer)).toEqual(['/name']);
  });

  it.each(['a\u0000b', 'a\u001bb', '\udfff'])('is refused in a note: %j', async (note) => {
    expect((await admin.post('/api/v1/organisations', { ...ngo, name: 'De Brug', note })).as(Problem).errors.map(({ pointer }) => pointer)).toEqual(['/note']);
  });

  it('leaves whole signs, lines and tabs alone', async () => {
    const note = '👍🏽 één\n\tقف\u200f';
    expect((await admin.post('/api/v1/organisations', { ...ngo, name: 'Żółć 🏠', note })).as(OrganisationView)).toMatchObject({ name: 'Żółć 🏠', note });
  });

  it('is looked for in vain', async () => {
    for (const path of ['/api/v1/messages?q=%00', '/api/v1/organisations?q=%00%ED%A0%80', '/api/v1/messages?q=%25%5F%5C']) expect((await admin.get(path)).status).toBe(200);
  });
});

describe('days far from ours', () => {
  const at = (startsAtLocal: string, endsAtLocal: string, zone: string) => ({ kind: 'team_visit', languages: ['nl'], startsAtLocal, endsAtLocal, zone, leadId: admin.user?.id });

  it.each([
    ['0000-01-01T00:00', '0000-01-01T01:00', 'Europe/Brussels'],
    ['9999-12-31T22:00', '9999-12-31T23:00', 'America/New_York'],
    ['2026-02-30T10:00', '2026-02-30T11:00', 'UTC'],
  ])('are refused for a session from %s to %s', async (start, end, zone) => {
    const problem = (await admin.post('/api/v1/sessions', at(start, end, zone))).as(Problem);
    expect(new Set(problem.errors.map(({ pointer }) => pointer))).toEqual(new Set(['/startsAtLocal', '/endsAtLocal']));
  });

  it.each(['calendar?from=0000-01-01&to=0000-02-01', 'calendar?from=9999-12-01&to=9999-12-31', 'sessions?from=0000-01-01', 'holidays?from=0000-01-01&to=0000-02-01'])('are refused in %s', async (path) => {
    expect(codeOf(await admin.get(`/api/v1/${path}`))).toBe('invalid_input');
  });

  it.each(['calendar', 'holidays'])('do not make the %s longer than two years', async (list) => {
    expect((await admin.get(`/api/v1/${list}?from=2024-11-25&to=2026-11-25`)).status).toBe(200);
    expect((await admin.get(`/api/v1/${list}?from=1900-01-01&to=2199-12-31`)).as(Problem).errors.map(({ pointer }) => pointer)).toEqual(['/to']);
  });
});

describe('a request that cannot even be read', () => {
  it('is refused as a problem: an address of 20,000 signs, a header that is none', async () => {
    expect(codeOf(await admin.get(`/api/v1/organisations?q=${'a'.repeat(20_000)}`))).toBe('malformed_request');
    expect(await spoken('GET /api/v1/me HTTP/1.1\r\nHost: x\r\nno header at all\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"code":"malformed_request"/);
  });

  function spoken(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(new URL(running.url).port), '127.0.0.1', () => socket.write(text));
      socket.setEncoding('utf8').on('data', (piece: string) => (answer += piece)).once('end', () => resolve(answer)).once('error', reject);
    });
  }
});

describe('a version that cannot be read', () => {
  it.each(['"x"', 'W/"1"', '*', '', '1.5', '99999999999999999999'])('is no version, also where none is needed: %s', async (version) => {
    const session = await createSession(running);
    const booked = await admin.post(`/api/v1/sessions/${session.id}/bookings`, { organisationName: 'Most', contactEmail: `${Date.now()}@example.org`, language: 'nl', seats: 1 });
    const { id } = booked.as(BookingView);
    expect(codeOf(await admin.post(`/api/v1/bookings/${id}/cancellation`, undefined, { 'If-Match': version }))).toBe('version_required');
    expect((await admin.post(`/api/v1/bookings/${id}/cancellation`)).status).toBe(200);
  });
});
