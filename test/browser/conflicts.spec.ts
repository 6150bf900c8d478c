import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SessionView } from '@relais/contracts';
import type { Browser, Locator, Page } from 'playwright-core';
import { boxOf, drag, everythingPlanned, planSession, pointAt, readSession, shown } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

describe('what stands in the way of a session', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;

  beforeAll(async () => {
    running = await startStaffApp();
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  beforeEach(async () => {
    staff = await openStaffApp(running, browser, 'counsellor', { height: 1100, traits: { name: 'Els Maes' } });
    ({ page } = staff);
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  /** Away all of Thursday 26 November 2026. */
  async function isAway(): Promise<void> {
    const { status } = await staff.client.post('/api/v1/absences', { userId: staff.user.id, kind: 'training', startsAtLocal: '2026-11-26T00:00', endsAtLocal: '2026-11-27T00:00' });
    expect(status).toBe(201);
  }
  const onThursday = /Els Maes is away on Thursday,? 26 November 2026/;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const reason = () => page.getByLabel('Why it is planned all the same');
  const away = () => page.getByText(onThursday);
  const toast = (words: string | RegExp) => page.locator('.toast').filter({ hasText: words }).waitFor();
  const mine = async () => (await everythingPlanned(staff.client)).filter(({ people }) => people.some(({ id }) => id === staff.user.id));
  const atOf = (session: SessionView) => readSession(staff.client, session).then(({ startsAtLocal }) => startsAtLocal);
  async function typeDate(date: string): Promise<void> {
    await page.getByLabel('Date', { exact: true }).fill(date);
    await page.keyboard.press('Tab');
  }

  it('is said while the form is typed, without moving the focus, and accepted with a reason that the session’s page tells', async () => {
    await isAway();
    await staff.go('/sessions/new');
    await page.getByText('Nothing speaks against this moment.').waitFor();
    await typeDate('26/11/2026');
    await page.getByLabel('Title').fill('Questions of the week');
    await away().waitFor();
    expect(await page.getByLabel('Title').and(page.locator(':focus')).count()).toBe(1);
    await button('Plan the session').click();
    await page.locator('select:focus').and(reason()).waitFor();
    expect(await mine()).toEqual([]);
    await reason().selectOption('agreed_with_colleague');
    await button('Plan the session').click();
    await page.getByRole('heading', { level: 1, name: 'Questions of the week' }).waitFor();
    await away().waitFor();
    await page.getByText(/Agreed with the colleague \(Els Maes, .*23 November 2026/).waitFor();
    const [session] = await mine();
    expect(await readSession(staff.client, session ?? { id: '' })).toMatchObject({ acceptedWarnings: [{ code: 'absent', reason: 'agreed_with_colleague', acceptedBy: 'Els Maes' }] });
  });

  it('names the other session of the same counsellor with a link to it, and goes when the time changes', async () => {
    const other = await planSession(staff.client, { title: 'Seminar', startsAtLocal: '2026-11-27T10:00', endsAtLocal: '2026-11-27T12:00' });
    await staff.go('/sessions/new');
    await typeDate('27/11/2026');
    const link = page.getByRole('link', { name: 'Seminar' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`/app/sessions/${other.id}`);
    expect(await page.locator('.check-note.is-taken').innerText()).toContain('Els Maes');
    await page.getByRole('combobox', { name: 'Start', exact: true }).fill('15:00');
    await page.keyboard.press('Tab');
    await link.waitFor({ state: 'detached' });
    await page.getByText('Nothing speaks against this moment.').waitFor();
  });

  it('is asked about when a reason chosen for one thing does not cover another', async () => {
    await isAway();
    await planSession(staff.client, { title: 'Seminar', startsAtLocal: '2026-11-26T08:00', endsAtLocal: '2026-11-26T09:00' });
    await staff.go('/sessions/new');
    await page.getByRole('combobox', { name: 'Start', exact: true }).fill('13:00');
    await typeDate('26/11/2026');
    await away().waitFor();
    await reason().selectOption('only_possible_moment');
    await page.getByRole('combobox', { name: 'Start', exact: true }).fill('9:15');
    await page.keyboard.press('Tab');
    await page.getByText(/Els Maes has 15 minutes between this session and “Seminar”/).waitFor();
    expect(await reason().inputValue()).toBe('');
  });

  it('is said as well when a colleague changes something while the form stands open', async () => {
    await staff.go('/sessions/new?date=2026-11-26');
    await page.getByText('Nothing speaks against this moment.').waitFor();
    await isAway();
    await away().waitFor();
  });

  it('asks after a save when the server knows more than the form, and keeps what was typed when the answer is no', async () => {
    await page.route('**/api/v1/changes*', (told) => told.abort());
    await staff.go('/sessions/new');
    await page.getByLabel('Title').fill('Late news');
    await typeDate('26/11/2026');
    await page.getByText('Nothing speaks against this moment.').waitFor();
    await isAway();
    await button('Plan the session').click();
    const question = page.getByRole('dialog', { name: 'Save it all the same?' });
    await question.getByText('Els Maes is away').waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await page.locator('select:focus').and(reason()).waitFor();
    expect([await page.getByLabel('Title').inputValue(), await page.getByLabel('Date', { exact: true }).inputValue()]).toEqual(['Late news', '26/11/2026']);
    expect(await mine()).toEqual([]);
    await reason().selectOption('online');
    await button('Plan the session').click();
    await page.getByRole('heading', { level: 1, name: 'Late news' }).waitFor();
  });

  it('is counted beside the button of the quick form on a telephone, and the count leads to it', async () => {
    await isAway();
    await planSession(staff.client, { leadId: staff.user.id, title: 'Seminar', startsAtLocal: '2026-11-26T09:00', endsAtLocal: '2026-11-26T12:00' });
    await page.setViewportSize({ width: 320, height: 640 });
    await staff.go('/?view=list&date=2026-11-26');
    await button('New session').click();
    const form = page.getByRole('dialog', { name: 'Plan a session' });
    const count = form.getByRole('link', { name: '1 overlap, 1 warning' });
    await count.waitFor();
    const isInSight = async (what: Locator) => {
      const { y, height } = await boxOf(what);
      return y >= 0 && y + height <= 640;
    };
    expect([await isInSight(count), await isInSight(button('Plan the session')), await isInSight(form.getByText('Already taken at that time'))]).toEqual([true, true, false]);
    await count.click();
    await page.locator('#session-findings:focus').waitFor();
    expect(await isInSight(form.getByText('Already taken at that time'))).toBe(true);
    await form.getByRole('textbox', { name: 'Date' }).fill('27/11/2026');
    await page.keyboard.press('Tab');
    await count.waitFor({ state: 'detached' });
  });

  describe('on the calendar', () => {
    let session: SessionView;
    beforeEach(async () => {
      await isAway();
      session = await planSession(staff.client);
      await staff.go(`/?view=week&date=2026-11-25&people=${staff.user.id}`);
      await shown(page, session).waitFor();
    });
    const question = () => page.getByRole('dialog', { name: 'Move it all the same?' });
    async function dragToThursday(): Promise<void> {
      const { x, y, width } = await boxOf(shown(page, session));
      await drag(page, { x: x + width / 2, y: y + 8 }, await pointAt(page, '2026-11-26', '13:00'));
      await question().getByText(onThursday).waitFor();
    }

    it('a drag into an absence asks, and Escape puts the session back', async () => {
      const before = await boxOf(shown(page, session));
      await dragToThursday();
      await page.keyboard.press('Escape');
      await toast(/stays on Wednesday,? 25 November 2026, 10:00–10:45/);
      expect(await boxOf(shown(page, session))).toEqual(before);
      expect(await atOf(session)).toBe('2026-11-25T10:00');
    });

    it('a drag into an absence with a reason moves it', async () => {
      await dragToThursday();
      await button('Move it all the same').click();
      await page.locator('select:focus').waitFor();
      await question().getByLabel('Why it is planned all the same').selectOption('host_asked');
      await button('Move it all the same').click();
      await toast(/is now on Thursday,? 26 November 2026, 13:00–13:45/);
      expect(await readSession(staff.client, session)).toMatchObject({ startsAtLocal: '2026-11-26T13:00', acceptedWarnings: [{ code: 'absent', reason: 'host_asked' }] });
    });

    it('Alt and an arrow ask as well', async () => {
      await shown(page, session).focus();
      await page.keyboard.press('Alt+ArrowRight');
      await question().waitFor();
      await question().getByRole('button', { name: 'Leave it where it was' }).click();
      await toast(/stays on Wednesday/);
      expect(await atOf(session)).toBe('2026-11-25T10:00');
    });
  });
});
