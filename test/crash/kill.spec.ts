import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from './built.ts';
import { createFolder, startProcess, type ServerProcess } from './server-process.ts';
import { startStorm } from './storm.ts';
import { Stored } from './stored.ts';
import { Connection, type Acknowledged } from './writers.ts';

const rounds = 10;
const writes = 500;

describe('a server that is stopped while people write', () => {
  const folder = createFolder();
  const file = join(folder.path, 'data/relais.sqlite');
  let server: ServerProcess;
  let round = 0;

  beforeAll(build, 300_000);
  afterEach(() => server.kill('SIGKILL'));
  afterAll(() => folder.drop());

  const start = async () => {
    server = await startProcess(folder.path);
    await server.ready;
    return server;
  };
  const expectAllStored = async (acknowledged: readonly Acknowledged[]) => {
    const stored = await Stored.in(file);
    expect(await stored.faults()).toEqual([]);
    expect(await stored.missing(acknowledged)).toEqual([]);
    expect(await stored.halfDone()).toEqual([]);
    await stored.close();
  };

  it(`loses nothing that it acknowledged: kill -9 amid ${writes} writes, ${rounds} times on one database`, async () => {
    const all: Acknowledged[] = [];
    for (round = 0; round < rounds; round += 1) {
      const { url, kill } = await start();
      const enough = 30 + Math.floor(Math.random() * (writes - 60));
      const storm = await startStorm({ url, round, writes, onAcknowledged: (count) => void (count === enough && kill('SIGKILL')) });
      await storm.over;
      expect(await server.ended).toMatchObject({ signal: 'SIGKILL' });
      expect(storm.acknowledged.length).toBeLessThan(writes);
      all.push(...storm.acknowledged);
    }
    const { url } = await start();
    await expectAllStored(all);
    await expectAllRead(url, all.slice(-100));
  }, 120_000);

  it('on SIGTERM answers all that it began, turns the rest away, and ends by itself well within ten seconds', async () => {
    const { url, kill } = await start();
    let asked = 0;
    const storm = await startStorm({ url, round, writes, onAcknowledged: (count) => {
      if (count === 50) {
        asked = Date.now();
        void kill('SIGTERM');
      }
    } });
    await storm.over;
    expect(await server.ended).toEqual({ code: 0, signal: null, errors: '' });
    expect(Date.now() - asked).toBeLessThan(10_000);
    await expectAllStored(storm.acknowledged);
    const stored = await Stored.in(file);
    expect(await stored.storedOf([...storm.unanswered, ...storm.refused])).toEqual([]);
    await stored.close();
  });
});

/** Over HTTP too: the newest writes, which the crash was nearest to. */
async function expectAllRead(url: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const reader = new Connection(url);
  await reader.signIn();
  for (const { table, id, mark } of acknowledged) {
    if (table !== 'sessions' && table !== 'organisations') continue;
    expect((await reader.send('GET', `/api/v1/${table}/${id}`)).body).toMatchObject(table === 'sessions' ? { title: mark } : { name: mark });
  }
  reader.close();
}
