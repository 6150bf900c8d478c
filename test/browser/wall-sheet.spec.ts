import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { brotliCompressSync } from 'node:zlib';
import { WallLinkView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import type { Organisation } from '@relais/organisations';
import { SessionPerson } from '@relais/sessions';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { pageFaults } from '../support/page-faults.ts';
import { createUser } from '../support/people.ts';
import type { RunningApp } from '../support/running-app.ts';
import { createOrganisation, createSession } from '../support/sessions.ts';
import { complaintsOf, openStaffApp, startStaffApp, type Look, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

describe('a wall sheet', () => {
  let running: RunningApp;
  let browser: Browser;
  let shelter: Organisation;

  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  beforeEach(async () => {
    shelter = await createOrganisation(running, { name: 'De Kade', sensitivePlace: true, languages: ['nl', 'fr', 'en', 'ar'] });
    for (const day of [24, 26]) await comes(day);
  });

  /** A permanence in November 2026, from 20:00 to 22:00, with Inês and Karim. */
  async function comes(day: number): Promise<void> {
    const [ines, karim] = [await createUser(running, 'counsellor', { name: 'Inês Carvalho' }), await createUser(running, 'counsellor', { name: 'Karim Belhadj' })];
    const { id: sessionId } = await createSession(running, {
      kind: 'permanence', hostOrganisationId: shelter.id, leadId: ines.id, languages: ['nl', 'fr', 'ti'], startsAt: `2026-11-${day}T19:00:00.000Z`, endsAt: `2026-11-${day}T21:00:00.000Z`,
    });
    await running.app.get(UnitOfWork).run((db) => db.insert(SessionPerson, [{ sessionId, userId: ines.id, part: 'lead' }, { sessionId, userId: karim.id, part: 'co' }]));
  }

  describe('by its private link', () => {
    let path: string;
    beforeEach(async () => {
      const planner = await running.signIn('counsellor');
      path = (await planner.post(`/api/v1/organisations/${shelter.id}/wall-link`)).as(WallLinkView).url ?? '';
    });

    it('is read without JavaScript on a small telephone, in one language after the other and week by week', async () => {
      const page = await (await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })).newPage();
      const complaints = complaintsOf(page);
      await page.goto(path);
      const blocks = await page.locator('.wall-block').all();
      expect(await Promise.all(blocks.map(async (block) => `${await block.getAttribute('lang')} ${await block.getAttribute('dir')}`))).toEqual(['nl ltr', 'fr ltr', 'en ltr', 'ar rtl']);
      await page.getByRole('link', { name: 'العربية' }).click();
      await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
      expect(await page.locator('.wall-block').count()).toBe(1);
      expect(await page.locator('.wall-day').allTextContents()).toEqual(['الثلاثاء، 24 نوفمبر', 'الخميس، 26 نوفمبر']);
      await page.locator('a[rel="next"]').click();
      await page.getByText('لا توجد مواعيد في هذه الأيام.').waitFor();
      await page.locator('a[rel="prev"]').click();
      await page.getByText('الثلاثاء، 24 نوفمبر').waitFor();
      expect(await page.locator('.wall-time').allTextContents()).toEqual(['20:00 – 22:00']);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it.each([
      ['light', 1280, '?languages=nl,fr,en,ar'], ['dark', 390, '?languages=nl,fr,en,ar'], ['light', 320, '?languages=ar'], ['dark', 1280, '?languages=fa,ar,uk&period=month'], ['light', 390, '?date=2027-01-15'],
    ] as const)('has no faults (%s, %i px, %s)', async (colorScheme, width, query) => {
      const page = await (await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })).newPage();
      await page.goto(`${path}${query}`);
      expect(await pageFaults(page, { leastTarget: 44 })).toEqual([]);
      await page.context().close();
    });

    it('costs no more than 14 KB with its stylesheet', async () => {
      const visitor = running.visitor();
      const html = String((await visitor.get(`${new URL(path).pathname}?languages=nl,fr,de,ar,ru,fa`)).body);
      const stylesheet = String((await visitor.get(/href="(\/pages\/[^"]+\.css)"/.exec(html)?.[1] ?? '')).body);
      expect(brotliCompressSync(html).length + brotliCompressSync(stylesheet).length).toBeLessThan(14 * 1024);
    });

    it('is one page of A4 in four languages, without what only a screen needs', async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${path}?languages=nl,fr,en,ar`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(/\/MediaBox\s*\[0 0 (\d+)[.\d]* (\d+)/.exec(pdf)?.slice(1)).toEqual(['594', '841']);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.wall-nav').isVisible()).toBe(false);
      await page.context().close();
    });
  });

  describe('in the staff app', () => {
    let staff: StaffPage;
    let page: Page;

    async function open(role: 'counsellor' | 'viewer', look: Look = {}): Promise<void> {
      staff = await openStaffApp(running, browser, role, look);
      ({ page } = staff);
    }
    afterEach(async () => {
      expect(staff.complaints).toEqual([]);
      await staff.close();
    });

    const sheet = () => page.frameLocator('.wall-frame');
    const link = async () => (await staff.client.get(`/api/v1/organisations/${shelter.id}/wall-link`)).as(WallLinkView).url;

    it('is chosen by period and language; the address keeps the choice', async () => {
      await open('counsellor');
      await staff.go(`/organisations/${shelter.id}`);
      await page.getByRole('link', { name: 'Wall sheet' }).click();
      await sheet().getByText('Thursday 26 November').waitFor();
      await page.getByLabel('Romanian').check();
      await sheet().getByText('Puteți veni fără programare').first().waitFor();
      await page.getByRole('button', { name: 'Later' }).click();
      await sheet().getByText('Nothing is planned on these days.').waitFor();
      await page.getByRole('button', { name: 'A month' }).click();
      await page.getByRole('button', { name: 'Today' }).click();
      await sheet().getByText(/^1\s?[-–]\s?30 november 2026$/).waitFor();
      await page.reload();
      await sheet().getByText('Puteți veni fără programare').first().waitFor();
      expect(new URL(page.url()).search).toBe('?languages=nl%2Cfr%2Cen%2Car%2Cro&period=month');
    });

    it('is printed from where it is looked at', async () => {
      await open('viewer');
      await page.addInitScript("addEventListener('beforeprint', () => parent.document.documentElement.setAttribute('data-printed', location.pathname))");
      await staff.go(`/organisations/${shelter.id}/wall-sheet`);
      await sheet().getByText('Thursday 26 November').waitFor();
      await page.getByRole('button', { name: 'Print' }).click();
      await page.locator(`html[data-printed="/organisations/${shelter.id}/wall-sheet"]`).waitFor();
      expect(await page.getByText('Private link').count()).toBe(0);
    });

    it('is given away as a link that is made, replaced and ended', async () => {
      await open('counsellor');
      await staff.go(`/organisations/${shelter.id}/wall-sheet?languages=ar,nl`);
      await page.getByRole('button', { name: 'Make a link' }).click();
      const address = page.getByLabel('Address of the sheet');
      await address.waitFor();
      const first = await address.inputValue();
      expect(first).toBe(`${await link()}?period=week&languages=nl%2Car`);
      await page.getByRole('button', { name: 'Replace the link' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Replace the link' }).click();
      await page.getByText('There is a new link. The earlier one opens nothing any more.').waitFor();
      const second = await address.inputValue();
      const visitor = running.visitor();
      const statusOf = async (url: string) => (await visitor.get(url.replace(running.url, ''))).status;
      expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
      await page.getByRole('button', { name: 'End the link' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'End the link' }).click();
      await page.getByText('There is no link yet.').waitFor();
      expect([await statusOf(second), await link()]).toEqual([404, null]);
    });

    it.each([['light', 1280], ['dark', 390]] as const)('has no faults (%s, %i px)', async (scheme, width) => {
      await open('counsellor', { scheme, width, bypassPolicy: true, language: 'nl' });
      await staff.client.post(`/api/v1/organisations/${shelter.id}/wall-link`);
      await staff.go(`/organisations/${shelter.id}/wall-sheet`);
      await page.getByLabel('Adres van de affiche').waitFor();
      await sheet().getByText('donderdag 26 november').waitFor();
      expect(await pageFaults(page, { leastTarget: 24 })).toEqual([]);
    });
  });
});
