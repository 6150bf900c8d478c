import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@relais/database';
import { Attempt } from '@relais/identity';
import type { Client } from '../support/client.ts';
import { Dice } from '../support/dice.ts';
import { hostileTexts } from '../support/hostile-values.ts';
import { createPublicGround, opened, type PublicGround } from '../support/public-ground.ts';
import { routesOf } from '../support/routes.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const perForm = Number(process.env['FUZZ_REQUESTS'] ?? 60) / 4;

/** Bytes that are no text in any encoding, and escapes that are none. */
const brokenBodies = ['%', '%ff=%ff', 'lang=%zz', '=', '&&&', 'a=1;b=2', `seats=${'9'.repeat(400)}`, 'lang[]=nl&lang[]=fr', 'lang[x]=1', '__proto__[x]=1', 'constructor=1', 'formKey=%00', 'x'.repeat(20_000)] as const;

interface Form {
  readonly client: Client;
  readonly action: string;
  readonly method: string;
  readonly fields: readonly string[];
}

describe(`what nobody should send to a public page (FUZZ_SEED=${seed})`, () => {
  const dice = new Dice(seed);
  let running: RunningApp;
  let ground: PublicGround;

  beforeAll(async () => {
    running = await startApp({ environment: { TRUST_PROXY: '1' } });
    ground = await createPublicGround(running);
  });
  afterAll(() => running.close());

  const place = () => ({ 'X-Forwarded-For': `198.51.${dice.below(250)}.${dice.below(250)}` });
  const word = () => dice.one(['nl', 'fr', 'ar', '1', '2', 'yes', 'partner_info', 'somebody@example.org', '2026-12-10', '10:00', ...hostileTexts]);
  const token = () => (dice.happens(0.5) ? dice.one(['', ...ground.tokens]) : dice.one([...hostileTexts, 'x'.repeat(22), `${ground.tokens[0] ?? ''}x`]));

  it('is answered by every form with a page, never with a fault of ours, whatever is typed', async () => {
    const forms = (await Promise.all(ground.paths.map(async (path) => formsOf(await opened(running, path))))).flat();
    expect(new Set(forms.map(({ action }) => action.replace(/\?.*/, '').replace(/[\da-f-]{36}/, ':id'))).size).toBeGreaterThan(5);
    const findings: string[] = [];
    for (const form of forms) {
      await running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt));
      for (let sent = 0; sent < perForm; sent += 5) await Promise.all(Array.from({ length: 5 }, async () => findings.push(...(await submit(form)))));
    }
    expect([...new Set(findings)].slice(0, 20)).toEqual([]);
  }, 120_000);

  async function submit({ client, action, method, fields }: Form): Promise<string[]> {
    const typed = new URLSearchParams(fields.filter(() => dice.happens(0.8)).map((name): [string, string] => [name, whole(word())])).toString();
    const body = dice.happens(0.85) ? typed : dice.one([...brokenBodies]);
    if (method === 'get') return said(await client.get(`${action.replace(/\?.*/, '')}?${body}`.slice(0, 12_000), place()), `GET ${action} ${body.slice(0, 300)}`);
    const type = dice.happens(0.9) ? 'application/x-www-form-urlencoded' : dice.one(['text/plain', 'application/json', 'multipart/form-data', 'application/x-www-form-urlencoded; charset=utf-16']);
    return said(await client.post(action, body, { 'Content-Type': type, ...place() }), `POST ${action} ${type} ${body.slice(0, 300)}`);
  }

  it('is answered on every public route with any token, id, query and cookie', async () => {
    const routes = routesOf(running.app).filter(({ access, path }) => access && 'open' in access && !path.startsWith('/api/') && !path.startsWith('/health'));
    expect(routes.length).toBeGreaterThan(20);
    const findings: string[] = [];
    for (const { method, path } of routes) {
      for (let sent = 0; sent < perForm; sent += 6) await Promise.all(Array.from({ length: 6 }, async () => findings.push(...(await visit(method, path)))));
    }
    expect([...new Set(findings)].slice(0, 20)).toEqual([]);
  }, 120_000);

  async function visit(method: string, path: string): Promise<string[]> {
    const filled = path.replace(/:\w+/g, () => encodeURIComponent(whole(dice.happens(0.5) ? dice.one(['x', ...ground.ids]) : token())));
    const query = `lang=${encodeURIComponent(whole(word()))}&key=${encodeURIComponent(whole(token()))}`;
    const cookie = ['relais-booking', 'relais-invitation', 'relais-request', 'relais-organisation'].map((name) => `${name}=${encodeURIComponent(whole(`${dice.one(['link.', 'receipt.', ''])}${token()}`))}`).join('; ');
    return said(await running.visitor().send(method === 'ALL' ? 'GET' : method, `${filled}?${query}`, undefined, { ...place(), Cookie: cookie }), `${method} ${filled}?${query} ${cookie}`);
  }
});

/** Addresses and forms are written in whole characters. */
function whole(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function said({ status, body }: { status: number; body: unknown }, request: string): string[] {
  const isOurs = status >= 500 || /\n\s+at \w|node_modules|QueryFailed|SQLITE_/.test(String(body));
  return isOurs ? [`${status} ${request}`] : [];
}

/** Every form of a page as it is drawn, so that fields that come later are tried as well. */
function formsOf({ client, html, path }: { client: Client; html: string; path: string }): Form[] {
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(([, marks = '', content = '']) => ({
    client,
    action: attribute(marks, 'action') ?? path,
    method: attribute(marks, 'method') ?? 'get',
    fields: [...new Set([...content.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name)), 'lang', 'redraw', 'website'],
  }));
}

function attribute(marks: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(marks)?.[1]?.replaceAll('&amp;', '&');
}
