import { closeSync, copyFileSync, mkdirSync, openSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '../support/database.ts';
import { build } from './built.ts';
import { createFolder, freePort, startProcess, type Ending, type ServerProcess } from './server-process.ts';
import { Stored } from './stored.ts';
import { Connection } from './writers.ts';

const oneLine = (ending: Ending) => ending.errors.trimEnd().split('\n');

beforeAll(build, 300_000);

describe('what stops a start, each in one clear line', () => {
  const folder = createFolder();
  const whole = join(folder.path, 'whole/data/relais.sqlite');
  const refused = async (settings: Record<string, string>) => (await startProcess(folder.path, settings)).ended;

  beforeAll(async () => {
    mkdirSync(join(folder.path, 'whole'));
    const server = await startProcess(join(folder.path, 'whole'));
    await server.ready;
    await server.kill('SIGTERM');
  });
  afterAll(() => folder.drop());

  const damaged = (name: string, damage: (file: string) => void) => {
    const file = join(folder.path, name);
    copyFileSync(whole, file);
    damage(file);
    return `sqlite:${file}`;
  };

  it.each<[string, (file: string) => void]>([
    ['has nonsense in the middle', (file) => overwrite(file, 4096 * 20, 4096 * 5)],
    ['has lost its beginning', (file) => overwrite(file, 0, 4096)],
    ['was cut off', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['is something else', (file) => writeFileSync(file, 'Dear diary, '.repeat(1000))],
  ])('a database file that %s', async (name, damage) => {
    const ending = await refused({ DATABASE_URL: damaged(name.replaceAll(' ', '-'), damage) });
    expect(ending.code).toBe(1);
    expect(oneLine(ending)).toEqual([expect.stringMatching(/^The database is damaged: .+ Nothing was changed; put back a backup\.$/)]);
  });

  it('a port that is in use', async () => {
    const [other, port] = await occupied();
    const ending = await refused({ PORT: String(port) });
    other.close();
    expect(ending.code).toBe(1);
    expect(oneLine(ending)).toEqual([expect.stringContaining(`Port ${port} is in use.`)]);
  });

  it.each([
    ['for its database', { DATABASE_URL: 'sqlite:file/data/relais.sqlite' }],
    ['for its secret', { DATA_DIR: 'file/data' }],
  ])('a folder that cannot be written, %s', async (_, settings) => {
    writeFileSync(join(folder.path, 'file'), 'not a folder');
    const ending = await refused(settings);
    expect(ending.code).toBe(1);
    expect(oneLine(ending)).toEqual([expect.stringMatching(/^Relais cannot write here: /)]);
  });

  it('settings that make no sense, one line each', async () => {
    const ending = await refused({ PORT: 'eighty', DATABASE_URL: 'oracle:x' });
    expect(ending.code).toBe(1);
    expect(oneLine(ending)).toEqual(['These settings cannot be used:', expect.stringContaining('PORT: '), expect.stringContaining('DATABASE_URL: ')]);
  });

  it('a PostgreSQL that is not there', async () => {
    const ending = await refused({ DATABASE_URL: `postgres://relais:secret@127.0.0.1:${await freePort()}/relais` });
    expect(ending.code).toBe(1);
    expect(oneLine(ending)).toEqual([expect.stringMatching(/^The database does not let Relais in: .+:…@/)]);
  });
});

describe('two processes that start at once on one empty database', () => {
  const folder = createFolder();
  let servers: ServerProcess[] = [];

  beforeEach(() => {
    servers = [];
  });
  afterEach(() => Promise.all(servers.map((server) => server.kill('SIGKILL'))));
  afterAll(() => folder.drop());

  it('migrate and fill it once, and both serve', async () => {
    const { url, engine, drop } = await createTestDatabase();
    servers = await Promise.all([1, 2].map(() => startProcess(folder.path, { DATABASE_URL: url })));
    await Promise.all(servers.map((server) => server.ready));
    for (const server of servers) {
      const connection = new Connection(server.url);
      await connection.signIn();
      expect(await connection.send('GET', '/api/v1/organisations?pageSize=1')).toMatchObject({ status: 200, body: { total: 43 } });
      connection.close();
    }
    const endings = await Promise.all(servers.map((server) => server.kill('SIGTERM')));
    expect(endings.map(({ code, errors }) => ({ code, errors }))).toEqual(Array(2).fill({ code: 0, errors: '' }));
    if (engine === 'sqlite') {
      const stored = await Stored.in(url.replace('sqlite:', ''));
      expect(await stored.faults()).toEqual([]);
      await stored.close();
    }
    await drop();
  });
});

function overwrite(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0x5a), 0, length, from);
  closeSync(handle);
}

async function occupied(): Promise<[Server, number]> {
  const port = await freePort();
  return new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve([server, port]));
  });
}
