import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ClosingDayList, DayOffList, TravelTimeList, TravelTimeView, type Role } from '@relais/contracts';
import { translate } from '@relais/wording';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import { keys } from '../support/hands.ts';
import { addOrganisation } from '../support/organisations.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

describe('the settings of planning', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;

  beforeAll(async () => void (browser = await openChromium()));
  afterAll(() => browser.close());
  beforeEach(async () => {
    running = await startStaffApp();
    await open('coordinator');
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
    await running.close();
  });

  async function open(role: Role): Promise<void> {
    staff = await openStaffApp(running, browser, role);
    ({ page } = staff);
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const toast = (words: string | RegExp) => page.locator('.toast').filter({ hasText: words });
  const undo = (words: string | RegExp) => toast(words).getByRole('button', { name: 'Undo' });
  const travelTimes = async () => (await staff.client.get('/api/v1/travel-times')).as(TravelTimeList).items.map(({ from, to, minutes }) => [from, to, minutes]);
  const daysOff = async () => (await staff.client.get('/api/v1/days-off?from=2026-01-01&to=2028-01-01')).as(DayOffList).items.map(({ onDate, name, province }) => [onDate, name, province]);

  it('are reached from the menu and walked by keyboard: a travel time added, changed, taken back, removed and put back', async () => {
    await staff.go('/');
    await keys.press(page.locator('.account > summary'));
    await keys.press(page.getByRole('link', { name: 'Planning settings' }));
    await page.getByText('No travel times yet').waitFor();
    await keys.press(button('Add a travel time'));
    await keys.press(button('Save'));
    await page.locator('#field-from:focus').waitFor();
    await page.getByText('3 things need attention').waitFor();
    await keys.type(page.getByLabel('From', { exact: true }), 'Gent');
    await keys.type(page.getByLabel('To', { exact: true }), 'Oostende');
    await keys.type(page.getByLabel('Minutes', { exact: true }), '50');
    await page.keyboard.press('Enter');
    await toast('Gent – Oostende: 50 minutes.').waitFor();
    await button('Add a travel time').and(page.locator(':focus')).waitFor();
    await keys.press(button('Edit: Gent – Oostende'));
    await keys.type(page.getByLabel('Minutes', { exact: true }), '65');
    await page.keyboard.press('Enter');
    await toast('1 hour 5 minutes').waitFor();
    expect(await travelTimes()).toEqual([['Gent', 'Oostende', 65]]);
    await keys.press(undo('1 hour 5 minutes'));
    await toast('“Gent – Oostende” is as it was before.').waitFor();
    expect(await travelTimes()).toEqual([['Gent', 'Oostende', 50]]);
    await keys.press(button('Remove: Gent – Oostende'));
    await page.getByRole('heading', { name: 'Travel times' }).and(page.locator(':focus')).waitFor();
    await page.getByText('No travel times yet').waitFor();
    expect(await travelTimes()).toEqual([]);
    await keys.press(undo('is removed'));
    await page.getByRole('row', { name: /Gent Oostende 50 minutes/ }).waitFor();
    expect(await travelTimes()).toEqual([['Gent', 'Oostende', 50]]);
  });

  it('refuse a way that is known already, with what was typed still there', async () => {
    await staff.client.post('/api/v1/travel-times', { from: 'Gent', to: 'Oostende', minutes: 50 });
    await staff.go('/planning-settings');
    await button('Add a travel time').click();
    await page.getByLabel('From', { exact: true }).fill('oostende');
    await page.getByLabel('To', { exact: true }).fill('GENT');
    await page.getByLabel('Minutes', { exact: true }).fill('45');
    await button('Save').click();
    await page.getByRole('dialog').locator('.error-summary').waitFor();
    expect(await page.getByLabel('Minutes', { exact: true }).inputValue()).toBe('45');
    expect(await travelTimes()).toEqual([['Gent', 'Oostende', 50]]);
  });

  it('show both numbers when two people change one', async () => {
    const stored = (await staff.client.post('/api/v1/travel-times', { from: 'Gent', to: 'Brugge', minutes: 40 })).as(TravelTimeView);
    await staff.go('/planning-settings');
    await button('Edit: Brugge – Gent').or(button('Edit: Gent – Brugge')).click();
    await staff.client.patch(`/api/v1/travel-times/${stored.id}`, { minutes: 45 }, { 'If-Match': `"${stored.version}"` });
    await page.getByLabel('Minutes', { exact: true }).fill('35');
    await button('Save').click();
    await page.getByRole('row', { name: /35 minutes 45 minutes/ }).waitFor();
    await button('Save mine').click();
    await toast('35 minutes').waitFor();
    expect((await travelTimes()).map(([, , minutes]) => minutes)).toEqual([35]);
  });

  it('hold the days off of each year: added, changed, removed and put back', async () => {
    await staff.go('/planning-settings');
    await page.getByText('No days off in 2026 yet').waitFor();
    await button('Year 2027').click();
    await page.getByText('No days off in 2027 yet').waitFor();
    await button('Add a day off').click();
    await page.getByLabel('Date', { exact: true }).fill('31/2/2027');
    await button('Save').click();
    await page.locator('#field-onDate:focus').waitFor();
    await page.getByLabel('Date', { exact: true }).fill('7/5/2027');
    await page.getByLabel('Name', { exact: true }).fill('Day after Ascension');
    await button('Save').click();
    await page.getByRole('row', { name: /Friday,? 7 May 2027 Day after Ascension/ }).waitFor();
    await page.reload();
    await button('Edit: Day after Ascension').click();
    await page.getByLabel('Where', { exact: true }).selectOption('east_flanders');
    await button('Save').click();
    await page.getByText('Bridge day · East Flanders').waitFor();
    expect(await daysOff()).toEqual([['2027-05-07', 'Day after Ascension', 'east_flanders']]);
    await undo('Saved').click();
    await page.getByText('Bridge day · Everywhere').waitFor();
    await button('Remove: Day after Ascension').click();
    await undo('is removed').click();
    await page.getByRole('row', { name: /Day after Ascension/ }).waitFor();
    expect(await daysOff()).toEqual([['2027-05-07', 'Day after Ascension', null]]);
  });

  it('hold the closing days of an organisation, which its page shows', async () => {
    const organisation = await addOrganisation(staff.client);
    const closing = async () => (await staff.client.get(`/api/v1/organisations/${organisation.id}/closing-days`)).as(ClosingDayList).items.map(({ fromDate, untilDate, label }) => [fromDate, untilDate, label]);
    await staff.go(`/organisations/${organisation.id}`);
    await button('Add closing days').click();
    await page.getByLabel('First day').fill('21/12/2026');
    await page.getByLabel('Last day').fill('1/12/2026');
    await page.getByLabel('Occasion').fill('Winter holidays');
    await button('Save').click();
    await page.locator('#field-untilDate:focus').waitFor();
    await page.getByLabel('Last day').fill('3/1/2027');
    await button('Save').click();
    await page.getByText(/Monday,? 21 December 2026 – Sunday,? 3 January 2027/).waitFor();
    expect(await closing()).toEqual([['2026-12-21', '2027-01-03', 'Winter holidays']]);
    await button('Remove: Winter holidays, Closing days').click();
    await page.getByText(/None known/).waitFor();
    expect(await closing()).toEqual([]);
    await undo('is removed').click();
    await button('Remove: Winter holidays, Closing days').waitFor();
    expect(await closing()).toEqual([['2026-12-21', '2027-01-03', 'Winter holidays']]);
  });

  it('are not for counsellors, who find neither the link nor the page', async () => {
    await staff.close();
    await open('counsellor');
    await staff.go('/');
    await page.locator('.account > summary').click();
    await button('Sign out').waitFor();
    expect(await page.getByRole('link', { name: 'Planning settings' }).count()).toBe(0);
    await staff.go('/planning-settings');
    await page.getByRole('heading', { name: 'Your role does not allow this' }).waitFor();
  });

  it.each(looks)('have no faults at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    const looking = await openStaffApp(running, browser, 'coordinator', { width, scheme, language, bypassPolicy: true });
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(looking.page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    const say = (key: Parameters<typeof translate>[1]) => translate(language, key);
    await looking.go('/planning-settings');
    await looking.page.locator('.empty-state').nth(1).waitFor();
    await look('empty');
    const { client } = looking;
    const { id } = await addOrganisation(client);
    await client.post('/api/v1/travel-times', { from: 'Gent', to: 'Oostende', minutes: 50 });
    await client.post('/api/v1/travel-times', { from: 'Sint-Katelijne-Waver', to: 'Ottignies-Louvain-la-Neuve', minutes: 75 });
    await client.post('/api/v1/days-off', { onDate: '2026-07-20', name: 'Dag voor de nationale feestdag' });
    await client.post(`/api/v1/organisations/${id}/closing-days`, { fromDate: '2026-12-21', untilDate: '2027-01-03', label: 'Wintersluiting' });
    await looking.go('/planning-settings');
    await looking.page.locator('.data-table').nth(1).waitFor();
    await look('lists');
    await looking.page.getByRole('button', { name: say('planning.day_off_add') }).click();
    await looking.page.getByRole('button', { name: say('common.save') }).click();
    await looking.page.locator('.error-summary').waitFor();
    await look('dialog');
    await looking.go(`/organisations/${id}`);
    await looking.page.getByText('Wintersluiting').waitFor();
    await look('organisation');
    expect(faults).toEqual([]);
    expect(looking.complaints).toEqual([]);
    await looking.close();
  });
});
