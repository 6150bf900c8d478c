import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SessionView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { planSession, readSession } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { complaintsOf, openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('what is typed into a session form', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
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
    ({ page } = staff);
    page.on('dialog', (question) => void question.accept());
    session = await planSession(staff.client);
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  const note = (on = page) => on.getByRole('region', { name: 'Unsaved typing on this device' });
  const title = (on = page) => on.getByLabel('Title');
  const typeNew = async () => {
    await staff.go('/sessions/new');
    await title().fill('Half typed');
    await page.getByLabel('Note for colleagues').fill('Bring leaf');
  };

  it('survives a reload: it is offered with its time, and goes on', async () => {
    await typeNew();
    await page.reload();
    await note().getByText(/Half typed, typed on Monday,? 23 November 2026, 10:00/).waitFor();
    expect(await title().inputValue()).toBe('');
    await note().getByRole('button', { name: 'Go on typing: Half typed' }).click();
    expect([await title().inputValue(), await page.getByLabel('Note for colleagues').inputValue(), await note().count()]).toEqual(['Half typed', 'Bring leaf', 0]);
    await page.getByRole('button', { name: 'Plan the session' }).click();
    await page.getByRole('heading', { level: 1, name: 'Half typed' }).waitFor();
    await staff.go('/sessions/new');
    await title().waitFor();
    expect(await note().count()).toBe(0);
  });

  it('survives a closed tab, also of the quick form', async () => {
    await staff.go('/?view=week');
    await page.getByRole('button', { name: 'New session' }).click();
    const quick = page.getByRole('dialog', { name: 'Plan a session' });
    await quick.getByLabel('Kind').selectOption('webinar');
    await page.close();
    const next = await staff.context.newPage();
    const complaints = complaintsOf(next);
    await next.clock.setFixedTime(running.clock.instant());
    await next.goto(`${running.url}/app/sessions/new`);
    await note(next).getByRole('button', { name: /Go on typing/ }).click();
    expect(await next.getByLabel('Kind').inputValue()).toBe('webinar');
    expect(complaints).toEqual([]);
  });

  it('can be thrown away', async () => {
    await typeNew();
    await page.reload();
    await note().getByRole('button', { name: 'Discard: Half typed' }).click();
    await page.reload();
    await title().waitFor();
    expect(await note().count()).toBe(0);
  });

  it('of a change is shown beside a newer version before it goes on', async () => {
    await staff.go(`/sessions/${session.id}/edit`);
    await title().fill('Mine');
    await page.close();
    await staff.client.patch(`/api/v1/sessions/${session.id}`, { title: 'Theirs', note: 'Bring leaflets' }, { 'If-Match': `"${session.version}"` });
    page = await staff.context.newPage();
    await page.goto(`${running.url}/app/sessions/${session.id}/edit`);
    await note().getByText('Meanwhile somebody changed the session').waitFor();
    expect(await title().inputValue()).toBe('Theirs');
    await note().getByRole('button', { name: /Go on typing/ }).click();
    await page.getByRole('heading', { name: 'Somebody changed this meanwhile' }).waitFor();
    const rows = await page.getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([['Title', 'Mine', 'Theirs'], ['Note for colleagues', expect.any(String), 'Bring leaflets']]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(await readSession(staff.client, session)).toMatchObject({ title: 'Theirs' });
    await page.getByRole('button', { name: 'Save mine' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();
    expect(await readSession(staff.client, session)).toMatchObject({ title: 'Mine', note: 'Bring leaflets' });
  });

  it('of a change goes on at once when nobody changed the session', async () => {
    await staff.go(`/sessions/${session.id}/edit`);
    await title().fill('Mine');
    await page.reload();
    await note().getByRole('button', { name: /Go on typing/ }).click();
    expect([await title().inputValue(), await page.getByRole('heading', { name: 'Somebody changed this meanwhile' }).count()]).toEqual(['Mine', 0]);
  });

  it('is gone from the device when its writer signs out', async () => {
    await typeNew();
    expect(await page.evaluate<number>("Object.keys(localStorage).filter((key) => key.startsWith('relais.session-form.')).length")).toBe(1);
    await page.locator('.account summary').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.evaluate<string>('JSON.stringify(localStorage)')).not.toContain('Half typed');
  });

  it('is offered without faults', async () => {
    const looking = await openStaffApp(running, browser, 'counsellor', { width: 390, bypassPolicy: true });
    looking.page.on('dialog', (question) => void question.accept());
    await looking.go('/sessions/new');
    await title(looking.page).fill('Half typed');
    await looking.page.reload();
    await note(looking.page).waitFor();
    expect(await pageFaults(looking.page, { leastTarget: 24 })).toEqual([]);
    expect(looking.complaints).toEqual([]);
    await looking.close();
  });
});
