import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SessionView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { planSession, shown } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('the year at a glance', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  let evening: SessionView;

  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
    const planner = await running.signIn('counsellor');
    await planSession(planner, { title: 'Morning', startsAtLocal: '2026-12-16T09:00', endsAtLocal: '2026-12-16T10:00' });
    evening = await planSession(planner, { title: 'Evening', kind: 'webinar', startsAtLocal: '2026-12-16T23:30', endsAtLocal: '2026-12-17T00:30' });
    await planSession(planner, { title: 'Next year', startsAtLocal: '2027-01-05T10:00', endsAtLocal: '2027-01-05T11:00' });
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  beforeEach(async () => {
    staff = await openStaffApp(running, browser, 'counsellor', { bypassPolicy: true });
    ({ page } = staff);
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  const day = (name: RegExp) => page.getByRole('button', { name });
  const focused = (date: string) => page.locator(`.year-day[data-date="${date}"]:focus`).waitFor();

  it('counts the sessions of every day, as the filters have it, without fetching them', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await staff.go('/?view=year');
    await day(/16 December 2026: 2 sessions/).waitFor();
    expect(await page.getByRole('table').count()).toBe(12);
    expect(await day(/17 December 2026: no sessions/).count()).toBe(1);
    expect(await day(/25 December 2026, Christmas Day, public holiday: no sessions/).count()).toBe(1);
    expect(await page.locator('.calendar-period').textContent()).toBe('2026, 2 sessions');
    expect(fetched).toContain('/api/v1/calendar-counts');
    expect(fetched).not.toContain('/api/v1/calendar');
    await page.locator('.filter-menus summary').filter({ hasText: 'Kind' }).click();
    await page.getByRole('checkbox', { name: 'Webinar' }).check();
    await day(/16 December 2026: 1 session/).waitFor();
  });

  it('is walked by keys, with one stop for Tab, and opens a day', async () => {
    await staff.go('/');
    await page.locator('.calendar-grid').waitFor();
    await page.keyboard.press('y');
    await day(/16 December 2026/).waitFor();
    expect(await page.locator('.year-day[tabindex="0"]').count()).toBe(1);
    await page.locator('.year-day[tabindex="0"]').focus();
    for (const key of ['PageDown', 'ArrowUp', 'ArrowRight', 'End', 'Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await focused('2026-12-16');
    await page.keyboard.press('Enter');
    await shown(page, evening).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ view: 'day', date: '2026-12-16' });
    await page.goBack();
    await day(/16 December 2026: 2 sessions/).click();
    await shown(page, evening).waitFor();
  });

  it('goes on to the next year and back to this one', async () => {
    await staff.go('/?view=year');
    await page.getByRole('button', { name: 'Next year' }).click();
    await day(/5 January 2027: 1 session/).waitFor();
    expect(await page.locator('.year-day[tabindex="0"]').getAttribute('data-date')).toBe('2027-01-01');
    await page.keyboard.press('t');
    await day(/16 December 2026: 2 sessions/).waitFor();
    expect(await page.locator('[aria-current="date"]').getAttribute('data-date')).toBe('2026-11-23');
  });

  it('says so when the year is empty', async () => {
    await staff.go('/?view=year&date=2031-03-01');
    await page.getByText('No sessions in this period').waitFor();
  });

  it.each(looks)('has no fault of access in $scheme at $width pixels', async ({ scheme, width }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    await staff.go('/?view=year');
    await day(/16 December 2026: 2 sessions/).waitFor();
    expect(await pageFaults(page, { leastTarget: 24 })).toEqual([]);
  });
});
