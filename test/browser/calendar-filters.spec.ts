import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SavedViewList, type SessionView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { planSession, shown } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('the calendar shows what one asks for', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  let desk: SessionView;
  let webinar: SessionView;
  let visit: SessionView;

  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
    const planner = await running.signIn('counsellor', { name: 'Noor Claes' });
    desk = await planSession(planner, { title: 'Desk', kind: 'permanence', languages: ['ar'] });
    webinar = await planSession(planner, { title: 'Webinar', kind: 'webinar', startsAtLocal: '2026-11-27T14:00', endsAtLocal: '2026-11-27T15:00', languages: ['fr'] });
    visit = await planSession(planner, { title: 'Visit', startsAtLocal: '2026-11-28T14:00', endsAtLocal: '2026-11-28T15:00', status: 'tentative' });
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

  const menu = (name: string) => page.locator('.filter-menus summary').filter({ hasText: name });
  const chip = (filter: string) => page.getByRole('button', { name: `Remove the filter ${filter}` });
  const count = (words: string) => page.locator('.calendar-period').filter({ hasText: words }).waitFor();
  const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
  const gone = (session: SessionView) => shown(page, session).waitFor({ state: 'detached' });

  it('by several values of a filter, with the keyboard alone, each taken away by its chip', async () => {
    await staff.go('/?view=list&date=2026-11-25');
    await shown(page, visit).waitFor();
    await page.keyboard.press('/');
    await page.locator('.drop-menu[open] input:focus').waitFor();
    for (const key of ['End', 'Space', 'ArrowUp', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp', 'Escape']) await page.keyboard.press(key);
    await page.locator('summary:focus').filter({ hasText: 'Kind' }).waitFor();
    await count('1 session');
    await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await count('2 sessions');
    expect(asked()).toEqual({ view: 'list', date: '2026-11-25', kind: 'webinar,permanence' });
    expect(await shown(page, visit).count()).toBe(0);
    await page.reload();
    await count('2 sessions');
    await chip('Kind: Webinar').click();
    await gone(webinar);
    await page.locator('.filter-chip:focus').filter({ hasText: 'Drop-in hours' }).waitFor();
    await page.keyboard.press('Enter');
    await shown(page, visit).waitFor();
    await page.locator('.filter-menus summary:focus').waitFor();
    expect(asked()).toEqual({ view: 'list', date: '2026-11-25' });
  });

  it('by filters that all must fit, and by mine with one press', async () => {
    const mine = await planSession(staff.client, { title: 'Of mine', startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T11:00' });
    await staff.go('/');
    await shown(page, desk).waitFor();
    await page.getByRole('button', { name: 'Mine', exact: true }).click();
    await gone(desk);
    await shown(page, mine).waitFor();
    expect(await page.getByRole('button', { name: 'Mine', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Mine', exact: true }).click();
    await menu('Language').click();
    await page.getByRole('checkbox', { name: 'Arabic' }).check();
    await menu('Counsellor').click();
    await page.getByRole('checkbox', { name: 'Noor Claes' }).check();
    await gone(mine);
    await count('1 session');
    expect(await page.locator('.drop-menu[open]').count()).toBe(1);
  });

  it('by nothing that fits: it says which filters there are, and shows everything again', async () => {
    await staff.go('/?view=list&date=2026-11-25&kind=webinar,permanence&status=draft');
    await page.getByText('The filters are: Kind: Drop-in hours, Kind: Webinar, Status: Draft.').waitFor();
    await count('no sessions');
    await page.locator('.empty-state').getByRole('button', { name: 'Show everything' }).click();
    await shown(page, desk).waitFor();
  });

  it('as it was saved under a name, renamed, removed and brought back', async () => {
    await staff.go('/?view=list&date=2026-11-25&kind=webinar&colour=person');
    const saved = async () => (await staff.client.get('/api/v1/saved-views')).as(SavedViewList).items.map(({ name, address }) => [name, address]);
    await menu('Saved views').click();
    await page.getByRole('textbox', { name: 'Save what you see now as' }).fill('Webinars');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Webinars', exact: true }).waitFor();
    expect(await saved()).toEqual([['Webinars', 'view=list&colour=person&kind=webinar']]);
    await page.keyboard.press('Enter');
    await page.getByText('Fill this in.').waitFor();
    await page.keyboard.press('Escape');

    await staff.go('/?view=week&date=2026-11-25');
    await shown(page, desk).waitFor();
    await menu('Saved views').click();
    await page.getByRole('button', { name: 'Webinars', exact: true }).click();
    await gone(desk);
    await shown(page, webinar).waitFor();
    expect(asked()).toEqual({ view: 'list', date: '2026-11-25', kind: 'webinar', colour: 'person' });

    await menu('Saved views').click();
    await page.getByRole('button', { name: 'Rename “Webinars”' }).click();
    await page.keyboard.type('Only webinars');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove “Only webinars”' }).click();
    await page.getByRole('button', { name: 'Only webinars', exact: true }).waitFor({ state: 'detached' });
    expect(await saved()).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await menu('Saved views').click();
    await page.getByRole('button', { name: 'Only webinars', exact: true }).waitFor();
    expect(await saved()).toEqual([['Only webinars', 'view=list&colour=person&kind=webinar']]);
  });

  it.each(looks)('without a fault of access in $scheme at $width pixels', async ({ scheme, width }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    await staff.go('/?view=list&date=2026-11-25&kind=webinar,permanence');
    await shown(page, desk).waitFor();
    if (width < 600) await page.locator('.calendar-filters > summary').click();
    expect(await pageFaults(page, { leastTarget: 24 })).toEqual([]);
    await menu('Kind').click();
    expect(await pageFaults(page, { leastTarget: 24 })).toEqual([]);
    await menu('Saved views').click();
    await page.getByRole('textbox', { name: 'Save what you see now as' }).waitFor();
    expect(await pageFaults(page, { leastTarget: 24 })).toEqual([]);
  });
});
