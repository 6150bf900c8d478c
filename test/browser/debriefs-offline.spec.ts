import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { SessionView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { planPermanence, readDebrief } from '../support/debrief-sessions.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('a debrief on a device', () => {
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

  async function writing(): Promise<StaffPage & { session: SessionView; sent: string[] }> {
    const staff = await openStaffApp(running, browser, 'counsellor', { width: 390, height: 844 });
    const session = await planPermanence(staff.client);
    const sent = sentIn(staff.page);
    await staff.go(`/sessions/${session.id}/debrief`);
    for (const language of ['Dutch', 'Dutch', 'Arabic']) await staff.page.getByRole('button', { name: `${language}: one more` }).click();
    return { ...staff, session, sent };
  }
  const save = (page: Page) => page.getByRole('button', { name: 'Save the debrief' }).click();
  const saysKept = (page: Page) => page.getByText('There is no connection. Relais sends it').waitFor();
  const written = (page: Page) => page.waitForSelector('.written-debrief');

  it('is kept while typing, over a reload, until it is thrown away', async () => {
    const { page, complaints, close } = await writing();
    await page.getByLabel('Notes for colleagues').fill('Bring more folders');
    await page.locator('.debrief-kept', { hasText: 'Saved on this device' }).waitFor();
    await page.reload();
    await page.getByText('What you typed on this device is back').waitFor();
    expect([await page.getByLabel('Notes for colleagues').inputValue(), await page.getByRole('textbox', { name: 'Dutch' }).inputValue()]).toEqual(['Bring more folders', '2']);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start again' }).click();
    expect([await page.getByLabel('Notes for colleagues').inputValue(), await page.getByRole('textbox', { name: 'Dutch' }).inputValue()]).toEqual(['', '0']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('waits without a connection and goes by itself when there is one, once', async () => {
    const { page, context, client, session, sent, close } = await writing();
    await context.setOffline(true);
    await save(page);
    await saysKept(page);
    const tries = sent.length;
    await context.setOffline(false);
    await written(page);
    expect(sent.length - tries).toBe(1);
    expect(await readDebrief(client, session)).toMatchObject({ revision: 1, total: 3, byLanguage: { nl: 2, ar: 1 } });
    expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("relais.debrief."))')).toEqual([]);
    await close();
  });

  it('goes from the next page that is opened, when its own was closed', async () => {
    const { page, context, client, session, close } = await writing();
    await context.setOffline(true);
    await save(page);
    await saysKept(page);
    await page.close();
    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto(`${running.url}/app/organisations`);
    await next.getByText('The debrief is saved.').waitFor();
    expect(await readDebrief(client, session)).toMatchObject({ revision: 1, total: 3 });
    await close();
  });

  it('is stored once when the server’s answer gets lost on the way', async () => {
    const { page, client, session, close } = await writing();
    const path = `**/api/v1/sessions/${session.id}/debrief`;
    await page.route(path, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await save(page);
    await saysKept(page);
    await page.unroute(path);
    await page.getByRole('button', { name: 'Send it now' }).click();
    await written(page);
    expect(await readDebrief(client, session)).toMatchObject({ revision: 1, total: 3 });
    await close();
  });

  it('is never lost to a lost answer when it is changed afterwards', async () => {
    const { page, client, session, close } = await writing();
    const path = `**/api/v1/sessions/${session.id}/debrief`;
    await page.route(path, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await save(page);
    await saysKept(page);
    await page.unroute(path);
    await page.getByRole('button', { name: 'Arabic: one more' }).click();
    await save(page);
    await page.getByRole('button', { name: 'Save mine as a correction' }).click();
    await page.getByLabel('Why is it corrected?').fill('One more came');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await written(page);
    expect(await readDebrief(client, session)).toMatchObject({ revision: 2, total: 4 });
    await close();
  });

  it('is asked about and wiped at sign-out', async () => {
    const { page, context, sent, close } = await writing();
    await context.setOffline(true);
    await save(page);
    await saysKept(page);
    await page.route('**/debrief', (route) => route.abort());
    await context.setOffline(false);
    await page.locator('.account summary').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('1 debrief on this device has not been sent').waitFor();
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign out and erase' }).click();
    await page.getByLabel('E-mail address').waitFor();
    expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("relais.debrief."))')).toEqual([]);
    expect(sent.length).toBeGreaterThan(0);
    await close();
  });
});

/** The debriefs that a page has sent so far. */
function sentIn(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(request.url());
  });
  return sent;
}
