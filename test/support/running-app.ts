import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Role } from '@relais/contracts';
import { Clock, readEnvironment, type Environment } from '@relais/platform';
import { AppModule } from '../../apps/api/src/app.module.ts';
import { createAdapter, prepare } from '../../apps/api/src/server.ts';
import { Client } from './client.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { MovableClock } from './movable-clock.ts';
import { createUser, type UserTraits } from './people.ts';
import { routesOf } from './routes.ts';

export interface RunningApp {
  readonly url: string;
  readonly clock: MovableClock;
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** Somebody without an account. */
  visitor(): Client;
  /** A new user of the role, signed in over HTTP. */
  signIn(role: Role, traits?: UserTraits): Promise<Client>;
  close(): Promise<void>;
}

interface Start {
  readonly clock?: MovableClock;
  /** Settings as in `.env`; no mail is sent in the background unless `SEND_MAIL: '1'`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Instead of a fresh database; it is not dropped on close. */
  readonly database?: TestDatabase;
  /** Controllers planted beside the application's own. */
  readonly controllers?: Type[];
}

/** Starts the real application on the real HTTP stack, with a database and a clock of its own. */
export async function startApp({ clock = new MovableClock(), environment: settings = {}, database: given, controllers = [] }: Start = {}): Promise<RunningApp> {
  const database = given ?? (await createTestDatabase());
  const folder = mkdtempSync(join(tmpdir(), 'relais-data-'));
  const port = await freePort();
  const environment = readEnvironment({
    PORT: String(port), DATABASE_URL: database.url, DATA_DIR: folder, SECRET_KEY: 'a key for tests only, 32 characters or more', SEND_MAIL: '0', LOG_LEVEL: 'silent', ...settings,
  });
  const app = await assemble(environment, clock, controllers);
  await app.listen(environment.port, environment.host);
  const url = `http://${environment.host}:${environment.port}`;
  const routes = routesOf(app);
  const running: RunningApp = {
    url, clock, app, database,
    visitor: () => new Client(url, routes),
    signIn: async (role, traits) => {
      const user = await createUser(running, role, traits);
      const client = new Client(url, routes, user);
      const { status } = await client.post('/api/v1/sign-in', { email: user.email, password: user.password });
      if (status !== 204) throw new Error(`Signing in answered ${status}`);
      return client;
    },
    close: async () => {
      await app.close();
      if (!given) await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return running;
}

async function assemble(environment: Environment, clock: MovableClock, controllers: Type[]): Promise<NestFastifyApplication> {
  const module = await Test.createTestingModule({ imports: [AppModule.with(environment)], controllers }).overrideProvider(Clock).useValue(clock).compile();
  return prepare(module.createNestApplication<NestFastifyApplication>(createAdapter(environment), { logger: ['error'] }), environment);
}

/** The kernel hands out another port each time, so that test files can run side by side. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const placeholder = createServer().once('error', reject);
    placeholder.listen(0, '127.0.0.1', () => {
      const address = placeholder.address();
      placeholder.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port is free'))));
    });
  });
}
