import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SessionRequestPage } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { User } from '@relais/identity';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { pageFaults } from '../support/page-faults.ts';
import { requestToken } from '../support/requests.ts';
import type { RunningApp } from '../support/running-app.ts';
import { complaintsOf, openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(120_000);

/** A partner on a phone and a planner at a desk, one line of deeds from the question to the calendar. */
describe('a request from the question to the session', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let phone: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openChromium();
    running = await startStaffApp();
    staff = await openStaffApp(running, browser, 'counsellor', { bypassPolicy: true, traits: { name: 'Els Maes' } });
    await running.app.get(UnitOfWork).run((db) => db.update(User, { id: staff.user.id }, { languages: ['en', 'fr'] }));
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'en-GB', bypassCSP: true });
    phone = await context.newPage();
    complaints = complaintsOf(phone);
  });
  afterAll(async () => {
    expect([...staff.complaints, ...complaints]).toEqual([]);
    await staff.close();
    await browser.close();
    await running.close();
  });

  const requestOf = async (name: string) => (await staff.client.get('/api/v1/session-requests')).as(SessionRequestPage).items.find(({ organisationName }) => organisationName === name);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('is asked on a phone, with a moment that is free and one that the partner wishes', async () => {
    await phone.goto(`${running.url}/requests/new?lang=en`);
    expect(await pageFaults(phone, { leastTarget: 44 })).toEqual([]);
    await phone.getByLabel('Your organisation').fill('Abri Saint-Lambert');
    await phone.getByLabel('E-mail address').fill('accueil@example.org');
    await phone.getByLabel('How many people, about').fill('12');
    await phone.getByLabel('Town or municipality').fill('Liège');
    await button(phone, 'Show when you could come').tap();
    await phone.getByRole('group', { name: 'When we could come' }).waitFor();
    expect(await phone.getByLabel('Your organisation').inputValue()).toBe('Abri Saint-Lambert');
    await phone.getByLabel(/^Thursday,? 26 November 2026, ?14:00–15:30$/).check();
    await phone.getByLabel('Day, choice 1').fill('2026-12-10');
    await button(phone, 'Ask').tap();
    await phone.getByRole('alert').getByText('From, choice 1').waitFor();
    expect(await pageFaults(phone, { leastTarget: 44 })).toEqual([]);
    await phone.getByLabel('From, choice 1').selectOption('19:00');
    await button(phone, 'Ask').tap();
    await phone.getByRole('heading', { level: 1, name: 'We have your request' }).waitFor();
    expect((await requestOf('Abri Saint-Lambert'))?.moments.map(({ startsAt }) => startsAt)).toEqual(['2026-11-26T13:00:00.000Z', '2026-12-10T18:00:00.000Z']);
  });

  it('waits in the inbox, where a planner proposes a wish of the partner and a moment that was found', async () => {
    const { page } = staff;
    await staff.go('/');
    await page.getByRole('link', { name: /^Requests 1 open request/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor();
    expect(await pageFaults(page, { leastTarget: 24 })).toEqual([]);
    await page.getByRole('link', { name: 'Abri Saint-Lambert' }).click();
    await page.getByRole('heading', { level: 1, name: 'Abri Saint-Lambert' }).waitFor();
    await button(page, 'Propose this moment').first().click();
    await button(page, 'Find a time').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Show free moments' }).click();
    await page.getByRole('dialog').locator('.found-moments').getByRole('button').last().click();
    await page.getByRole('group', { name: 'Moment 2' }).waitFor();
    expect(await pageFaults(page, { leastTarget: 24 })).toEqual([]);
    await button(page, 'Propose 2 moments').click();
    await page.getByText('Proposed. The partner gets a mail to choose.').waitFor();
    expect(await requestOf('Abri Saint-Lambert')).toMatchObject({ status: 'proposed', owner: { name: 'Els Maes' } });
  });

  it('is agreed on by the partner’s link, and stands on the calendar', async () => {
    const request = await requestOf('Abri Saint-Lambert');
    await phone.goto(`${running.url}/request/${await requestToken(running, request?.id ?? '')}`);
    await phone.getByRole('heading', { level: 1, name: 'Your request' }).waitFor();
    expect(await pageFaults(phone, { leastTarget: 44 })).toEqual([]);
    await phone.getByRole('radio').first().check();
    await button(phone, 'Agree on this moment').tap();
    await phone.getByText('Agreed: we are coming').waitFor();
    expect(await pageFaults(phone, { leastTarget: 44 })).toEqual([]);
    await phone.goto(`${running.url}/request?lang=ar`);
    expect(await phone.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await pageFaults(phone, { leastTarget: 44 })).toEqual([]);
    await staff.go(`/requests/${request?.id}`);
    await staff.page.getByRole('link', { name: 'The session', exact: true }).click();
    await staff.page.getByRole('heading', { level: 1, name: 'Abri Saint-Lambert' }).waitFor();
    await staff.go('/?view=list&date=2026-11-26');
    await staff.page.getByText('Abri Saint-Lambert').first().waitFor();
  });
});
