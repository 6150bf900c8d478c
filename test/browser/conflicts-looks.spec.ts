import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { translate } from '@relais/wording';
import type { Browser } from 'playwright-core';
import { planSession } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp } from '../support/staff-app.ts';

jest.setTimeout(240_000);

describe('what stands in the way of a session', () => {
  let running: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  it.each(looks)('is shown without faults at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    const looking = await openStaffApp(running, browser, 'counsellor', { width, scheme, language, bypassPolicy: true, traits: { name: 'Els Maes' } });
    const { client, user } = looking;
    await client.post('/api/v1/absences', { userId: user.id, kind: 'leave', startsAtLocal: '2026-11-24T00:00', endsAtLocal: '2026-11-25T00:00' });
    await client.post('/api/v1/absences', { userId: user.id, kind: 'training', startsAtLocal: '2026-11-30T00:00', endsAtLocal: '2026-12-02T00:00' });
    await planSession(client, { leadId: user.id, title: 'Seminar', startsAtLocal: '2026-11-24T10:00', endsAtLocal: '2026-11-24T12:00' });
    const accepted = await planSession(client, { leadId: user.id, startsAtLocal: '2026-11-24T15:00', endsAtLocal: '2026-11-24T16:00' });
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(looking.page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    await looking.go('/sessions/new?date=2026-11-24');
    await looking.page.locator('.overlap-list').waitFor();
    await looking.page.locator('.warning-list').waitFor();
    await looking.page.locator('.form-actions .is-primary').click();
    await looking.page.locator('.error-summary').waitFor();
    await look('form');
    await looking.go('/?view=list&date=2026-11-24');
    await looking.page.locator('.calendar-actions .is-primary').click();
    await looking.page.getByRole('dialog').locator('.check-note, .check-clear').first().waitFor();
    await look('quick form');
    await looking.go(`/sessions/${accepted.id}`);
    await looking.page.locator('.accepted-warnings').waitFor();
    await look('page');
    await looking.page.getByRole('button', { name: translate(language, 'sessions.move'), exact: true }).click();
    await looking.page.locator('dialog .date-input input').first().fill('30/11/2026');
    await looking.page.locator('dialog button[type="submit"]').click();
    await looking.page.locator('dialog .warning-list').waitFor();
    await look('question');
    expect(faults).toEqual([]);
    expect(looking.complaints).toEqual([]);
    await looking.close();
  });
});
