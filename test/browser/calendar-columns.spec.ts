import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SessionView } from '@relais/contracts';
import type { Browser, Locator, Page } from 'playwright-core';
import { boxOf, drag, everythingPlanned, planSession, readSession } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import type { Client } from '../support/client.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

describe('the team side by side', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  let ann: Client;
  let bart: Client;
  let visit: SessionView;
  let people: string;

  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  beforeEach(async () => {
    staff = await openStaffApp(running, browser, 'coordinator', { height: 1100 });
    ({ page } = staff);
    ann = await running.signIn('counsellor', { name: 'Ann Aerts' });
    bart = await running.signIn('counsellor', { name: 'Bart Baert' });
    people = [ann, bart].map(({ user }) => user?.id).join();
    visit = await planSession(ann, { title: 'Night shelter' });
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  const idOf = ({ user }: Client) => user?.id ?? '';
  const open = async (view: 'team' | 'team_week', date = '2026-11-25') => {
    await staff.go(`/?view=${view}&date=${date}&counsellor=${people}`);
    await page.getByRole('grid').waitFor();
  };
  const cell = (name: string, time: string) => page.getByRole('gridcell', { name: new RegExp(`^${name}, Wednesday,? 25 November 2026, ${time}`) });
  const inColumn = (session: SessionView, client: Client): Locator => page.locator(`[data-session="${session.id}"][data-person="${idOf(client)}"]`);
  const toast = (words: RegExp | string) => page.locator('.toast').filter({ hasText: words });
  const middle = async (locator: Locator) => {
    const { x, y, width, height } = await boxOf(locator);
    return { x: x + width / 2, y: y + height / 2 };
  };
  const absent = (client: Client, kind: string) =>
    client.post('/api/v1/absences', { userId: idOf(client), kind, startsAtLocal: '2026-11-25T13:00', endsAtLocal: '2026-11-25T17:00' });

  it('has a column for each chosen counsellor, with hours, absence and duty in words', async () => {
    await bart.post(`/api/v1/counsellors/${idOf(bart)}/working-patterns`, { validFrom: '2026-01-01', weeks: 1, spans: [{ week: 1, weekday: 'WE', from: '09:00', until: '17:00' }] });
    expect((await absent(bart, 'training')).status).toBe(201);
    await open('team');
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Time', expect.stringMatching(/Ann Aerts\s+hours not entered/), expect.stringMatching(/Bart Baert\s+works 09:00–17:00/)]);
    await inColumn(visit, ann).waitFor();
    await cell('Bart Baert', '13:00, away: Training').waitFor();
    await cell('Bart Baert', '08:00, not working').waitFor();
    expect(await page.locator('.cell-words').allInnerTexts()).toEqual(expect.arrayContaining(['not working', 'away: Training']));
  });

  it('gives a session to a colleague at another time by dragging it there, and takes it back', async () => {
    await open('team');
    await drag(page, await middle(inColumn(visit, ann)), await middle(cell('Bart Baert', '14:00')));
    await toast(/“Night shelter” is now with Bart Baert, Wednesday,? 25 November 2026, 1[34]:\d\d/).waitFor();
    await inColumn(visit, bart).waitFor();
    expect((await readSession(staff.client, visit)).people.map(({ name }) => name)).toEqual(['Bart Baert']);
    await toast('Night shelter').getByRole('button', { name: 'Undo' }).click();
    await toast(/is back on Wednesday,? 25 November 2026, 10:00–10:45/).waitFor();
    expect(await readSession(staff.client, visit)).toMatchObject({ leadId: idOf(ann), startsAtLocal: '2026-11-25T10:00' });
  });

  it('puts a session back that the server refuses, and says why', async () => {
    await planSession(bart, { title: 'In the way', startsAtLocal: '2026-11-25T10:00', endsAtLocal: '2026-11-25T11:00' });
    await open('team');
    await inColumn(visit, ann).focus();
    await page.keyboard.press('Alt+ArrowRight');
    await toast(/“Night shelter” stays on/).waitFor();
    await inColumn(visit, ann).waitFor();
    expect(await readSession(staff.client, visit)).toMatchObject({ leadId: idOf(ann) });
  });

  it('is walked by key: arrows between people and half hours, Enter plans with that counsellor as lead', async () => {
    await open('team');
    await cell('Ann Aerts', '10:00').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^Bart Baert, Wednesday,? 25 November 2026, 10:30/);
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Plan a session' });
    await form.waitFor();
    expect([await form.getByLabel('Lead counsellor').inputValue(), await form.getByRole('combobox', { name: 'Start' }).inputValue()]).toEqual([idOf(bart), '10:30']);
    await form.getByRole('button', { name: 'Plan the session' }).click();
    await page.locator('.toast').waitFor();
    const planned = (await everythingPlanned(staff.client)).find(({ people: [lead] }) => lead?.id === idOf(bart));
    expect(planned).toMatchObject({ startsAt: '2026-11-25T09:30:00.000Z' });
    await page.locator(`[data-session="${planned?.id}"]`).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('.facts').waitFor();
  });

  it('plans as long as is drawn in a column, by mouse or with Shift and arrows', async () => {
    await open('team');
    const form = page.getByRole('dialog', { name: 'Plan a session' });
    const planned = async () => [await form.getByLabel('Lead counsellor').inputValue(), await form.getByRole('combobox', { name: 'Start' }).inputValue(), await form.getByRole('combobox', { name: 'End' }).inputValue()];
    await drag(page, await middle(cell('Bart Baert', '14:00')), await middle(cell('Bart Baert', '15:30')));
    await form.waitFor();
    expect(await planned()).toEqual([idOf(bart), '14:00', '16:00']);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
    await cell('Ann Aerts', '13:00').focus();
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp']) await page.keyboard.press(key);
    expect(await page.locator('.column-cell[aria-selected="true"]').count()).toBe(2);
    await page.keyboard.press('Enter');
    await form.waitFor();
    expect(await planned()).toEqual([idOf(ann), '13:00', '14:00']);
  });

  it('keeps the focus on a session that Alt with arrows moves', async () => {
    await open('team');
    await inColumn(visit, ann).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(`Alt+${key}`);
    await toast(/is now with Bart Baert, Wednesday,? 25 November 2026, 10:30–11:15/).waitFor();
    expect(await page.evaluate('[document.activeElement.dataset.session, document.activeElement.dataset.person]')).toEqual([visit.id, idOf(bart)]);
  });

  it('shows a week with a row for each, where a session goes to another day and colleague', async () => {
    await open('team_week');
    const target = page.getByRole('gridcell', { name: /^Bart Baert, Thursday,? 26 November 2026/ });
    await drag(page, await middle(inColumn(visit, ann)), await middle(target));
    await toast(/is now with Bart Baert, Thursday,? 26 November 2026, 10:00–10:45/).waitFor();
    expect(await readSession(staff.client, visit)).toMatchObject({ leadId: idOf(bart), startsAtLocal: '2026-11-26T10:00' });
    await page.getByRole('button', { name: 'One day' }).click();
    await page.waitForURL(/view=team&/);
  });

  it('is a day view on a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await staff.go(`/?view=team&date=2026-11-25&counsellor=${people}`);
    await page.locator(`.grid-day [data-session="${visit.id}"]`).waitFor();
    expect(await page.locator('.columns-grid').count()).toBe(0);
  });

  it('is only looked at by those who only read', async () => {
    const viewer = await openStaffApp(running, browser, 'viewer');
    await viewer.go(`/?view=team&date=2026-11-25&counsellor=${people}`);
    const there = viewer.page.locator(`[data-session="${visit.id}"]`);
    await there.focus();
    await viewer.page.keyboard.press('Alt+ArrowRight');
    await viewer.page.getByRole('gridcell').first().press('Enter');
    expect(await viewer.page.getByRole('dialog').count()).toBe(0);
    expect(await readSession(staff.client, visit)).toMatchObject({ leadId: idOf(ann), version: visit.version });
    expect(viewer.complaints).toEqual([]);
    await viewer.close();
  });

  it('has absences, days off and holidays behind the other views too, in words', async () => {
    expect((await absent(ann, 'leave')).status).toBe(201);
    for (const view of ['week', 'day'] as const) {
      await staff.go(`/?view=${view}&date=2026-11-25&counsellor=${idOf(ann)}`);
      await page.locator('.background-away').filter({ hasText: 'Ann Aerts away: Leave' }).first().waitFor();
    }
    await staff.go(`/?view=month&date=2026-11-25&counsellor=${idOf(ann)}`);
    await page.locator('[role="gridcell"][data-date="2026-11-25"]').filter({ hasText: 'Ann Aerts away: Leave' }).waitFor();
    await page.locator('[role="gridcell"][data-date="2026-11-11"]').filter({ hasText: 'Armistice' }).waitFor();
    expect(await page.locator('.background-away, .background-off').count()).toBeGreaterThan(1);
    await staff.go(`/?view=list&date=2026-11-25&counsellor=${idOf(ann)}`);
    await page.locator('.session-day').filter({ hasText: /25 November/ }).filter({ hasText: 'Ann Aerts away: Leave' }).waitFor();
  });

  it.each([{ scheme: 'light' }, { scheme: 'dark' }] as const)('has no faults, $scheme', async ({ scheme }) => {
    await absent(bart, 'leave');
    const looking = await openStaffApp(running, browser, 'coordinator', { scheme, bypassPolicy: true });
    for (const view of ['team', 'team_week', 'week', 'month']) {
      await looking.go(`/?view=${view}&date=2026-11-25&counsellor=${people}`);
      await looking.page.locator(`[data-session="${visit.id}"]`).first().waitFor();
      expect({ view, faults: await pageFaults(looking.page, { leastTarget: 24 }) }).toEqual({ view, faults: [] });
    }
    expect(looking.complaints).toEqual([]);
    await looking.close();
  });
});
