import { Controller, Get } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { everythingStored } from '../support/everything-stored.ts';
import { routesOf, type Route } from '../support/routes.ts';

const undeclared = (routes: readonly Route[]) => routes.filter(({ access }) => access === undefined).map(({ name }) => name);

@Controller('api/v1/planted')
class PlantedController {
  @Get()
  read(): string {
    return 'for everybody?';
  }
}

describe('every route', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());

  it('declares who may call it', () => {
    const routes = routesOf(running.app);
    expect(routes.length).toBeGreaterThan(10);
    expect(undeclared(routes)).toEqual([]);
  });

  it('that is not open is refused to somebody who is not signed in', async () => {
    const visitor = running.visitor();
    for (const { method, path, access } of routesOf(running.app)) {
      if (access && 'open' in access) continue;
      const answer = await visitor.send(method, path.replaceAll(/:\w+/g, '01890a5d-ac96-774b-bcce-b302099a8057'), undefined, {});
      expect({ method, path, status: answer.status }).toEqual({ method, path, status: 401 });
    }
  });

  it('is refused to a signed-in user whose role it does not name, before anything is read', async () => {
    const viewer = await running.signIn('viewer');
    for (const { method, path, access } of routesOf(running.app)) {
      if (!access || 'open' in access || access.roles.includes('viewer')) continue;
      const answer = await viewer.send(method, path.replaceAll(/:\w+/g, '01890a5d-ac96-774b-bcce-b302099a8057'), undefined, {});
      expect({ method, path, status: answer.status }).toEqual({ method, path, status: 403 });
    }
  });
});

describe('every write', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());

  const elsewhere: Readonly<Record<string, string>>[] = [{ Origin: 'https://evil.example' }, { Origin: 'null' }, { Origin: 'http://127.0.0.1:1' }, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }];

  it('but one-click unsubscribing is refused when it comes from elsewhere, whatever the cookie', async () => {
    const admin = await running.signIn('admin');
    const before = await everythingStored(running);
    for (const { method, path } of routesOf(running.app).filter((route) => !['GET', 'HEAD'].includes(route.method) && !route.path.startsWith('/unsubscribe'))) {
      for (const headers of elsewhere) {
        const { status } = await fetch(`${running.url}${path.replaceAll(/:\w+/g, '01890a5d-ac96-774b-bcce-b302099a8057')}`, { method, headers: { Cookie: admin.cookie, ...headers } });
        expect({ method, path, headers, status }).toEqual({ method, path, headers, status: 403 });
      }
    }
    expect(await everythingStored(running)).toBe(before);
  });

  it('of one-click unsubscribing is slowed down when links are guessed', async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 22; guess += 1) statuses.push((await running.visitor().get(`/unsubscribe/${'x'.repeat(20)}${10 + guess}`)).status);
    expect(statuses.slice(0, 20)).toEqual(Array<number>(20).fill(404));
    expect(statuses.slice(20)).toEqual([429, 429]);
  });
});

describe('every answer', () => {
  it('carries what browsers need to know, and not what it was made with', async () => {
    const running = await startApp();
    for (const path of ['/', '/app/', '/nowhere', '/%ff', '/api/v1/me', '/api/v1/nowhere', '/api/openapi.json', '/api/docs', '/health/live', '/booking', '/programme', '/programme/embed.js', '/unsubscribe/x', '/sessions/x/book']) {
      const { headers } = await fetch(`${running.url}${path}`, { redirect: 'manual' });
      const seen = { path, policy: /default-src '(self|none)'/.test(headers.get('content-security-policy') ?? ''), frames: /frame-ancestors 'none'/.test(headers.get('content-security-policy') ?? ''), sniff: headers.get('x-content-type-options'), by: headers.get('x-powered-by') };
      expect(seen).toEqual({ path, policy: true, frames: true, sniff: 'nosniff', by: null });
      expect(headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin)$/);
    }
    await running.close();
  });
});

describe('a route that declares nothing', () => {
  it('is found by the check above, and refused to everybody', async () => {
    const running = await startApp({ controllers: [PlantedController] });
    expect(undeclared(routesOf(running.app))).toEqual(['PlantedController.read']);
    const admin = await running.signIn('admin');
    expect((await admin.get('/api/v1/planted')).status).toBe(403);
    await running.close();
  });
});
