import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CalendarView, MessagePage, type CalendarEntry } from '@relais/contracts';
import { localOf } from '@relais/calendar';
import type { Browser, Page } from 'playwright-core';
import { shown } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import { tabTo } from '../support/keyboard.ts';
import { looks } from '../support/looks.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { bookEach, planSeries, sessionsOf } from '../support/series.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

const secondTuesdays = { title: 'Return in practice', visibility: 'public', capacity: 12, startsOn: '2027-01-12', rule: { frequency: 'monthly', weekdays: ['TU'], positions: [2], count: 6 } };
const asPlanned = ['2027-01-12T10:00', '2027-02-09T10:00', '2027-03-09T10:00', '2027-04-13T10:00', '2027-05-11T10:00', '2027-06-08T10:00'];

describe('a series', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  beforeEach(async () => {
    staff = await openStaffApp(running, browser, 'counsellor');
    ({ page } = staff);
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  const planned = () => planSeries(staff.client, secondTuesdays);
  const bookTwice = (sessions: readonly CalendarEntry[], places: readonly [number, number]) => bookEach(running.visitor(), places.map((at) => sessions[at]));
  /** Every session of 2027 that this counsellor gives, in whichever series. */
  const given = async () => (await staff.client.get(`/api/v1/calendar?from=2027-01-01&to=2028-01-01&counsellorId=${staff.user.id}`)).as(CalendarView).items;
  const starts = async () => (await given()).map(({ startsAt, zone }) => localOf(startsAt, zone));
  const statuses = async () => (await given()).map(({ status }) => status);
  const mailsTo = async (address: string, kind: string) => (await staff.client.get(`/api/v1/messages?kind=${kind}&pageSize=100`)).as(MessagePage).items.filter(({ recipient }) => recipient === address).length;
  const dialog = () => page.getByRole('dialog');

  it('on the second Tuesday of the month is planned by keyboard alone, with an extra date and without one that was left out, over a reload', async () => {
    await staff.go('/sessions/new?date=2027-01-12');
    await page.getByRole('button', { name: 'Plan the session' }).waitFor();
    await tabTo(page, 'Title');
    await page.keyboard.type('Second Tuesdays');
    await tabTo(page, 'How often');
    await page.keyboard.type('Monthly on a weekday');
    await page.getByText('Every second Tuesday of the month 10:00').waitFor();
    await tabTo(page, 'Ends');
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await tabTo(page, 'How many times');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('4');
    await page.getByText('4 dates').waitFor();
    await tabTo(page, 'Tuesday, 9 February 2027');
    await page.keyboard.press('Space');
    await tabTo(page, 'Extra dates');
    await page.keyboard.type('26/2/2027');
    await page.keyboard.press('Enter');
    await page.getByText('4 times, not on public holidays, also on Friday, 26 February 2027, except on Tuesday, 9 February 2027').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Go on typing: Second Tuesdays' }).press('Enter');
    await page.getByText('4 dates').waitFor();
    await tabTo(page, 'Plan the series');
    await page.keyboard.press('Enter');
    await page.getByText('“Second Tuesdays” is planned: 4 sessions, every second Tuesday of the month 10:00–11:30, 4 times').waitFor();
    expect(await starts()).toEqual(['2027-01-12T10:00', '2027-02-26T10:00', '2027-03-09T10:00', '2027-04-13T10:00']);
  });

  it('moves one by keyboard, and its page says how that one differs', async () => {
    const series = await planned();
    const [first] = await sessionsOf(staff.client, series.id);
    if (!first) throw new Error('Nothing was planned');
    await staff.go(`/?view=week&date=2027-01-12`);
    await shown(page, first).focus();
    for (const key of ['Alt+ArrowDown', 'Alt+ArrowDown']) await page.keyboard.press(key);
    await dialog().getByRole('radio', { name: 'Only this one' }).press('Enter');
    await page.getByText('is now on Tuesday, 12 January 2027, 10:30').waitFor();
    expect(await starts()).toEqual(['2027-01-12T10:30', ...asPlanned.slice(1)]);
    await staff.go(`/sessions/${first.id}`);
    await page.getByText('Every second Tuesday of the month 10:00–12:00, 6 times').waitFor();
    expect(await page.locator('.facts > div', { hasText: 'Unlike the series' }).innerText()).toContain('When');
  });

  it('moves this and following across a clock change: the wall time is kept, and who booked gets one mail', async () => {
    const series = await planned();
    const sessions = await sessionsOf(staff.client, series.id);
    const address = await bookTwice(sessions, [2, 3]);
    await staff.go(`/sessions/${sessions[2]?.id}`);
    await page.getByRole('button', { name: 'Move' }).click();
    await dialog().getByRole('combobox', { name: 'Start' }).fill('14:00');
    await dialog().getByRole('button', { name: 'Move the session' }).click();
    await page.getByRole('radio', { name: 'This and following' }).check();
    await dialog().getByText('4 sessions move.').waitFor();
    expect(await dialog().innerText()).toContain('1 partner knows of these sessions');
    expect(await starts()).toEqual(asPlanned);
    await dialog().getByRole('button', { name: 'Change the sessions' }).click();
    await page.getByText('4 sessions of the series have changed. 1 mail goes out.').waitFor();
    const moved = await given();
    expect(await starts()).toEqual([...asPlanned.slice(0, 2), ...asPlanned.slice(2).map((start) => start.replace('T10', 'T14'))]);
    expect(moved.map(({ startsAt }) => startsAt.slice(11, 16)).slice(2, 4)).toEqual(['13:00', '12:00']);
    expect(await mailsTo(address, 'series_change')).toBe(1);
  });

  it('is cancelled with notice, and everything is back after undo', async () => {
    const series = await planned();
    const sessions = await sessionsOf(staff.client, series.id);
    const address = await bookTwice(sessions, [0, 1]);
    await staff.go(`/sessions/${sessions[0]?.id}`);
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    await page.getByRole('radio', { name: 'All' }).check();
    await page.getByLabel('Reason').selectOption('host_asked');
    await dialog().getByText('6 sessions are cancelled.').waitFor();
    await dialog().getByRole('button', { name: 'Cancel the sessions' }).click();
    const toast = page.locator('.toast', { hasText: '6 sessions of the series are cancelled. 1 mail goes out.' });
    await toast.waitFor();
    expect(await statuses()).toEqual(Array(6).fill('cancelled'));
    expect(await mailsTo(address, 'series_cancellation')).toBe(1);
    await toast.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The change of the series is undone.').waitFor();
    expect(await statuses()).toEqual(Array(6).fill('confirmed'));
    expect(await starts()).toEqual(asPlanned);
  });

  it('takes one cancellation back, and the last change from its own page', async () => {
    const series = await planned();
    const [, second] = await sessionsOf(staff.client, series.id);
    await staff.go(`/sessions/${second?.id}`);
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    await page.getByLabel('Reason').selectOption('counsellor_absent');
    await dialog().getByText('1 session is cancelled.').waitFor();
    await dialog().getByRole('button', { name: 'Cancel the session' }).click();
    await page.locator('.status-badge.is-cancelled').waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.status-badge.is-confirmed').waitFor();
    await page.getByRole('button', { name: 'Change how it repeats' }).click();
    await dialog().getByLabel('Months from one to the next').fill('2');
    await page.getByText('Every 2 months on the second Tuesday 10:00–12:00').waitFor();
    for (const day of ['15/3/2027', '16/3/2027']) {
      await dialog().getByRole('textbox', { name: 'Extra dates' }).fill(day);
      await dialog().getByRole('button', { name: 'Add the date' }).click();
    }
    await dialog().getByRole('button', { name: 'Remove the extra date Tuesday, 16 March 2027' }).click();
    await dialog().getByText('3 sessions are added.').waitFor();
    await dialog().getByRole('button', { name: 'Change the sessions' }).click();
    await page.locator('.toast', { hasText: 'of the series' }).waitFor();
    await page.getByText('5 times, also on Monday, 15 March 2027').waitFor();
    expect(await starts()).toEqual(['2027-01-12T10:00', '2027-02-09T10:00', '2027-03-15T10:00', '2027-04-13T10:00', '2027-06-08T10:00', '2027-08-10T10:00', '2027-10-12T10:00']);
    await page.getByRole('button', { name: 'Undo last change' }).click();
    await dialog().getByRole('button', { name: 'Undo it' }).click();
    await page.getByText('The change of the series is undone.').waitFor();
    expect(await starts()).toEqual(asPlanned);
  });

  it.each(looks)('has no faults on any of its screens at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    const series = await planned();
    const sessions = await sessionsOf(staff.client, series.id);
    await bookTwice(sessions, [2, 3]);
    const looking = await openStaffApp(running, browser, 'counsellor', { width, scheme, language, bypassPolicy: true });
    const [view, boxes] = [looking.page, looking.page.getByRole('dialog')];
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(view, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    await looking.go('/sessions/new?date=2027-05-06');
    await view.locator('#field-repeat').selectOption('month_weekday');
    await view.locator('.series-dates li').first().waitFor();
    await look('new series');
    await looking.go(`/sessions/${sessions[2]?.id}`);
    await view.locator('.series-sentence').waitFor();
    await look('page');
    await view.locator('.page-heading .is-danger').click();
    await boxes.getByRole('radio').nth(2).check();
    await boxes.locator('.series-effects').waitFor();
    await look('cancellation');
    await view.keyboard.press('Escape');
    for (const [name, ready] of [['rule', '.series-effects'], ['undo', '.dialog-text']] as const) {
      await view.locator('section[aria-labelledby="series"] button').nth(name === 'rule' ? 0 : 1).click();
      await boxes.locator(ready).waitFor();
      await look(name);
      await view.keyboard.press('Escape');
    }
    await looking.go(`/sessions/${sessions[2]?.id}/edit`);
    await view.locator('#field-title').fill('Otherwise');
    await view.locator('.form-actions .is-primary').click();
    await boxes.getByRole('radio').nth(1).check();
    await boxes.locator('.series-effects summary').click();
    await look('scope');
    expect([faults, looking.complaints]).toEqual([[], []]);
    await looking.close();
  });
});
