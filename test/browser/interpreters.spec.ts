import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { InterpreterList, InterpreterView, SessionView, type InterpreterInput, type SessionInput } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type Look, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(240_000);

describe('interpreters in the staff app', () => {
  let running: RunningApp;
  let browser: Browser;
  let staff: StaffPage;
  let page: Page;

  beforeAll(async () => void (browser = await openChromium()));
  afterAll(() => browser.close());
  beforeEach(async () => {
    running = await startStaffApp();
    await open();
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
    await running.close();
  });

  async function open(look: Look = {}): Promise<void> {
    staff = await openStaffApp(running, browser, 'counsellor', look);
    ({ page } = staff);
  }

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const listed = async () => (await staff.client.get('/api/v1/interpreters')).as(InterpreterList).items;
  const register = async (fields: Partial<InterpreterInput>) => (await staff.client.post('/api/v1/interpreters', { name: 'Samira El Amrani', languages: ['ar'], service: 'Tolkdienst Zenne', phone: '+32 2 555 11 22', ...fields })).as(InterpreterView);
  const read = async ({ id }: SessionView) => (await staff.client.get(`/api/v1/sessions/${id}`)).as(SessionView);

  /** Thursday 10 December 2026; an interpreter is free of charge until Wednesday 9, 10:00. */
  async function plan(changes: Partial<SessionInput> = {}): Promise<SessionView> {
    const body = { kind: 'community_session', title: 'Jisr', languages: ['nl'], startsAtLocal: '2026-12-10T14:00', endsAtLocal: '2026-12-10T16:00', leadId: staff.user.id, interpreterLanguage: 'ar', acceptedBecause: 'other', ...changes };
    return (await staff.client.post('/api/v1/sessions', body)).as(SessionView);
  }

  it('are added to an empty register, changed and archived', async () => {
    await staff.go('/interpreters');
    await page.getByText('No interpreter in the register yet').waitFor();
    await button('New interpreter').last().click();
    await button('Save').click();
    await page.getByText('2 things need attention').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Samira El Amrani');
    await page.getByLabel('Languages', { exact: true }).selectOption('ar');
    await page.getByLabel('Languages', { exact: true }).selectOption('fr');
    await page.getByLabel('Interpreting service').fill('Tolkdienst Zenne');
    await button('Save').click();
    await page.getByRole('cell', { name: 'Arabic, French' }).waitFor();
    await button('Edit: Samira El Amrani').click();
    await button('Remove French').click();
    await page.getByLabel('Telephone').fill('+32 2 555 11 22');
    await button('Save').click();
    await page.getByRole('link', { name: '+32 2 555 11 22' }).waitFor();
    expect(await listed()).toMatchObject([{ name: 'Samira El Amrani', languages: ['ar'], phone: '+32 2 555 11 22' }]);
    await button('Archive: Samira El Amrani').click();
    await button('Archive').click();
    await page.getByText('No interpreter in the register yet').waitFor();
    expect(await listed()).toEqual([]);
  });

  it('are booked for a session: only who speaks the language, who is free first; and cancelled with the deadline in words', async () => {
    await register({});
    const busy = await register({ name: 'Anwar Haddad' });
    await register({ name: 'Aster Tesfay', languages: ['ti'] });
    const other = await running.signIn('counsellor');
    const elsewhere = await plan({ leadId: other.user?.id ?? '', startsAtLocal: '2026-12-10T15:00', endsAtLocal: '2026-12-10T17:00' });
    await staff.client.post(`/api/v1/sessions/${elsewhere.id}/interpreter-booking`, { interpreterId: busy.id }, { 'If-Match': `"${elsewhere.version}"` });
    const session = await plan();
    await staff.go(`/sessions/${session.id}`);
    await page.getByText('An interpreter for Arabic is needed.').waitFor();
    await button('Book an interpreter').click();
    const choices = page.getByRole('dialog').getByRole('radio');
    await choices.first().waitFor();
    expect(await page.getByRole('dialog').locator('.check-line').allInnerTexts()).toEqual([expect.stringMatching(/^Samira El Amrani · free/), expect.stringMatching(/^Anwar Haddad · in another session then/)]);
    expect([await choices.first().isChecked(), await choices.last().isDisabled()]).toEqual([true, true]);
    await page.getByRole('dialog').getByRole('button', { name: 'Book an interpreter' }).click();
    await page.getByText('Samira El Amrani is booked for Arabic.').waitFor();
    await page.getByText('Can be cancelled free of charge until Wednesday, 9 December 2026, 10:00.').waitFor();
    expect(await read(session)).toMatchObject({ interpreterState: 'booked' });

    await button('Cancel the session').click();
    await page.getByRole('dialog').getByText('Samira El Amrani is booked as interpreter. Also cancel this, before Wednesday, 9 December 2026, 10:00.').waitFor();
    await button('Keep the session').click();

    await button('Cancel the interpreter').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the interpreter' }).click();
    await page.getByText('Samira El Amrani is cancelled, free of charge.').waitFor();
    await page.getByText('The interpreter was cancelled. Somebody else for Arabic is needed.').waitFor();
    expect(await read(session)).toMatchObject({ interpreter: null, interpreterState: 'cancelled' });
  });

  it('of a cancelled session are still to be cancelled, and the page says until when', async () => {
    const interpreter = await register({});
    const session = await plan();
    const booked = (await staff.client.post(`/api/v1/sessions/${session.id}/interpreter-booking`, { interpreterId: interpreter.id }, { 'If-Match': `"${session.version}"` })).as(SessionView);
    await staff.client.post(`/api/v1/sessions/${session.id}/cancellation`, { reason: 'host_asked' }, { 'If-Match': `"${booked.version}"` });
    await staff.go(`/sessions/${session.id}`);
    await page.getByText('The session is cancelled. Also cancel the interpreter, before Wednesday, 9 December 2026, 10:00.').waitFor();
    await button('Cancel the interpreter').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the interpreter' }).click();
    await page.getByText('is cancelled, free of charge.').waitFor();
    await page.locator('#interpreter').waitFor({ state: 'detached' });
  });

  it.each([
    ['light', 1280], ['dark', 390],
  ] as const)('have screens without faults (%s, %i px)', async (scheme, width) => {
    await register({ email: 'samira@example.org' });
    const session = await plan();
    const me = staff.user.id;
    await staff.close();
    await open({ scheme, width, bypassPolicy: true, language: 'nl' });
    expect(session.leadId).toBe(me);
    await staff.go('/interpreters');
    await page.getByText('Tolkdienst Zenne').waitFor();
    const faults = await pageFaults(page, { leastTarget: 24 });
    await button('Nieuwe tolk').click();
    faults.push(...(await pageFaults(page, { leastTarget: 24 })));
    await staff.go(`/sessions/${session.id}`);
    await button('Een tolk boeken').click();
    await page.getByRole('radio').waitFor();
    faults.push(...(await pageFaults(page, { leastTarget: 24 })));
    expect(faults).toEqual([]);
  });
});
