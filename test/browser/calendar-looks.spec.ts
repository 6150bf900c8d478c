import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SessionView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { planSession, shown } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import type { Client } from '../support/client.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('how the calendar looks', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  let noor: Client;
  let desk: SessionView;
  let draft: SessionView;

  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
    noor = await running.signIn('counsellor', { name: 'Noor Claes' });
    const sam = await running.signIn('counsellor', { name: 'Sam El Amrani' });
    desk = await planSession(noor, { title: 'Desk', kind: 'permanence' });
    draft = await planSession(sam, { title: 'Not sure yet', status: 'draft' });
    for (let index = 0; index < 8; index += 1) {
      const counsellor = await running.signIn('counsellor', { name: `Colleague ${index}` });
      await planSession(counsellor, { title: `Busy ${index}`, startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T11:00' });
    }
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  beforeEach(async () => {
    staff = await openStaffApp(running, browser, 'counsellor', { bypassPolicy: true, height: 1000 });
    ({ page } = staff);
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  const tintOf = (session: SessionView) => shown(page, session).getAttribute('class').then((names) => names?.match(/tint-[\w-]+/)?.[0]);
  const asked = () => Object.fromEntries(new URL(page.url()).searchParams);

  describe('in colour', () => {
    it('stands for kind, person or status, and never without a sign or words', async () => {
      await staff.go('/?view=week&date=2026-11-25');
      await shown(page, desk).waitFor();
      expect(await tintOf(desk)).toBe('tint-street');
      await page.getByLabel('Colour by').selectOption('person');
      await shown(page, desk).locator('.person-sign').filter({ hasText: 'NC' }).waitFor();
      await shown(page, draft).locator('.person-sign').filter({ hasText: 'SA' }).waitFor();
      expect(await tintOf(desk)).not.toBe(await tintOf(draft));
      await page.getByLabel('Colour by').selectOption('status');
      await shown(page, desk).locator('.person-sign').waitFor({ state: 'detached' });
      expect([await tintOf(desk), await tintOf(draft)]).toEqual(['tint-confirmed', 'tint-draft']);
      expect(await shown(page, draft).locator('.status-sign').count()).toBe(1);
      expect(asked()).toEqual({ view: 'week', date: '2026-11-25', colour: 'status' });
      await page.goBack();
      await shown(page, desk).locator('.person-sign').waitFor();
    });

    it('is told by a legend that filters', async () => {
      await staff.go('/?date=2026-11-25&colour=person');
      await shown(page, desk).waitFor();
      await page.locator('.calendar-legend > summary').click();
      const entry = page.locator('.calendar-legend').getByRole('button', { name: 'Noor Claes' });
      await entry.click();
      await shown(page, draft).waitFor({ state: 'detached' });
      expect(asked()).toMatchObject({ counsellor: noor.user?.id });
      expect(await entry.getAttribute('aria-pressed')).toBe('true');
      await entry.click();
      await shown(page, draft).waitFor();
      await page.locator('.calendar-legend').getByRole('button', { name: 'Draft' }).click();
      await shown(page, desk).waitFor({ state: 'detached' });
      await shown(page, draft).waitFor();
    });

    it.each(['light', 'dark'] as const)('has no fault of access in %s', async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      for (const colour of ['kind', 'person', 'status']) {
        await staff.go(`/?view=week&date=2026-11-25&colour=${colour}`);
        await shown(page, desk).waitFor();
        await page.locator('.calendar-legend > summary').click();
        expect({ colour, faults: await pageFaults(page, { leastTarget: 24 }) }).toEqual({ colour, faults: [] });
      }
    });
  });

  describe('its keys', () => {
    const sheet = () => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

    it('are listed behind the question mark, each letter once, and do what the list says', async () => {
      await staff.go('/?date=2026-11-25');
      await shown(page, desk).waitFor();
      await page.keyboard.press('?');
      await sheet().waitFor();
      const entries = await sheet().locator('.key-list').first().locator('> div').all();
      const lines = await Promise.all(entries.map((entry) => entry.locator('> *').allTextContents()));
      const does = new Map(lines.map(([key, words]) => [words, key]));
      expect(new Set(does.values()).size).toBe(lines.length);
      await page.keyboard.press('Escape');
      for (const [words, view] of [['Week view', 'week'], ['Day view', 'day'], ['Year view', 'year'], ['List view', 'list'], ['Month view', 'month']] as const) {
        await page.keyboard.press((does.get(words) ?? '').toLowerCase());
        await page.waitForURL((url) => url.searchParams.get('view') === view);
        // FullCalendar scrolls to the morning a moment after it has drawn, and complains where it was left before that.
        await page.evaluate('new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)))');
      }
      await page.keyboard.press(does.get('Go to the filters') ?? '');
      await page.locator('.drop-menu[open] input:focus').waitFor();
    });

    it('are switched off for the person on this device, and back on behind a button', async () => {
      await staff.go('/?date=2026-11-25');
      await shown(page, desk).waitFor();
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await sheet().getByRole('checkbox').uncheck();
      await page.keyboard.press('Escape');
      await page.reload();
      await shown(page, desk).waitFor();
      await page.keyboard.press('w');
      await page.keyboard.press('?');
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      expect(asked()).toEqual({ date: '2026-11-25' });
      expect(await sheet().getByRole('checkbox').isChecked()).toBe(false);
      await sheet().getByRole('checkbox').check();
      await page.keyboard.press('Escape');
      await page.keyboard.press('w');
      await page.waitForURL((url) => url.searchParams.get('view') === 'week');
    });

    it('are listed without those of planning for those who only read, and without a fault of access', async () => {
      const reading = await openStaffApp(running, browser, 'viewer', { bypassPolicy: true, scheme: 'dark' });
      await reading.go('/');
      await shown(reading.page, desk).waitFor();
      await reading.page.keyboard.press('?');
      const dialog = reading.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await dialog.getByText('Go to today').waitFor();
      expect(await dialog.getByText(/Plan a session|Undo|Move the session/).count()).toBe(0);
      expect(await pageFaults(reading.page, { leastTarget: 24 })).toEqual([]);
      expect(reading.complaints).toEqual([]);
      await reading.close();
    });
  });

  describe('on paper', () => {
    const printed = async (address: string) => {
      await staff.go(address);
      await page.locator('.calendar-period').filter({ hasText: 'session' }).waitFor();
      await page.emulateMedia({ media: 'print' });
    };
    const sizeOfPages = async () => new Set((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox \[[^\]]+\]/g));

    it.each(['week', 'month'] as const)('a %s is a lying A4 sheet with every session in words', async (view) => {
      await printed(`/?view=${view}&date=2026-11-25`);
      await page.locator('.sheet-session').nth(9).waitFor();
      expect(await page.locator('.sheet-session').count()).toBe(10);
      expect(await page.locator('.more-link, .calendar-grid').count()).toBe(0);
      const words = (await page.locator('.print-sheet').allInnerTexts()).join(' ');
      for (const part of ['10:00–10:45', 'Desk', 'Noor Claes', 'Draft', ...Array.from({ length: 8 }, (_, index) => `Busy ${index}`)]) expect(words).toContain(part);
      expect(await page.locator('button:visible, a:visible, select:visible').count()).toBe(0);
      expect([...(await sizeOfPages())]).toEqual(['/MediaBox [0 0 841.91998 594.95996]']);
    });

    it('says what it is filtered by', async () => {
      await printed('/?view=week&date=2026-11-25&kind=permanence');
      await page.locator('.sheet-session').waitFor();
      expect(await page.getByText('Kind: Drop-in hours').isVisible()).toBe(true);
      expect(await page.getByText('Show everything').isVisible()).toBe(false);
    });

    it('a list stands upright', async () => {
      await printed('/?view=list&date=2026-11-25');
      await page.locator('.listed-session').nth(9).waitFor();
      expect([...(await sizeOfPages())]).toEqual(['/MediaBox [0 0 594.95996 841.91998]']);
    });
  });
});
