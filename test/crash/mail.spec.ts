import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SqliteConnection } from '@relais/database';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { build } from './built.ts';
import { createFolder, startProcess, type ServerProcess } from './server-process.ts';

const rounds = 3;

interface Outgoing {
  readonly id: string;
  readonly state: string;
}

describe('a server that is killed between the mail server’s yes and its own commit', () => {
  const folder = createFolder();
  const file = join(folder.path, 'data/relais.sqlite');
  let mail: MailServer;
  let server: ServerProcess;

  beforeAll(async () => {
    await build();
    mail = await startMailServer();
  }, 240_000);
  afterEach(() => server.kill('SIGKILL'));
  afterAll(async () => {
    await mail.close();
    folder.drop();
  });

  const start = async () => {
    server = await startProcess(folder.path, { SMTP_URL: mail.url });
    await server.ready;
  };
  const looking = async <T>(look: (database: SqliteConnection) => Promise<T>): Promise<T> => {
    const database = await SqliteConnection.open(file, 'read-write');
    try {
      await database.execute('PRAGMA busy_timeout = 10000');
      return await look(database);
    } finally {
      await database.close();
    }
  };
  const claimed = (database: SqliteConnection) => database.all<Outgoing>("SELECT id, state FROM messages WHERE state = 'claimed'");
  /** What two minutes would do. */
  const letLeasesRunOut = (database: SqliteConnection) => database.run("UPDATE messages SET lease_until = '2000-01-01T00:00:00.000Z' WHERE state = 'claimed'");
  /** Makes every message that waits for a later day due now, so that each round has mail to send. */
  const makeDue = (database: SqliteConnection) =>
    database.run("UPDATE messages SET next_try_at = '2000-01-01T00:00:00.000Z' WHERE id IN (SELECT id FROM messages WHERE state = 'planned' ORDER BY due_at LIMIT 12)");

  async function untilSettled(): Promise<void> {
    for (;;) {
      const open = await looking((database) => database.all("SELECT id FROM messages WHERE state IN ('planned', 'claimed', 'failed') AND next_try_at <= strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"));
      if (open.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  it(`sends each mail at least once, and again only what it held, under the same Message-ID (${rounds} times)`, async () => {
    await start();
    await untilSettled();
    let held = 0;
    for (let round = 0; round < rounds; round += 1) {
      const release = mail.holdAnswers();
      const before = mail.received.length;
      await looking(makeDue);
      await mail.waitFor(before + 1);
      release();
      await server.kill('SIGKILL');
      held += (await looking(claimed)).length;
      await looking(letLeasesRunOut);
      await start();
      await untilSettled();
    }
    const sent = await looking((database) => database.all<Outgoing>("SELECT id, state FROM messages WHERE state = 'sent'"));
    const copies = new Map<string, number>();
    for (const { parsed } of mail.received) copies.set(parsed.messageId ?? '', (copies.get(parsed.messageId ?? '') ?? 0) + 1);
    expect(held).toBeGreaterThanOrEqual(rounds);
    expect(sent.filter(({ id }) => ![...copies.keys()].some((messageId) => messageId.includes(id)))).toEqual([]);
    expect(copies.size).toBe(sent.length);
    expect([...copies.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(sent.length + held);
    expect(await looking((database) => database.all('PRAGMA integrity_check'))).toEqual([{ integrity_check: 'ok' }]);
  }, 300_000);
});
