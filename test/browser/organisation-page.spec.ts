import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { OrganisationPage, type Role } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import type { Client } from '../support/client.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import { pageFaults } from '../support/page-faults.ts';
import { createPartner } from '../support/partners.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createSession } from '../support/sessions.ts';
import { openStaffApp, type Look } from '../support/staff-app.ts';

jest.setTimeout(180_000);

const days = (count: number) => new Date(Date.parse('2026-11-23T09:00:00.000Z') + count * 86_400_000).toISOString();

describe('one organisation in the staff app', () => {
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

  const open = (role: Role, look: Look = {}) => openStaffApp(running, browser, role, look);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const listed = async (client: Client, q: string) => (await client.get(`/api/v1/organisations?q=${encodeURIComponent(q)}`)).as(OrganisationPage).items.map(({ name }) => name);

  it('is archived, put back by Undo, archived again and restored', async () => {
    const { page, client, complaints, go, close } = await open('counsellor');
    const { id } = await addOrganisation(client, { name: 'Open Deur' });
    await go(`/organisations/${id}`);
    await button(page, 'Archive').click();
    await page.getByText('This organisation is archived.').waitFor();
    expect(await listed(client, 'Open Deur')).toEqual([]);
    await button(page, 'Undo').click();
    await button(page, 'Archive').waitFor();
    expect(await listed(client, 'Open Deur')).toEqual(['Open Deur']);
    await button(page, 'Archive').click();
    await button(page, 'Restore').click();
    await page.getByText('“Open Deur” is back in the lists').waitFor();
    expect(await listed(client, 'Open Deur')).toEqual(['Open Deur']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows what is to come, the soonest first, and what was, the latest first', async () => {
    const { page, client, go, close } = await open('viewer');
    const coordinator = await running.signIn('coordinator');
    const { id } = await addOrganisation(coordinator, { name: 'De Luifel' });
    for (const day of [2, 9, -3, -30]) {
      const status = day < 0 ? 'held' : 'confirmed';
      await createSession(running, { hostOrganisationId: id, title: `Day ${day}`, status, startsAt: days(day), endsAt: days(day + 0.1) });
    }
    await go(`/organisations/${id}`);
    await page.getByRole('heading', { name: 'Coming up' }).waitFor();
    const titles = (heading: string) => page.locator('.hosted-list', { has: page.getByRole('heading', { name: heading }) }).getByRole('link').allInnerTexts();
    expect([await titles('Coming up'), await titles('What was')]).toEqual([['Day 2', 'Day 9'], ['Day -3', 'Day -30']]);
    expect(client.user?.role).toBe('viewer');
    await close();
  });

  it('opens the session form with itself as host, its first contact and its language', async () => {
    const { page, client, complaints, go, close } = await open('counsellor');
    const { organisation, contact } = await createPartner(client, { organisation: { name: 'CRI Vesdre', language: 'fr' }, contact: { language: 'fr' } });
    await go(`/organisations/${organisation.id}`);
    await page.getByRole('link', { name: contact.email }).waitFor();
    await page.getByRole('link', { name: 'Plan a session' }).click();
    await page.waitForURL('**/sessions/new');
    expect(await page.locator('#field-hostOrganisationId').inputValue()).toBe('CRI Vesdre');
    expect(await page.locator('#field-hostContactId').inputValue()).toBe(contact.id);
    expect(complaints).toEqual([]);
    await close();
  });

  it('offers a viewer nothing that changes anything', async () => {
    const { page, go, complaints, close } = await open('viewer');
    const coordinator = await running.signIn('coordinator');
    const { id } = await addOrganisation(coordinator, { name: 'Medi-Punt', street: 'Stille straat 1', sensitivePlace: true });
    await addContact(coordinator, id, { email: 'onthaal@example.org' });
    await go('/organisations');
    await page.getByRole('link', { name: 'Medi-Punt' }).click();
    await page.getByRole('link', { name: 'onthaal@example.org' }).waitFor();
    const main = page.getByRole('main');
    expect(await main.getByRole('button').allInnerTexts()).toEqual([]);
    expect(await main.getByRole('link', { name: /Edit|Plan/ }).count()).toBe(0);
    for (const path of ['/organisations/new', `/organisations/${id}/edit`, '/organisations/import']) {
      await go(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await main.locator('input, select, textarea').count()).toBe(0);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(looks)('has no faults at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    const { page, client, complaints, go, close } = await open('coordinator', { width, scheme, language, bypassPolicy: true });
    const { organisation } = await createPartner(client, { organisation: { name: 'Terugkeerloket van de stad en haar randgemeenten', website: 'https://loket.example/een/heel/lang/adres/dat/niet/ophoudt', sensitivePlace: true, languages: ['nl', 'fr', 'ti'] } });
    await createSession(running, { hostOrganisationId: organisation.id });
    await client.post(`/api/v1/organisations/${organisation.id}/interactions`, { on: '2026-11-20', kind: 'call', text: 'De tweede bel werkt.' });
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    await go('/organisations');
    await page.locator('tbody tr').first().waitFor();
    await look('list');
    await go('/organisations?q=xyzzy');
    await page.locator('.empty-state').waitFor();
    await look('empty');
    await go(`/organisations/${organisation.id}`);
    await page.locator('.hosted-list').waitFor();
    await page.locator('.memory-list li').waitFor();
    await look('page');
    await page.locator('.contact-list .button').first().click();
    await page.fill('#field-function', '');
    await page.locator('dialog button[type=submit]').click();
    await page.locator('.error-summary').waitFor();
    await look('contact');
    await go('/organisations/new');
    await page.locator('button[type=submit]').click();
    await page.locator('.error-summary').waitFor();
    await look('form');
    await go(`/organisations/${organisation.id}/edit`);
    await page.fill('#field-name', 'Anders');
    await client.patch(`/api/v1/organisations/${organisation.id}`, { name: 'Nog anders', note: 'Iemand anders schreef dit.' }, { 'If-Match': `"${organisation.version}"` });
    await page.locator('button[type=submit]').click();
    await page.locator('.conflict').waitFor();
    await look('conflict');
    await close();
    expect([...faults, ...complaints]).toEqual([]);
  });
});
