import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ContactList, InteractionList, OrganisationView, type Role } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import type { Client } from '../support/client.ts';
import { addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { openStaffApp, type Look } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('organisations in the staff app', () => {
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
  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const read = async (client: Client, id: string) => (await client.get(`/api/v1/organisations/${id}`)).as(OrganisationView);

  it('are found by words without accents and by filters, which the address keeps', async () => {
    const { page, complaints, go, close } = await open('viewer');
    const coordinator = await running.signIn('coordinator');
    await addOrganisation(coordinator, { name: 'Église de l’Espérance', kind: 'faith', municipality: 'Liège', province: 'liege' });
    await addOrganisation(coordinator, { name: 'Esperanza', kind: 'diaspora', municipality: 'Gent', province: 'east_flanders' });
    await go('/organisations');
    await page.getByLabel('Search').fill('esper');
    await page.waitForURL('**?q=esper');
    await page.getByLabel('Kind').selectOption('faith');
    await page.getByRole('link', { name: 'Esperanza' }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?q=esper&kind=faith');
    await page.getByRole('link', { name: 'Église de l’Espérance' }).click();
    await heading(page, 'Église de l’Espérance');
    await page.goBack();
    await page.reload();
    await page.getByRole('link', { name: 'Église de l’Espérance' }).waitFor();
    expect([await page.getByLabel('Search').inputValue(), await page.getByLabel('Kind').inputValue(), await page.locator('tbody tr').count()]).toEqual(['esper', 'faith', 1]);
    await page.getByLabel('Search').fill('nobody of this name');
    await page.getByText('No organisation found').waitFor();
    await button(page, 'Clear filters').first().click();
    await page.getByRole('link', { name: 'Esperanza' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('are added: faults are counted, the first one has the focus, what was typed stays', async () => {
    const { page, client, complaints, go, close } = await open('counsellor');
    await go('/organisations/new');
    await page.getByLabel('Website').fill('zonnehoek.example');
    await button(page, 'Save').click();
    await page.getByText('3 things need attention').waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe('field-name');
    expect(await page.getByLabel('Website').inputValue()).toBe('zonnehoek.example');
    await field(page, 'Name').fill('Zonnehoek');
    await page.getByLabel('Kind').selectOption('day_centre');
    await page.getByLabel('Website').fill('https://zonnehoek.example');
    await page.getByLabel('Tigrinya').check();
    await button(page, 'Save').click();
    await heading(page, 'Zonnehoek');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await read(client, id)).toMatchObject({ name: 'Zonnehoek', kind: 'day_centre', website: 'https://zonnehoek.example', languages: ['ti'] });
    expect(complaints).toEqual([]);
    await close();
  });

  it('ask before what was typed is lost, by a link and by Back, and keep it when told to stay', async () => {
    const { page, go, close } = await open('counsellor');
    await go('/organisations');
    await page.getByRole('link', { name: 'New organisation' }).first().click();
    await field(page, 'Name').fill('Half an organisation');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (asked.length < 3 ? dialog.dismiss() : dialog.accept());
    });
    await page.getByRole('link', { name: 'Messages' }).click();
    await page.goBack();
    await page.waitForURL('**/organisations/new');
    expect(await field(page, 'Name').inputValue()).toBe('Half an organisation');
    await page.getByRole('link', { name: 'Cancel' }).click();
    await heading(page, 'Organisations');
    expect(asked).toEqual(Array(3).fill('What you typed is not saved yet. Leave anyway?'));
    await close();
  });

  it('show both versions when two people edit, and save what the second one changed', async () => {
    const { page, client, complaints, go, close } = await open('counsellor');
    const { id, version } = await addOrganisation(client, { name: 'Tafel Noord', municipality: 'Brussel' });
    await go(`/organisations/${id}/edit`);
    await field(page, 'Name').fill('Tafel Noord vzw');
    await client.patch(`/api/v1/organisations/${id}`, { name: 'Tafel-Noord', status: 'active' }, { 'If-Match': `"${version}"` });
    await button(page, 'Save').click();
    const lines = page.locator('.conflict tbody tr');
    await lines.first().waitFor();
    expect(await lines.allInnerTexts()).toEqual([expect.stringMatching(/Name\s+Tafel Noord vzw\s+Tafel-Noord/), expect.stringMatching(/Status\s+Not changed by you\s+Active/)]);
    expect(await page.locator(':focus').textContent()).toBe('Somebody changed this meanwhile');
    await button(page, 'Save mine').click();
    await heading(page, 'Tafel Noord vzw');
    expect(await read(client, id)).toMatchObject({ name: 'Tafel Noord vzw', status: 'active' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('take the other version when the second one prefers it', async () => {
    const { page, client, go, close } = await open('counsellor');
    const { id, version } = await addOrganisation(client, { name: 'Rue & Vie' });
    await go(`/organisations/${id}/edit`);
    await field(page, 'Name').fill('Rue et Vie');
    await client.patch(`/api/v1/organisations/${id}`, { name: 'Rue&Vie asbl' }, { 'If-Match': `"${version}"` });
    await button(page, 'Save').click();
    await button(page, 'Take theirs').click();
    await button(page, 'Take theirs').waitFor({ state: 'detached' });
    expect(await field(page, 'Name').inputValue()).toBe('Rue&Vie asbl');
    await page.getByLabel('Municipality').fill('Charleroi');
    await button(page, 'Save').click();
    await heading(page, 'Rue&Vie asbl');
    expect(await read(client, id)).toMatchObject({ name: 'Rue&Vie asbl', municipality: 'Charleroi' });
    await close();
  });

  it('get contacts, which are changed and archived, and a memory', async () => {
    const { page, client, complaints, go, close } = await open('counsellor', { traits: { name: 'Lotte Vermeiren' } });
    const { id } = await addOrganisation(client, { name: 'De Brug' });
    await go(`/organisations/${id}`);
    await page.getByText('Without one nobody can be invited').waitFor();
    await button(page, 'New contact').click();
    await page.getByLabel('E-mail').fill('nobody');
    await button(page, 'Save').click();
    await page.getByText('2 things need attention').waitFor();
    await page.getByLabel('Function').fill('Coordination');
    await page.getByLabel('E-mail').fill('coordination@example.org');
    await page.getByLabel('May be invited').selectOption('opt_in');
    await button(page, 'Save').click();
    await page.getByRole('link', { name: 'coordination@example.org' }).waitFor();
    expect(await page.locator(':focus').textContent()).toBe('New contact');
    await button(page, 'Edit: Coordination').click();
    await page.getByLabel('Telephone').fill('+32 2 555 01 20');
    await button(page, 'Save').click();
    await page.getByRole('link', { name: '+32 2 555 01 20' }).waitFor();
    const contacts = async () => (await client.get(`/api/v1/organisations/${id}/contacts`)).as(ContactList).items;
    expect(await contacts()).toMatchObject([{ function: 'Coordination', primary: true, invitationBasis: 'opt_in', phone: '+32 2 555 01 20' }]);

    await button(page, 'Add a line').click();
    await page.getByLabel('What to remember').fill('Ring the second bell');
    await button(page, 'Save').click();
    await page.locator('.memory-text', { hasText: 'Ring the second bell' }).waitFor();
    const memory = (await client.get(`/api/v1/organisations/${id}/interactions`)).as(InteractionList);
    expect(memory.items).toMatchObject([{ on: '2026-11-23', kind: 'call', text: 'Ring the second bell', writtenBy: 'Lotte Vermeiren' }]);

    await button(page, 'Archive: Coordination').click();
    await page.getByText('Archive the contact “Coordination”?').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Archive', exact: true }).click();
    await page.getByText('The contact “Coordination” is archived').waitFor();
    expect(await contacts()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
