import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type SessionView } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { planSession, readSession, shown } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { bookingInput } from '../support/sessions.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

describe('a session', () => {
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
    session = await planSession(staff.client);
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  /** What two people do to the session: a title here, a note and a place there. */
  async function bothEdit(): Promise<void> {
    await staff.go(`/sessions/${session.id}/edit`);
    await page.getByLabel('Title').fill('Mine');
    await staff.client.patch(`/api/v1/sessions/${session.id}`, { title: 'Theirs', note: 'Bring leaflets' }, { 'If-Match': `"${session.version}"` });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Somebody changed this meanwhile' }).waitFor();
  }

  it('edited by two shows both versions side by side; mine is kept on top of what the other changed', async () => {
    await bothEdit();
    const rows = await page.getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([['Title', 'Mine', 'Theirs'], ['Note for colleagues', expect.any(String), 'Bring leaflets']]);
    expect(await readSession(staff.client, session)).toMatchObject({ title: 'Theirs', note: 'Bring leaflets' });
    await page.getByRole('button', { name: 'Save mine' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();
    expect(await readSession(staff.client, session)).toMatchObject({ title: 'Mine', note: 'Bring leaflets' });
  });

  it('edited by two can be taken as the other stored it', async () => {
    await bothEdit();
    const { version } = await readSession(staff.client, session);
    await page.getByRole('button', { name: 'Take theirs' }).click();
    expect([await page.getByLabel('Title').inputValue(), await page.getByLabel('Note for colleagues').inputValue()]).toEqual(['Theirs', 'Bring leaflets']);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Theirs' }).waitFor();
    expect(await readSession(staff.client, session)).toMatchObject({ version });
  });

  it('is confirmed, then cancelled with a reason that its page tells', async () => {
    const tentative = await planSession(staff.client, { title: 'Half day', status: 'tentative', startsAtLocal: '2026-12-01T09:00', endsAtLocal: '2026-12-01T12:00' });
    await staff.go(`/sessions/${tentative.id}`);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByRole('button', { name: 'Confirm the session' }).click();
    await page.locator('.session-status').getByText('Confirmed').waitFor();
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    await page.getByLabel('Reason').selectOption('host_asked');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the session' }).click();
    await page.getByText('At the host’s request').waitFor();
    expect(await page.getByRole('button', { name: /Move|Cancel/ }).count()).toBe(0);
    expect(await readSession(staff.client, tentative)).toMatchObject({ status: 'cancelled', cancelReason: 'host_asked' });
  });

  it('names the host by what was typed even when Enter comes before the answer, and asks before typed words are lost', async () => {
    await staff.client.post('/api/v1/organisations', { name: 'Abri Saint-Lambert', kind: 'night_shelter', language: 'fr' });
    await staff.go('/sessions/new');
    await page.getByRole('combobox', { name: 'Host organisation' }).fill('lambert');
    await page.keyboard.press('Enter');
    await page.getByLabel('Contact at the host').waitFor();
    const asked: string[] = [];
    page.once('dialog', (question) => {
      asked.push(question.message());
      void question.dismiss();
    });
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    expect(asked).toHaveLength(1);
    expect(await page.getByRole('combobox', { name: 'Host organisation' }).inputValue()).toBe('Abri Saint-Lambert');
  });

  it.each(looks)('has no faults on any of its screens at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    const open = await planSession(staff.client, { title: '', visibility: 'public', capacity: 10, startsAtLocal: '2026-12-02T10:00', endsAtLocal: '2026-12-02T12:00' });
    await running.visitor().post(`/api/v1/open-sessions/${open.id}/bookings`, bookingInput({ seats: 2 }));
    const looking = await openStaffApp(running, browser, 'counsellor', { width, scheme, language, bypassPolicy: true });
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(looking.page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    for (const view of ['month', 'week', 'day', 'list']) {
      const address = `/?view=${view}&date=2026-11-25&counsellor=${staff.user.id}`;
      await looking.go(address);
      await shown(looking.page, session).waitFor();
      await look(address);
    }
    await looking.page.locator('.calendar-actions .is-primary').click();
    await looking.page.getByRole('dialog').waitFor();
    await look('quick form');
    await looking.go(`/?session=${open.id}`);
    await looking.page.getByRole('dialog').locator('.facts').waitFor();
    await look('panel');
    for (const [address, part] of [[`/sessions/${open.id}`, '.data-table'], [`/sessions/${open.id}/edit`, '.form-actions'], ['/sessions/new', '.form-actions'], ['/sessions/nothing', '.empty-state']] as const) {
      await looking.go(address);
      await looking.page.locator(part).first().waitFor();
      await look(address);
    }
    expect(faults).toEqual([]);
    expect(looking.complaints).toEqual([]);
    await looking.close();
  });
});
