import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SessionView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import { planBooked, planPermanence, readDebrief, writeDebrief } from '../support/debrief-sessions.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp } from '../support/staff-app.ts';

jest.setTimeout(180_000);

const morning = '2026-11-23T09:00:00.000Z';
const phone = { width: 390, height: 844, language: 'en' } as const;
const debriefOf = ({ id }: SessionView) => `/sessions/${id}/debrief`;
const more = (page: Page, what: string) => page.getByRole('button', { name: `${what}: one more`, exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Save the debrief' });

describe('a debrief in the staff app', () => {
  let running: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  beforeEach(() => running.clock.moveTo(morning));

  it('of a permanence with 8 contacts, 3 languages and 20 leaflets takes at most 15 taps on a phone', async () => {
    const { page, client, complaints, go, close } = await openStaffApp(running, browser, 'counsellor', phone);
    const session = await planPermanence(client);
    let taps = 0;
    const tap = async (name: string) => {
      taps += 1;
      await more(page, name).click();
    };
    await go(debriefOf(session));
    for (const language of ['Dutch', 'Dutch', 'Dutch', 'Tigrinya', 'Tigrinya', 'Arabic', 'Arabic', 'People who had not booked']) await tap(language);
    taps += 2;
    await page.getByLabel('Materials handed out').fill('20 leaflets Tigrinya');
    await page.locator('.debrief-sum').filter({ hasText: '8 people in all' }).waitFor();
    await save(page).click();
    await page.waitForSelector('.written-debrief');
    expect(taps).toBeLessThanOrEqual(15);
    expect(await readDebrief(client, session)).toMatchObject({ total: 8, unnamed: 8, byLanguage: { nl: 3, ti: 2, ar: 2, unknown: 1 }, byRole: { unknown: 8 }, materialsLine: '20 leaflets Tigrinya' });
    expect((await client.get(`/api/v1/sessions/${session.id}`)).as(SessionView).status).toBe('held');
    expect(complaints).toEqual([]);
    await close();
  });

  it('supposes that everybody who booked came, until it is said otherwise', async () => {
    const { page, client, go, close } = await openStaffApp(running, browser, 'counsellor', phone);
    const session = await planBooked(running, client, { 'De Brug': 3, 'Tafel Noord': 2 });
    running.clock.moveTo('2026-11-23T14:40:00.000Z');
    await page.clock.setFixedTime(running.clock.instant());
    await go(debriefOf(session));
    await page.getByRole('button', { name: 'Tafel Noord: nobody came' }).click();
    await page.getByRole('button', { name: 'De Brug: how many came: one fewer' }).click();
    await page.getByText('By role').click();
    await more(page, 'Volunteers').click();
    await page.locator('.debrief-sum').filter({ hasText: '3 people in all' }).waitFor();
    expect(await page.locator('.debrief-sum').textContent()).toBe('3 people in all 2 booked and 1 others');
    await save(page).click();
    await page.waitForSelector('.written-debrief');
    expect(await page.locator('.count-table').first().innerText()).toMatch(/De Brug\s+2 of 3\s+Tafel Noord\s+0 of 2\s+Together\s+2/);
    expect(await readDebrief(client, session)).toMatchObject({ cameBooked: 2, unnamed: 1, total: 3, byRole: { volunteer: 1 }, byLanguage: { unknown: 1 } });
    await close();
  });

  it('is corrected with a reason; the earlier one stays', async () => {
    const { page, client, go, close } = await openStaffApp(running, browser, 'counsellor');
    const session = await planPermanence(client);
    await writeDebrief(client, session, 4);
    await go(debriefOf(session));
    await page.getByRole('button', { name: 'Correct the debrief' }).click();
    await more(page, 'People who had not booked').click();
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.waitForSelector('.error-summary');
    expect(await page.locator(':focus').getAttribute('id')).toBe('field-correctionReason');
    await page.keyboard.type('One more at the door');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.written-debrief');
    expect(await page.locator('.written-debrief').innerText()).toContain('Version 2: One more at the door');
    expect(await readDebrief(client, session)).toMatchObject({ revision: 2, total: 5 });
    await close();
  });

  it('that a colleague wrote meanwhile is shown beside one’s own, which can go in as a correction', async () => {
    const { page, client, go, close } = await openStaffApp(running, browser, 'counsellor');
    const session = await planPermanence(client);
    await go(debriefOf(session));
    await more(page, 'Arabic').click();
    await writeDebrief(await running.signIn('coordinator', { name: 'Noor Demir' }), session, 7);
    await save(page).click();
    await page.getByText('Somebody saved this debrief meanwhile').waitFor();
    expect(await page.locator('.note.is-warning').innerText()).toMatch(/7 people in all.*Noor Demir/s);
    await page.getByRole('button', { name: 'Save mine as a correction' }).click();
    await page.getByLabel('Why is it corrected?').fill('Counted twice at the door');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.waitForSelector('.written-debrief');
    expect(await readDebrief(client, session)).toMatchObject({ revision: 2, total: 1, byLanguage: { ar: 1 } });
    await close();
  });

  it('waits for the session to begin, and is not asked of a cancelled one', async () => {
    const { page, client, go, close } = await openStaffApp(running, browser, 'counsellor');
    const later = await planPermanence(client, { startsAtLocal: '2026-11-23T16:00', endsAtLocal: '2026-11-23T17:00' });
    await go(debriefOf(later));
    await page.getByText(/^The session begins on Monday,? 23 November 2026,? (at )?16:00/).waitFor();
    const { version } = (await client.get(`/api/v1/sessions/${later.id}`)).as(SessionView);
    await client.post(`/api/v1/sessions/${later.id}/cancellation`, { reason: 'other' }, { 'If-Match': `"${version}"` });
    await page.reload();
    await page.getByText('This session was cancelled').waitFor();
    expect(await page.locator('form').count()).toBe(0);
    await close();
  });

  it('is found by whoever owes it, with the count in the menu', async () => {
    const { page, client, go, close } = await openStaffApp(running, browser, 'counsellor', phone);
    await planPermanence(client, { title: 'Mine to write' });
    await planPermanence(await running.signIn('counsellor'), { title: 'Of a colleague' });
    await go('/debriefs');
    await page.waitForSelector('.due-title');
    expect(await page.locator('.place-count').innerText()).toMatch(/^1/);
    expect(await page.locator('.due-title').allInnerTexts()).toEqual(['Mine to write']);
    await page.getByLabel('Only mine').uncheck();
    await page.getByText('Of a colleague').waitFor();
    await page.getByLabel('Only mine').check();
    await page.getByRole('link', { name: 'Write the debrief of Mine to write' }).click();
    await save(page).click();
    await page.getByRole('link', { name: 'Next debrief' }).click();
    await page.getByText('You have written all of yours').waitFor();
    expect(await page.locator('.place-count').count()).toBe(0);
    await close();
  });

  it.each(looks)('has no faults at $width px, $scheme, in $language', async (look) => {
    const { page, client, complaints, go, close } = await openStaffApp(running, browser, 'counsellor', { ...look, bypassPolicy: true });
    const faults: string[] = [];
    const inspect = async (name: string) => faults.push(...(await pageFaults(page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    const session = await planPermanence(client, { capacity: 10, visibility: 'public' });
    await go('/debriefs');
    await page.waitForSelector('.due-list');
    await inspect('due');
    await page.locator('.due-list .button').click();
    await page.locator('.tally-axis summary').last().click();
    await page.locator('.stepper-five').click();
    await inspect('form');
    await page.locator('.debrief-bar button').click();
    await page.waitForSelector('.written-debrief');
    await inspect('written');
    await page.locator('.page-heading button').click();
    await page.locator('.debrief-bar button').click();
    await page.waitForSelector('.error-summary');
    await inspect('refused correction');
    await writeDebrief(client, session, 9, { revision: 1, reason: 'recounted' });
    await page.reload();
    await page.waitForSelector('.note.is-warning');
    await inspect('conflict');
    await go('/debriefs');
    await page.waitForSelector('.empty-state');
    await inspect('none due');
    expect([...faults, ...complaints]).toEqual([]);
    await close();
  });
});
