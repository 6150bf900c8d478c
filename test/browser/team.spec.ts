import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TeamView } from '@relais/contracts';
import { translate, type WordKey } from '@relais/wording';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import type { Client } from '../support/client.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type Look, type StaffPage } from '../support/staff-app.ts';
import { idOf } from '../support/substitutions.ts';
import { prepareTeam } from '../support/team-ground.ts';

jest.setTimeout(240_000);

describe('the team', () => {
  let browser: Browser;
  let running: RunningApp;
  let desk: StaffPage;
  let ill: Client;
  let amina: Client;

  beforeAll(async () => void (browser = await openChromium()));
  beforeEach(async () => {
    running = await startStaffApp();
    ({ ill, amina } = await prepareTeam(running));
  });
  afterEach(async () => {
    await desk.close();
    await running.close();
    expect(desk.complaints).toEqual([]);
  });
  afterAll(() => browser.close());

  const open = async (role: 'coordinator' | 'viewer', look: Look = {}) => {
    desk = await openStaffApp(running, browser, role, { ...look, traits: { name: 'Koen Claes' } });
    return desk;
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('knows a rota of two weeks that was typed by keys, with a day copied, and shows it in the week', async () => {
    const { page, go } = await open('coordinator');
    await go(`/team/${idOf(amina)}`);
    await button(page, 'New working hours').press('Enter');
    await page.getByRole('textbox', { name: 'Monday' }).fill('9-12:30 13-17');
    await button(page, 'Copy Monday to Tuesday').press('Enter');
    await page.getByLabel('Comes back').selectOption('2');
    await page.getByRole('textbox', { name: 'Tuesday' }).nth(1).fill('nonsense');
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.getByText('Type times such as').first().waitFor();
    await page.getByRole('textbox', { name: 'Tuesday' }).nth(1).fill('');
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.getByText('11.3 hours a week').waitFor();
    await go('/team?week=2026-11-30');
    const row = page.getByRole('row', { name: 'Amina Haddad' });
    await row.getByText('9:00–12:30').first().waitFor();
    expect(await row.getByText('13:00–17:00').count()).toBe(1);
    expect(await row.getByText('Does not work').count()).toBe(4);
  });

  it('plans the desk for weeks, refuses a second turn in words, and takes a removed turn back', async () => {
    const { page, go } = await open('coordinator');
    await go('/team');
    const plan = async () => {
      await button(page, 'Plan a duty').click();
      await page.getByLabel('Who').selectOption({ label: 'Amina Haddad' });
      await page.getByLabel('Every week').check();
      await button(page, 'Save').click();
    };
    await plan();
    await page.getByText('13 duties are planned.').waitFor();
    await plan();
    await page.locator('.error-summary').getByText('Amina Haddad already has a duty then: Loket Gent').waitFor();
    await page.keyboard.press('Escape');
    await go(`/team/${idOf(amina)}`);
    await page.getByRole('button', { name: /^Remove: Desk/ }).first().click();
    await button(page, 'Undo').click();
    await page.getByText('is back.').waitFor();
    expect((await amina.get('/api/v1/team?from=2026-11-23&to=2026-11-30')).as(TeamView).duties).toHaveLength(1);
  });

  it('shows a viewer who is away, not why, and nothing to press', async () => {
    await ill.post('/api/v1/absences', { userId: idOf(ill), kind: 'illness', startsAtLocal: '2026-11-24T00:00', endsAtLocal: '2026-11-25T00:00' });
    const { page, go } = await open('viewer');
    await go('/team');
    await page.getByText('Away', { exact: true }).waitFor();
    expect(await page.getByText('Illness').count()).toBe(0);
    expect(await page.getByRole('button', { name: /absence|duty/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /Find substitutes/ }).count()).toBe(0);
  });

  it('prints the week without saying why somebody is away', async () => {
    await ill.post('/api/v1/absences', { userId: idOf(ill), kind: 'illness', startsAtLocal: '2026-11-24T00:00', endsAtLocal: '2026-11-25T00:00' });
    const { page, go } = await open('coordinator');
    await go('/team');
    await page.getByText('Away: Illness').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Away', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('Away: Illness').isVisible()).toBe(false);
    expect(await button(page, 'Enter an absence').isVisible()).toBe(false);
  });

  it.each(looks)('has no faults at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    const { page, client, go } = await open('coordinator', { width, scheme, language, bypassPolicy: true });
    const say = (key: WordKey) => translate(language, key);
    await client.post('/api/v1/absences', { userId: idOf(amina), kind: 'training', startsAtLocal: '2026-11-26T13:00', endsAtLocal: '2026-11-26T17:00' });
    await client.post(`/api/v1/counsellors/${idOf(amina)}/working-patterns`, { validFrom: '2026-01-05', weeks: 2, spans: [{ week: 1, weekday: 'MO', from: '09:00', until: '17:00' }] });
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    await go('/team');
    await page.locator('.team-table').waitFor();
    await look('week');
    for (const key of ['team.enter_absence', 'team.plan_duty'] as const) {
      await button(page, say(key)).click();
      await page.getByRole('dialog').waitFor();
      await look(key);
      await page.keyboard.press('Escape');
    }
    await go(`/team/${idOf(amina)}`);
    await page.locator('.pattern').waitFor();
    await look('person');
    await button(page, say('team.hours_new')).click();
    await page.getByRole('dialog').waitFor();
    await look('working hours');
    await go(`/team/substitution?userId=${idOf(ill)}&from=2026-11-23&to=2026-11-30`);
    await page.locator('.affected-session').first().waitFor();
    await look('substitutes');
    await go(`/team/substitution?userId=${idOf(amina)}&from=2026-11-23&to=2026-11-30`);
    await page.locator('.empty-state').waitFor();
    await look('nothing to hand over');
    expect(faults).toEqual([]);
  });
});
