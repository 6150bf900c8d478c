import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SessionPage, type Role } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type Look, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

describe('sheets of sessions in the staff app', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;
  let lotte: string;

  beforeAll(async () => void (browser = await openChromium()));
  afterAll(() => browser.close());
  beforeEach(async () => {
    running = await startStaffApp();
    lotte = (await running.signIn('counsellor', { name: 'Lotte Vermeiren' })).user?.email ?? '';
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
    await running.close();
  });

  async function open(role: Role, look: Look = {}): Promise<void> {
    staff = await openStaffApp(running, browser, role, look);
    ({ page } = staff);
  }

  const choose = (...rows: string[]) => page.locator('input[type="file"]').setInputFiles({ name: 'calendar.csv', mimeType: 'text/csv', buffer: Buffer.from(['date;start;end;kind;title;languages;lead;status', ...rows].join('\n')) });
  const titles = async () => (await staff.client.get('/api/v1/sessions?from=2026-01-01&pageSize=500')).as(SessionPage).items.map(({ title }) => title);

  it('are offered in an empty calendar, show what is wrong, and are planned once they are corrected', async () => {
    await open('coordinator');
    await staff.go('/');
    await page.locator('.empty-state').getByRole('link', { name: 'Import from a sheet' }).click();
    await page.getByRole('link', { name: 'Download an empty sheet' }).waitFor();
    await choose(`26/01/2027;9:30;11:00;permanence;One;nl;${lotte};`, `26/01/2027;10:00;12:00;permanence;Two;nl;${lotte};`, '27/01/2027;9:00;10:00;party;;nl;nobody@example.org;');
    await page.getByText('2 rows have faults').waitFor();
    expect((await page.locator('tbody tr').allInnerTexts()).map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([
      ['3', expect.stringContaining('start'), expect.stringContaining('Lotte Vermeiren'), expect.stringContaining('“One”')],
      ['4', expect.stringContaining('kind'), 'party', expect.stringContaining('Drop-in')],
      ['4', expect.stringContaining('lead'), 'nobody@example.org', 'No counsellor has the address “nobody@example.org”.'],
    ]);
    expect(await titles()).toEqual([]);
    await choose(`26/01/2027;9:30;11:00;permanence;One;nl;${lotte};`, `27/01/2027;11:30;12:30;permanence;Two;nl;${lotte};tentative`);
    await page.getByText('2 sessions would be planned').waitFor();
    await page.getByRole('button', { name: 'Plan 2 sessions' }).click();
    await page.getByRole('heading', { level: 1, name: '2 sessions planned' }).waitFor();
    expect(await titles()).toEqual(['One', 'Two']);
  });

  it('need one reason where something speaks against a row', async () => {
    await open('coordinator');
    await staff.go('/');
    await page.locator('.calendar-actions').getByRole('link', { name: 'Import sessions' }).click();
    await choose(`06/04/2026;9:30;11:00;permanence;Easter Monday;nl;${lotte};`);
    await page.getByText('1 row needs a second look').waitFor();
    await page.getByRole('button', { name: 'Plan 1 session' }).click();
    await page.getByText('Choose the reason for which these moments are accepted.').waitFor();
    expect(await titles()).toEqual([]);
    await page.getByLabel('Why it is planned all the same').selectOption('agreed_with_colleague');
    await page.getByRole('button', { name: 'Plan 1 session' }).click();
    await page.getByRole('heading', { level: 1, name: '1 session planned' }).waitFor();
    expect(await titles()).toEqual(['Easter Monday']);
  });

  it.each([['light', 1280], ['dark', 390]] as const)('have screens without faults (%s, %i px)', async (scheme, width) => {
    await open('coordinator', { scheme, width, bypassPolicy: true, language: 'fr' });
    await staff.go('/sessions/import');
    await choose(`06/04/2026;9:30;11:00;permanence;Lundi de Pâques;fr;${lotte};`);
    await page.getByText('1 ligne est à revoir').waitFor();
    const faults = await pageFaults(page, { leastTarget: 24 });
    await choose('06/04/2026;tôt;11:00;permanence;;fr;personne;');
    await page.locator('.import-counts .is-faulty').waitFor();
    faults.push(...(await pageFaults(page, { leastTarget: 24 })));
    expect(faults).toEqual([]);
  });

  it('are not for counsellors', async () => {
    await open('counsellor');
    await staff.go('/sessions/import');
    await page.getByRole('heading', { level: 1, name: 'Your role does not allow this' }).waitFor();
  });
});
