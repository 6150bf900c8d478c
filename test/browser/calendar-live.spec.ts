import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SessionView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { boxOf, planSession, pointAt, readSession, shown } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import type { Client } from '../support/client.ts';
import { EventStream } from '../support/event-stream.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('what a colleague changes', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  let colleague: Client;
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
    staff = await openStaffApp(running, browser, 'counsellor', { height: 1100 });
    ({ page } = staff);
    colleague = await running.signIn('coordinator');
    session = await planSession(staff.client);
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  const week = async () => {
    await staff.go(`/?view=week&date=2026-11-25&counsellor=${staff.user.id}`);
    await shown(page, session).waitFor();
  };
  const change = async (client: Client, fields: object) => {
    const { id, version } = await readSession(client, session);
    expect((await client.patch(`/api/v1/sessions/${id}`, { acceptedBecause: 'other', ...fields }, { 'If-Match': `"${version}"` })).status).toBe(200);
  };
  const told = (words: string | RegExp) => page.locator('[data-live-changes]').filter({ hasText: words }).waitFor();

  it('appears without a reload, is marked, and is told politely', async () => {
    await week();
    await change(colleague, { title: 'Changed elsewhere' });
    await shown(page, session).filter({ hasText: 'Changed elsewhere' }).waitFor();
    await shown(page, session).locator('.just-changed').filter({ hasText: 'just changed by a colleague' }).waitFor();
    await told('1 session was just changed by a colleague.');
    expect(await page.locator('[data-live-changes]').getAttribute('role')).toBe('status');
  });

  it('appears when it is made through another process', async () => {
    const other = await startApp({ database: running.database });
    await week();
    const there = await other.signIn('coordinator');
    await change(there, { title: 'From the other server' });
    await shown(page, session).filter({ hasText: 'From the other server' }).waitFor();
    await other.close();
  });

  it('appears in other windows of one’s own, unmarked', async () => {
    await week();
    await change(staff.client, { title: 'From my phone' });
    await shown(page, session).filter({ hasText: 'From my phone' }).waitFor();
    expect(await page.locator('.just-changed').count()).toBe(0);
  });

  it('is shown beside what one saw, before one cancels all the same', async () => {
    await staff.go(`/sessions/${session.id}`);
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').selectOption({ index: 1 });
    await change(colleague, { title: 'Changed elsewhere' });
    await dialog.getByRole('button', { name: 'Cancel the session' }).click();
    await dialog.getByRole('cell', { name: 'Changed elsewhere' }).waitFor();
    expect((await readSession(staff.client, session)).status).toBe('confirmed');
    expect(await dialog.getByRole('button', { name: 'Cancel the session' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Cancel it all the same' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await readSession(staff.client, session)).toMatchObject({ status: 'cancelled', title: 'Changed elsewhere' });
  });

  it('does not move what is being dragged, and appears afterwards', async () => {
    await week();
    const from = await boxOf(shown(page, session));
    const to = await pointAt(page, '2026-11-26', '14:00');
    const other = await planSession(staff.client, { title: 'Beside it', startsAtLocal: '2026-11-27T10:00', endsAtLocal: '2026-11-27T11:00' });
    await shown(page, other).waitFor();
    await page.mouse.move(from.x + 10, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    const asked = watch(page);
    const stream = await EventStream.open(colleague);
    for (const title of ['Changed meanwhile', 'And once more']) {
      const { version } = await readSession(colleague, other);
      await colleague.patch(`/api/v1/sessions/${other.id}`, { title, acceptedBecause: 'other' }, { 'If-Match': `"${version}"` });
      await stream.nextNotice();
    }
    stream.close();
    expect([asked.calendars, await shown(page, other).filter({ hasText: 'Beside it' }).count()]).toEqual([0, 1]);
    await page.mouse.up();
    await page.locator('.toast').filter({ hasText: /Thursday,? 26 November 2026/ }).waitFor();
    await shown(page, other).filter({ hasText: 'And once more' }).waitFor();
    expect(await readSession(staff.client, session)).toMatchObject({ startsAtLocal: expect.stringMatching(/^2026-11-26T1[34]/) });
  });

  it('leaves alone what is being typed, and says so', async () => {
    await staff.go(`/sessions/${session.id}/edit`);
    await page.getByLabel('Title').fill('Half typed');
    await change(colleague, { note: 'Bring leaflets' });
    await page.getByText('Somebody else has just changed this session.').waitFor();
    expect([await page.getByLabel('Title').inputValue(), await page.getByLabel('Note for colleagues').inputValue()]).toEqual(['Half typed', '']);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Somebody changed this meanwhile' }).waitFor();
  });

  it('is caught up with when the window is seen again', async () => {
    await week();
    await hide(page, true);
    await change(colleague, { title: 'While nobody looked' });
    await hide(page, false);
    await shown(page, session).filter({ hasText: 'While nobody looked' }).waitFor();
  });

  it('is caught up with after the network was away, without a word', async () => {
    await week();
    await staff.context.setOffline(true);
    await change(colleague, { title: 'While offline' });
    await staff.context.setOffline(false);
    await shown(page, session).filter({ hasText: 'While offline' }).waitFor();
    expect(await page.locator('.toast').count()).toBe(0);
  });

  it('shows both times to the second of two who move one session, and lets them choose', async () => {
    await week();
    await page.route('**/api/v1/changes*', (route) => route.abort());
    await page.reload();
    await shown(page, session).waitFor();
    await change(colleague, { startsAtLocal: '2026-11-25T15:00', endsAtLocal: '2026-11-25T15:45' });
    await shown(page, session).focus();
    await page.keyboard.press('Alt+ArrowRight');
    const both = page.locator('.toast').filter({ hasText: /is now on Wednesday,? 25 November 2026, 15:00–15:45\. You wanted Thursday,? 26 November 2026, 10:00–10:45/ });
    await both.waitFor();
    expect(await readSession(staff.client, session)).toMatchObject({ startsAtLocal: '2026-11-25T15:00' });
    await both.getByRole('button', { name: 'Move it anyway' }).click();
    await page.locator('.toast').filter({ hasText: /is now on Thursday,? 26 November 2026, 10:00–10:45/ }).waitFor();
    expect(await readSession(staff.client, session)).toMatchObject({ startsAtLocal: '2026-11-26T10:00' });
  });
});

/** Counts how often the page asks for the calendar. */
function watch(page: Page): { calendars: number } {
  const seen = { calendars: 0 };
  page.on('request', (request) => {
    if (request.url().includes('/api/v1/calendar?')) seen.calendars += 1;
  });
  return seen;
}

async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate(`Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${isHidden ? 'hidden' : 'visible'}' }); document.dispatchEvent(new Event('visibilitychange'))`);
}
