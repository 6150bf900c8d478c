import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { auditOf } from '../support/audit.ts';
import { openChromium } from '../support/chromium.ts';
import { addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { openStaffApp } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('organisations at a sensitive place, in the staff app', () => {
  let running: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    running = await startApp();
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  const open = (role: Role) => openStaffApp(running, browser, role, {});
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('show the address of a sensitive place on demand only, and keep who looked', async () => {
    const { page, client, user, go, close } = await open('coordinator');
    const { id } = await addOrganisation(client, { name: 'L’Escale', street: 'Rue Cachée 7', postalCode: '1000', municipality: 'Bruxelles', sensitivePlace: true });
    await go(`/organisations/${id}`);
    await page.getByText('this address protects people').waitFor();
    expect(await page.content()).not.toContain('Rue Cachée');
    await button(page, 'Show the address').click();
    await page.getByText('Rue Cachée 7, 1000 Bruxelles').waitFor();
    expect((await auditOf(running, id)).filter(({ act }) => act === 'address_shown')).toMatchObject([{ userId: user.id }]);
    await button(page, 'Hide the address').click();
    await button(page, 'Show the address').waitFor();
    expect(await page.content()).not.toContain('Rue Cachée');

    const stranger = await open('counsellor');
    await stranger.go(`/organisations/${id}`);
    await button(stranger.page, 'Show the address').click();
    await stranger.page.locator('.facts .fault').waitFor();
    expect(await stranger.page.content()).not.toContain('Rue Cachée');
    await stranger.close();
    await close();
  });

  it('keep a hidden address when something else is changed, and show it in the form on demand', async () => {
    const { page, client, go, close } = await open('coordinator');
    const { id } = await addOrganisation(client, { name: 'Winterhaven', street: 'Kaai 9', sensitivePlace: true });
    await go(`/organisations/${id}/edit`);
    expect(await page.getByLabel('Street and number').count()).toBe(0);
    await page.getByLabel('Name', { exact: true }).fill('Winterhaven Zuid');
    await button(page, 'Save').click();
    await page.getByRole('heading', { name: 'Winterhaven Zuid', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByLabel('Municipality').fill('Brussel');
    await button(page, 'Show the address').click();
    await page.getByLabel('Street and number').waitFor();
    expect(await page.locator(':focus').inputValue()).toBe('Kaai 9');
    await page.keyboard.type('Kaai 10');
    await button(page, 'Save').click();
    await button(page, 'Show the address').click();
    await page.getByText('Kaai 10, Brussel').waitFor();
    await close();
  });
});
