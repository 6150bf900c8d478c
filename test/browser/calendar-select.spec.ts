import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SessionView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { planSession, readSession, shown } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

describe('several sessions', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  let sessions: [SessionView, SessionView, SessionView];

  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  beforeEach(async () => {
    staff = await openStaffApp(running, browser, 'counsellor', { height: 1000 });
    ({ page } = staff);
    const on = (day: number, title: string) => planSession(staff.client, { title, status: 'tentative', startsAtLocal: `2026-11-${day}T10:00`, endsAtLocal: `2026-11-${day}T11:00` });
    sessions = [await on(24, 'First'), await on(25, 'Second'), await on(26, 'Third')];
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  const open = async (view: string) => {
    await staff.go(`/?view=${view}&date=2026-11-25&counsellor=${staff.user.id}`);
    await shown(page, sessions[2]).waitFor();
  };
  const bar = () => page.getByRole('region', { name: 'Selection' });
  const stored = async (part: 'status' | 'cancelReason') => (await Promise.all(sessions.map((session) => readSession(staff.client, session)))).map((session) => session[part]);

  it('are selected with Ctrl in the month and confirmed together; what could not be is told by name', async () => {
    await open('month');
    for (const session of sessions) await shown(page, session).click({ modifiers: ['ControlOrMeta'] });
    await bar().getByText('3 sessions selected').waitFor();
    expect(await page.locator('.calendar-grid .selection-mark').count()).toBe(3);
    await staff.client.post(`/api/v1/sessions/${sessions[1].id}/cancellation`, { reason: 'host_asked' }, { 'If-Match': `"${sessions[1].version}"` });
    await bar().getByRole('button', { name: 'Confirm' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Confirm 3 sessions?' }).waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(3);
    await dialog.getByRole('button', { name: 'Confirm all' }).click();
    await dialog.getByText('2 confirmed, 1 could not be:').waitFor();
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([expect.stringMatching(/^Second, Wednesday,? 25 November 2026, 10:00–11:00: .{20,}/)]);
    expect(await stored('status')).toEqual(['confirmed', 'cancelled', 'confirmed']);
  });

  it('are selected in the list by their boxes, and cancelled with a reason, told or not', async () => {
    await open('list');
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await bar().getByText('Nothing selected').waitFor();
    for (const title of ['First', 'Third']) await page.getByRole('checkbox', { name: `Select ${title}` }).check();
    await bar().getByRole('button', { name: 'Cancel' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel 2 sessions?' });
    await dialog.getByRole('button', { name: 'Cancel all' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'Choose a reason' }).waitFor();
    await dialog.getByLabel('Reason').selectOption('counsellor_absent');
    await dialog.getByRole('checkbox', { name: /Tell those who know/ }).uncheck();
    await dialog.getByRole('button', { name: 'Cancel all' }).click();
    await page.getByRole('dialog').getByText('2 cancelled', { exact: true }).waitFor();
    expect(await stored('cancelReason')).toEqual(['counsellor_absent', null, 'counsellor_absent']);
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('dialog').getByText('2 take place after all').waitFor();
    expect(await stored('status')).toEqual(['tentative', 'tentative', 'tentative']);
    await page.getByRole('button', { name: 'Close' }).last().click();
    await bar().getByRole('button', { name: 'Close selection' }).click();
    await bar().waitFor({ state: 'detached' });
  });

  it('are selected by key, and opened again when selecting is over', async () => {
    await open('week');
    await shown(page, sessions[0]).focus();
    await page.keyboard.press('x');
    await bar().getByText('1 session selected').waitFor();
    await shown(page, sessions[1]).focus();
    await page.keyboard.press('Enter');
    await bar().getByText('2 sessions selected').waitFor();
    await page.keyboard.press('x');
    await bar().getByText('1 session selected').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await bar().getByRole('button', { name: 'Close selection' }).press('Enter');
    await shown(page, sessions[1]).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Second' }).waitFor();
  });

  it('are selected from one to another with Shift', async () => {
    await open('week');
    await shown(page, sessions[0]).click({ modifiers: ['ControlOrMeta'] });
    await shown(page, sessions[2]).click({ modifiers: ['Shift'] });
    await bar().getByText('3 sessions selected').waitFor();
  });

  it('are confirmed once, though the answer was lost on the way', async () => {
    await open('list');
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await bar().getByRole('button', { name: 'All that is shown' }).click();
    await bar().getByRole('button', { name: 'Confirm' }).click();
    await page.route('**/api/v1/session-confirmations', async (route) => {
      await route.fetch();
      await route.abort();
    }, { times: 1 });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Confirm all' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByRole('button', { name: 'Confirm all' }).click();
    await dialog.getByText('3 confirmed', { exact: true }).waitFor();
  });

  it('cannot be selected by those who only read', async () => {
    const viewer = await openStaffApp(running, browser, 'viewer');
    await viewer.go(`/?view=list&date=2026-11-25&counsellor=${staff.user.id}`);
    await shown(viewer.page, sessions[0]).click({ modifiers: ['ControlOrMeta'] });
    await viewer.page.getByRole('dialog', { name: 'First' }).waitFor();
    expect(await viewer.page.getByRole('button', { name: 'Select', exact: true }).count()).toBe(0);
    await viewer.close();
  });

  it.each([{ width: 1280, scheme: 'light', view: 'week' }, { width: 390, scheme: 'dark', view: 'list' }] as const)('have no faults on their screens at $width px, $scheme', async ({ width, scheme, view }) => {
    const looking = await openStaffApp(running, browser, 'counsellor', { width, scheme, bypassPolicy: true });
    const faults = () => pageFaults(looking.page, { leastTarget: 24 });
    await looking.go(`/?view=${view}&date=2026-11-25&counsellor=${staff.user.id}`);
    await shown(looking.page, sessions[0]).waitFor();
    await looking.page.getByRole('button', { name: 'Select', exact: true }).click();
    await shown(looking.page, sessions[0]).click();
    await looking.page.getByText('1 session selected').waitFor();
    expect(await faults()).toEqual([]);
    await looking.page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: 'Cancel' }).click();
    await looking.page.getByRole('dialog').waitFor();
    expect(await faults()).toEqual([]);
    expect(looking.complaints).toEqual([]);
    await looking.close();
  });
});

describe('a session is copied', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let session: SessionView;
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
    session = await planSession(staff.client, { title: 'Weekly visit', note: 'Bring leaflets' });
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  it('into a form for next week, by key and from its panel; nothing is planned before it is sent', async () => {
    const { page } = staff;
    await staff.go(`/?view=week&date=2026-11-25&counsellor=${staff.user.id}`);
    await shown(page, session).focus();
    await page.keyboard.press('u');
    await page.getByText('Copy of “Weekly visit”').waitFor();
    expect([await page.getByLabel('Title').inputValue(), await page.getByRole('textbox', { name: 'Date' }).inputValue(), await page.getByLabel('Note for colleagues').inputValue()]).toEqual(['Weekly visit', '02/12/2026', 'Bring leaflets']);
    await page.goBack();
    await shown(page, session).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Nothing is planned or mailed yet.').waitFor();
    await page.getByRole('button', { name: 'Plan the session' }).click();
    await page.locator('.toast').filter({ hasText: /Wednesday,? 2 December 2026, 10:00–10:45/ }).waitFor();
    expect(await readSession(staff.client, session)).toMatchObject({ version: session.version });
  });
});
