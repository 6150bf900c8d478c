import { Controller, Get } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type RunningApp } from '../support/running-app.ts';
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

describe('a route that declares nothing', () => {
  it('is found by the check above, and refused to everybody', async () => {
    const running = await startApp({ controllers: [PlantedController] });
    expect(undeclared(routesOf(running.app))).toEqual(['PlantedController.read']);
    const admin = await running.signIn('admin');
    expect((await admin.get('/api/v1/planted')).status).toBe(403);
    await running.close();
  });
});
