import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { OrganisationPage, type Role } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import type { Client } from '../support/client.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import { pageFaults } from '../support/page-faults.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { openStaffApp, type Look } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('sheets of organisations in the staff app', () => {
  let running: RunningApp;
  let browser: Browser;

  beforeAll(async () => void (browser = await openChromium()));
  afterAll(() => browser.close());
  beforeEach(async () => {
    await running?.close();
    running = await startApp();
  });
  afterAll(() => running.close());

  const open = (role: Role, look: Look = {}) => openStaffApp(running, browser, role, look);
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const choose = (page: Page, text: string | Uint8Array, name = 'sheet.csv') => page.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  const names = async (client: Client) => (await client.get('/api/v1/organisations?pageSize=500')).as(OrganisationPage).items.map(({ name }) => name);
  const cells = (page: Page) => page.locator('tbody tr').allInnerTexts();

  it('are offered on the empty list, show every fault by row and column, and come in once they are corrected', async () => {
    const { page, client, complaints, go, close } = await open('coordinator');
    await go('/organisations');
    await page.locator('.empty-state').getByRole('link', { name: 'Import' }).click();
    await choose(page, 'name,kind,language,contact_email,colour\nDe Luifel,night_shelter,nl,onthaal@example.org,blue\nJisr,club,nl,nobody,red\n,ngo,fr,,green\n', 'partners.csv');
    await page.getByText('2 rows have faults').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('What would happen');
    expect((await cells(page)).map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([
      ['3', expect.stringContaining('kind'), 'club', expect.stringContaining('Night shelter')],
      ['3', expect.stringContaining('contact_email'), 'nobody', 'This is not an e-mail address.'],
      ['4', expect.stringContaining('name'), '', 'Every organisation needs a name.'],
    ]);
    await page.getByText('leaves out: colour').waitFor();
    await page.getByText('partners.csv').waitFor();
    expect(await button(page, /^Import /).count()).toBe(0);
    expect(await names(client)).toEqual([]);

    await choose(page, 'name,kind,language,contact_email\nDe Luifel,night_shelter,nl,onthaal@example.org\nJisr,diaspora,nl,\n');
    await page.getByText('2 organisations are new').waitFor();
    expect(await names(client)).toEqual([]);
    await button(page, 'Import 2 organisations').click();
    await page.getByRole('heading', { name: '2 organisations imported', level: 1 }).waitFor();
    expect(await names(client)).toEqual(['De Luifel', 'Jisr']);
    await page.getByRole('link', { name: 'To the organisations' }).click();
    await page.getByRole('link', { name: 'Jisr' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('may come from Excel in Belgium: Windows-1252 with semicolons, headings in Dutch', async () => {
    const { page, client, go, close } = await open('coordinator');
    await go('/organisations/import');
    await choose(page, Buffer.from('Naam;Soort organisatie;Taal;Gemeente\r\nÉglise de l’Espérance;ngo;fr;Liège\r\n'.replace('’', '\x92'), 'latin1'));
    await page.getByText('Read as Windows-1252, columns separated by “;”').waitFor();
    await button(page, 'Import 1 organisation').click();
    await page.getByRole('heading', { name: '1 organisation imported' }).waitFor();
    expect(await names(client)).toEqual(['Église de l’Espérance']);
    await close();
  });

  it('that cannot be read are refused in words; one that brings nothing new says so', async () => {
    const { page, client, complaints, go, close } = await open('coordinator');
    await addOrganisation(client, { name: 'Jisr', municipality: '' });
    await go('/organisations/import');
    await choose(page, new Uint8Array([0xff, 0xd8, 0xff, 0x00, 0x01]), 'photo.csv');
    await page.locator('.empty-state').waitFor();
    await choose(page, 'name;kind;language\nJisr;diaspora;nl\n');
    await page.getByText('everything in this sheet is there already').waitFor();
    await choose(page, 'name;kind;language\n');
    await page.getByText('There is no row below the headings').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('of 10,000 rows stay usable, faulty or not', async () => {
    const { page, client, go, close } = await open('coordinator');
    const sheet = (kind: string) => ['name;kind;language', ...Array.from({ length: 10_000 }, (_, row) => `Organisation ${row};${kind};nl`)].join('\n');
    await go('/organisations/import');
    await choose(page, sheet('club'));
    await page.getByText('The first 1,000 of 10,000 faults are listed.').waitFor({ timeout: 60_000 });
    expect(await page.locator('tbody tr').count()).toBe(50);
    await button(page, 'Next').click();
    expect((await cells(page))[0]).toMatch(/^52\s/);
    await choose(page, sheet('ngo'));
    await button(page, 'Import 10,000 organisations').click({ timeout: 60_000 });
    await page.getByRole('heading', { name: '10,000 organisations imported' }).waitFor({ timeout: 60_000 });
    expect((await client.get('/api/v1/organisations?pageSize=1')).as(OrganisationPage).total).toBe(10_000);
    await close();
  });

  it('can be taken away: an empty one with headings, and the organisations that the filters leave', async () => {
    const { page, client, go, close } = await open('coordinator');
    const { id } = await addOrganisation(client, { name: '=De Kade', kind: 'night_shelter' });
    await addContact(client, id, { email: 'onthaal@example.org' });
    await addOrganisation(client, { name: 'Jisr', kind: 'diaspora' });
    const saved = async (link: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    await go('/organisations/import');
    expect(await saved('Download an empty sheet')).toMatch(/^\uFEFFOrganisation name;Type of organisation;/);
    await go('/organisations?kind=night_shelter');
    await page.getByRole('link', { name: '=De Kade' }).waitFor();
    const lines = (await saved('Export')).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^'=De Kade;night_shelter;.*onthaal@example\.org/);
    await close();
  });

  it.each([{ width: 320, scheme: 'light' }, { width: 1280, scheme: 'dark' }] as const)('have no faults at $width px, $scheme', async ({ width, scheme }) => {
    const { page, complaints, go, close } = await open('coordinator', { width, scheme, bypassPolicy: true });
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    await go('/organisations/import');
    await page.getByLabel('CSV file').waitFor();
    await look('start');
    await choose(page, 'name;kind;language;x\nJisr;club;nl;1\n');
    await page.locator('tbody tr').waitFor();
    await look('faults');
    await choose(page, 'name;kind;language\nJisr;diaspora;nl\n');
    await button(page, 'Import 1 organisation').waitFor();
    await look('sample');
    await button(page, 'Import 1 organisation').click();
    await page.getByRole('heading', { name: '1 organisation imported' }).waitFor();
    await look('done');
    expect([...faults, ...complaints]).toEqual([]);
    await close();
  });
});
