import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { InterpreterView, SessionPage, SessionView } from '@relais/contracts';
import { translate } from '@relais/wording';
import type { Browser, Page } from 'playwright-core';
import { planSession } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import type { Client } from '../support/client.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

describe('finding a time', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  let jan: Client;
  let samira: InterpreterView;

  beforeAll(async () => void (browser = await openChromium()));
  afterAll(() => browser.close());
  /** Els and Jan give sessions, Samira interprets Arabic; it is Monday 23 November 2026, ten in the morning. */
  beforeEach(async () => {
    running = await startStaffApp();
    staff = await openStaffApp(running, browser, 'counsellor', { height: 1000, traits: { name: 'Els Maes' } });
    ({ page } = staff);
    jan = await running.signIn('counsellor', { name: 'Jan Claes' });
    samira = (await staff.client.post('/api/v1/interpreters', { name: 'Samira El Amrani', languages: ['ar'] })).as(InterpreterView);
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
    await running.close();
  });

  const janId = () => jan.user?.id ?? '';
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog', { name: 'Find a time' });
  const field = (name: string) => dialog().getByLabel(name, { exact: true });
  const on = (date: string, from: string, until: string) => ({ startsAtLocal: `${date}T${from}`, endsAtLocal: `${date}T${until}` });
  const titled = async (title: string) => (await staff.client.get('/api/v1/sessions')).as(SessionPage).items.find((session) => session.title === title);

  /** On Thursday 26 November Els is taken until noon, Jan from one to three, Samira from four on. */
  async function takeThursday(): Promise<void> {
    await planSession(staff.client, { title: 'Els', ...on('2026-11-26', '08:00', '12:00') });
    await planSession(jan, { title: 'Jan', ...on('2026-11-26', '13:00', '15:00') });
    const interpreted = await planSession(jan, { title: 'Samira', interpreterLanguage: 'ar', ...on('2026-11-26', '16:00', '18:00') });
    const { status } = await jan.post(`/api/v1/sessions/${interpreted.id}/interpreter-booking`, { interpreterId: samira.id }, { 'If-Match': `"${interpreted.version}"` });
    expect(status).toBe(200);
  }

  async function askForThursday(): Promise<void> {
    await field('Length').selectOption('60');
    await dialog().getByRole('checkbox', { name: 'Jan Claes' }).check();
    await field('Interpreter').selectOption({ label: 'Samira El Amrani (Arabic)' });
    await field('From').fill('26/11/2026');
    await field('Until').fill('26/11/2026');
    await button('Show free moments').click();
    await dialog().getByRole('group', { name: /Thursday,? 26 November 2026/ }).waitFor();
  }

  it('for two people and an interpreter fills the form with a moment at which nobody is taken', async () => {
    await takeThursday();
    await staff.go('/sessions/new?date=2026-11-26');
    await page.getByLabel('Title').fill('Meeting in Arabic');
    await button('Find a time').click();
    await askForThursday();
    const offered = await dialog().getByRole('radio').locator('..').allTextContents();
    expect(offered.map((words) => words.slice(0, 11)).sort()).toEqual(['12:00–13:00', '15:00–16:00']);
    expect(offered.every((words) => words.includes('Els Maes, Jan Claes'))).toBe(true);
    await dialog().getByRole('radio', { name: /15:00/ }).check();
    await button('Use this moment').click();
    await dialog().waitFor({ state: 'detached' });
    await button('Find a time').and(page.locator(':focus')).waitFor();
    const typed = await Promise.all(['Title', 'Date', 'Start', 'End', 'Interpreter'].map((label) => page.getByLabel(label, { exact: true }).first().inputValue()));
    expect(typed).toEqual(['Meeting in Arabic', '26/11/2026', '15:00', '16:00', 'ar']);
    expect(await page.getByRole('checkbox', { name: 'Jan Claes' }).isChecked()).toBe(true);
    await page.getByLabel('Why it is planned all the same').selectOption('agreed_with_colleague');
    await button('Plan the session').click();
    await page.getByRole('heading', { level: 1, name: 'Meeting in Arabic' }).waitFor();
    const planned = await titled('Meeting in Arabic');
    expect((await staff.client.get(`/api/v1/sessions/${planned?.id}`)).as(SessionView)).toMatchObject({ startsAtLocal: '2026-11-26T15:00', leadId: staff.user.id, coCounsellorIds: [janId()], interpreterLanguage: 'ar' });
  });

  it('says that the interpreters could not be fetched, fetches them again, and writes to the contact of the host that is chosen', async () => {
    const { id } = await addOrganisation(staff.client, { name: 'Zonnehoek' });
    const { id: contactId } = await addContact(staff.client, id, { function: 'Onthaal', email: 'onthaal@example.org', primary: true });
    await page.route('**/api/v1/interpreters', (asked) => asked.abort());
    await staff.go('/sessions/new?date=2026-11-26');
    await button('Find a time').click();
    const again = dialog().getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/api/v1/interpreters');
    await again.click();
    await again.waitFor({ state: 'detached' });
    await field('Interpreter').selectOption({ label: 'Samira El Amrani (Arabic)' });
    await dialog().getByRole('combobox', { name: 'Host organisation' }).fill('Zonnehoek');
    await page.keyboard.press('Enter');
    await dialog().getByRole('combobox', { name: 'Host organisation', expanded: false }).waitFor();
    await button('Show free moments').click();
    await button('Use this moment').click();
    await dialog().waitFor({ state: 'detached' });
    expect(await page.getByLabel('Host organisation', { exact: true }).first().inputValue()).toBe('Zonnehoek');
    expect(await page.getByLabel('Contact at the host').inputValue()).toBe(contactId);
  });

  it('from the calendar by keyboard alone opens the form at the moment', async () => {
    await staff.go('/?view=week&date=2026-12-02');
    await page.locator('.calendar-body[aria-busy="false"]').waitFor();
    await button('Find a time').focus();
    await page.keyboard.press('Enter');
    await field('Kind').and(page.locator(':focus')).waitFor();
    await button('Show free moments').focus();
    await page.keyboard.press('Enter');
    await dialog().getByRole('heading', { name: /free moment/ }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await dialog().getByRole('radio').nth(1).and(page.locator(':checked')).waitFor();
    const chosen = await dialog().getByRole('radio').nth(1).locator('..').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'New session' }).waitFor();
    expect([await page.getByLabel('Date', { exact: true }).inputValue(), await page.getByLabel('Start', { exact: true }).first().inputValue()]).toEqual(['02/12/2026', chosen.slice(0, 5)]);
  });

  it('says at the field what is missing, and what to loosen when nothing is found', async () => {
    await staff.client.post('/api/v1/absences', { userId: staff.user.id, kind: 'leave', startsAtLocal: '2026-11-26T00:00', endsAtLocal: '2026-11-28T00:00' });
    await staff.go('/sessions/new?date=2026-11-26');
    await button('Find a time').click();
    await field('Until').fill('25/11/2026');
    await button('Show free moments').click();
    await page.locator('#wish-until:focus').waitFor();
    await dialog().getByText('Choose a last day that is not before the first.').first().waitFor();
    await field('Until').fill('27/11/2026');
    await dialog().getByRole('checkbox', { name: 'Els Maes' }).uncheck();
    await field('Language').selectOption('');
    await button('Show free moments').click();
    await dialog().getByText('Choose somebody, or a language.').first().waitFor();
    await dialog().getByRole('checkbox', { name: 'Els Maes' }).check();
    await dialog().getByRole('checkbox', { name: 'Jan Claes' }).check();
    await button('Show free moments').click();
    await dialog().getByRole('heading', { name: 'No free moment found' }).waitFor();
    expect(await dialog().locator('.found-moments li').allInnerTexts()).toEqual(['a later last day', 'longer hours of the day', 'a shorter session', 'fewer people']);
    await dialog().getByRole('checkbox', { name: 'Els Maes' }).uncheck();
    await dialog().getByText('You changed something').waitFor();
    await button('Show free moments').click();
    await dialog().getByRole('radio').first().waitFor();
  });

  it.each(looks)('has no faults at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    await takeThursday();
    const looking = await openStaffApp(running, browser, 'counsellor', { width, scheme, language, bypassPolicy: true, traits: { name: 'Lotte Vermeiren' } });
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(looking.page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    const press = (key: 'planning.find' | 'planning.find_search') => looking.page.getByRole('button', { name: translate(language, key), exact: true }).click();
    await looking.go('/?view=list&date=2026-11-26');
    await looking.page.locator('.calendar-body[aria-busy="false"]').waitFor();
    await look('calendar');
    await press('planning.find');
    await looking.page.getByRole('dialog').getByRole('checkbox', { name: 'Jan Claes' }).check();
    await look('wish');
    await press('planning.find_search');
    await looking.page.getByRole('dialog').getByRole('radio').first().waitFor();
    await look('moments');
    await looking.page.getByRole('dialog').locator('#wish-latest').fill('8:15');
    await press('planning.find_search');
    await looking.page.getByRole('dialog').locator('.error-summary').waitFor();
    await look('faults');
    expect(faults).toEqual([]);
    expect(looking.complaints).toEqual([]);
    await looking.close();
  });
});
