import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it, jest } from '@jest/globals';
import type { SessionView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { dayCell, everythingPlanned, planSession, readSession, shown } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('the calendar', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  let visit: SessionView;
  let webinar: SessionView;

  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
    const planner = await running.signIn('coordinator');
    visit = await planSession(planner, { title: 'Team of the night shelter' });
    webinar = await planSession(planner, { title: 'Webinar', kind: 'webinar', startsAtLocal: '2026-11-27T14:00', endsAtLocal: '2026-11-27T15:00', languages: ['fr'] });
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

  const period = (words: string | RegExp) => page.getByRole('heading', { level: 2 }).filter({ hasText: words }).first().waitFor();
  const idsShown = () => page.evaluate<string[]>("[...new Set([...document.querySelectorAll('[data-session]')].map((chip) => chip.dataset.session))]");

  it('keeps view, date, filter and open session in its address: reload and Back bring them back', async () => {
    await staff.go('/');
    await page.getByRole('button', { name: 'Week', exact: true }).click();
    await page.getByRole('button', { name: 'Next week' }).click();
    await period('30 November – 6 December 2026');
    await page.getByRole('button', { name: 'Previous week' }).click();
    await page.locator('summary').filter({ hasText: 'Kind' }).click();
    await page.getByRole('checkbox', { name: 'Webinar' }).check();
    await shown(page, visit).waitFor({ state: 'detached' });
    await shown(page, webinar).click();
    await page.getByRole('dialog', { name: 'Webinar' }).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ view: 'week', date: '2026-11-23', kind: 'webinar', session: webinar.id });
    await page.reload();
    await page.getByRole('dialog', { name: 'Webinar' }).waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await idsShown()).toEqual([webinar.id]);
    await page.goBack();
    await shown(page, visit).waitFor();
    await page.goBack();
    await period('30 November – 6 December 2026');
  });

  it('shows the same sessions as a list, where they are opened, moved and cancelled, and new ones planned', async () => {
    const draft = await planSession(staff.client, { title: 'Half day', startsAtLocal: '2026-11-30T09:00', endsAtLocal: '2026-11-30T12:00' });
    await staff.go('/');
    await shown(page, draft).waitFor();
    const inGrid = await idsShown();
    await page.keyboard.press('a');
    await page.getByRole('heading', { level: 3, name: /25 November/ }).waitFor();
    expect(new Set(await idsShown())).toEqual(new Set(inGrid));

    await page.getByRole('button', { name: 'Move: Half day' }).click();
    await page.getByRole('textbox', { name: 'Date' }).fill('30.11.');
    await page.getByRole('combobox', { name: 'Start' }).fill('13h30');
    await page.keyboard.press('Enter');
    await page.locator('.toast').filter({ hasText: '13:30–16:30' }).waitFor();
    expect(await readSession(staff.client, draft)).toMatchObject({ startsAtLocal: '2026-11-30T13:30' });

    await page.getByRole('button', { name: 'Cancel: Half day' }).click();
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    await page.getByRole('alert').filter({ hasText: 'Choose a reason' }).waitFor();
    await page.getByLabel('Reason').selectOption('no_interpreter');
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    await page.locator('.toast').filter({ hasText: '“Half day” is cancelled' }).waitFor();
    expect(await readSession(staff.client, draft)).toMatchObject({ status: 'cancelled', cancelReason: 'no_interpreter' });

    await page.getByRole('button', { name: /Plan on Friday,? 27 November 2026/ }).click();
    expect(await page.getByRole('dialog').getByRole('textbox', { name: 'Date' }).inputValue()).toBe('27/11/2026');
  });

  it('is walked by single keys, which are dead where somebody types and can be switched off', async () => {
    await staff.go('/');
    await dayCell(page, '2026-11-23').waitFor();
    for (const [key, words] of [['w', /23\s*–\s*29 November 2026/], ['d', 'Monday'], ['j', 'Tuesday'], ['k', 'Monday'], ['j', 'Tuesday'], ['t', 'Monday'], ['m', 'November 2026'], ['j', 'December 2026'], ['t', 'November 2026']] as const) {
      await page.keyboard.press(key);
      await period(words);
    }
    await page.keyboard.press('c');
    await page.keyboard.type('week');
    expect(await page.getByRole('dialog').getByRole('combobox', { name: 'Host organisation' }).inputValue()).toBe('week');
    page.once('dialog', (question) => void question.accept());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /single/i }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('w');
    await page.keyboard.press('PageDown');
    await period('November 2026');
    expect(new URL(page.url()).searchParams.get('view')).toBe('month');
  });

  it('opens the form for a new session at once, and keeps what is typed while there is nothing to choose from yet', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((arrive) => (answer = arrive));
    await page.route('**/api/v1/planning-choices', async (route) => {
      await asked;
      await route.continue();
    });
    await staff.go('/');
    await dayCell(page, '2026-11-23').waitFor();
    await page.keyboard.press('c');
    await page.keyboard.type('we');
    const form = page.getByRole('dialog', { name: 'Plan a session' });
    const host = form.getByRole('combobox', { name: 'Host organisation' });
    expect(await host.inputValue()).toBe('we');
    expect(await form.getByLabel('Kind').count()).toBe(0);
    answer();
    await form.getByLabel('Kind').waitFor();
    await page.keyboard.type('ek');
    expect(await host.inputValue()).toBe('week');
    expect(await form.getByLabel('Kind').inputValue()).toBe('partner_info');
  });

  it('leads from a full day of the month to that day', async () => {
    const many = await Promise.all(Array.from({ length: 6 }, async (_, index) => planSession(await running.signIn('counsellor'), { title: `Visit ${index}`, startsAtLocal: '2026-12-10T10:00', endsAtLocal: '2026-12-10T11:00' })));
    await staff.go('/?date=2026-12-01');
    await page.locator('.more-link').first().click();
    await period(/Thursday,? 10 December 2026/);
    await shown(page, many[5] ?? visit).waitFor();
    await page.goBack();
    await period('December 2026');
  });

  it('shows nothing to change to those who only read', async () => {
    const reading = await openStaffApp(running, browser, 'viewer');
    await reading.go('/');
    await shown(reading.page, visit).waitFor();
    await reading.page.keyboard.press('c');
    expect(await reading.page.getByRole('button', { name: /New session/ }).count()).toBe(0);
    await shown(reading.page, visit).click();
    await reading.page.getByRole('dialog', { name: visit.title }).getByText('Confirmed').waitFor();
    expect(await reading.page.getByRole('dialog').getByRole('button').allTextContents()).toEqual(['']);
    await reading.go('/?view=list');
    await shown(reading.page, visit).waitFor();
    expect(await reading.page.getByRole('button', { name: /Move|Cancel|Plan/ }).count()).toBe(0);
    await reading.go(`/sessions/${visit.id}`);
    await reading.page.getByRole('heading', { level: 1, name: visit.title }).waitFor();
    expect(await reading.page.getByRole('link', { name: 'Edit' }).count()).toBe(0);
    expect(reading.complaints).toEqual([]);
    await reading.close();
  });

  it('opens as a list on a telephone, without scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of ['/', '/?view=month', '/?view=day', `/sessions/${visit.id}`, '/sessions/new']) {
      await staff.go(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
    }
    await staff.go('/?view=month');
    await page.getByRole('heading', { level: 3, name: /25 November/ }).waitFor();
    expect(await page.locator('.calendar-grid').count()).toBe(0);
  });

  it('prints every session of the month, and none of the buttons', async () => {
    await staff.go('/?date=2026-12-01');
    await page.locator('.more-link').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const december = (await everythingPlanned(staff.client)).filter(({ startsAt }) => startsAt.startsWith('2026-12'));
    await page.locator('.sheet-session').nth(december.length - 1).waitFor();
    expect(await page.getByRole('button', { name: 'New session' }).isVisible()).toBe(false);
  });
});
