import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import { newId } from '@relais/platform';
import { startApp, type RunningApp } from '../support/running-app.ts';

describe('two who are the first to need a private link', () => {
  let running: RunningApp;

  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());

  it('get the same one, and neither is refused', async () => {
    const [work, links] = [running.app.get(UnitOfWork), running.app.get(PrivateLinks)];
    for (let round = 0; round < 5; round += 1) {
      const contactId = newId();
      const ids = await Promise.all(Array.from({ length: 10 }, () => work.run((db) => links.ensure(db, 'unsubscribe', contactId, null))));
      expect(new Set(ids).size).toBe(1);
      expect(await links.subjectOf('unsubscribe', links.tokenOf('unsubscribe', ids[0] ?? ''))).toBe(contactId);
    }
  });
});
