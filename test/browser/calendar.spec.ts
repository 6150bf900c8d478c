import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MessagePage } from '@relais/contracts';
import type { Browser, Page } from 'playwright-core';
import { boxOf, dayCell, drag, everythingPlanned, planSession, pointAt, readSession, shown } from '../support/calendar-page.ts';
import { openChromium } from '../support/chromium.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import type { RunningApp } from '../support/running-app.ts';
import { bookingInput } from '../support/sessions.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';

jest.setTimeout(180_000);

describe('on the calendar', () => {
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
    staff = await openStaffApp(running, browser, 'counsellor', { height: 1100 });
    ({ page } = staff);
  });
  afterEach(async () => {
    expect(staff.complaints).toEqual([]);
    await staff.close();
  });

  /** Only what this test's own counsellor gives. */
  const week = () => staff.go(`/?view=week&date=2026-11-25&counsellor=${staff.user.id}`);
  const toast = (words: string | RegExp) => page.locator('.toast').filter({ hasText: words }).waitFor();
  const mine = async () => (await everythingPlanned(staff.client)).filter(({ people }) => people.some(({ id }) => id === staff.user.id));

  describe('a session is planned', () => {
    beforeEach(async () => {
      const { id } = await addOrganisation(staff.client, { name: `Zonnehoek ${staff.user.id.slice(-6)}`, language: 'fr' });
      await addContact(staff.client, id, { function: 'Onthaal', email: 'onthaal@example.org', primary: true });
      await week();
      await dayCell(page, '2026-11-26').waitFor();
    });

    it('in six actions from a drag: host by name, invited, planned', async () => {
      await drag(page, await pointAt(page, '2026-11-26', '10:00'), await pointAt(page, '2026-11-26', '11:15'));
      await page.keyboard.type(staff.user.id.slice(-6));
      await page.keyboard.press('Enter');
      await page.getByRole('checkbox', { name: 'Invite the host by mail' }).check();
      await page.getByRole('button', { name: 'Plan the session' }).click();
      await toast(/Thursday,? 26 November 2026, 10:00–11:30.*host is invited/);
      const [session] = await mine();
      expect(session).toMatchObject({ startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T10:30:00.000Z', languages: ['fr'] });
      await shown(page, { id: session?.id ?? '' }).waitFor();
    });

    it('by keyboard alone: to the day, to the half hour, Enter', async () => {
      await dayCell(page, '2026-11-23').focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await page.keyboard.type(staff.user.id.slice(-6));
      await page.keyboard.press('Enter');
      await page.getByLabel('Contact at the host').waitFor();
      await page.keyboard.press('Enter');
      await toast(/Wednesday,? 25 November 2026, 11:30–13:00/);
      await page.locator('[role="gridcell"][data-date="2026-11-25"]:focus').waitFor();
      expect(await mine()).toMatchObject([{ startsAt: '2026-11-25T10:30:00.000Z' }]);
    });

    it('in the full form with what was typed in the quick one', async () => {
      await drag(page, await pointAt(page, '2026-11-27', '14:00'), await pointAt(page, '2026-11-27', '14:45'));
      await page.keyboard.type(staff.user.id.slice(-6));
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByLabel('Kind').selectOption('webinar');
      await page.getByRole('button', { name: 'More fields' }).click();
      await page.getByRole('heading', { name: 'New session' }).waitFor();
      const typed = await Promise.all(['Host organisation', 'Date', 'Start', 'End', 'Kind'].map((label) => page.getByLabel(label, { exact: true }).first().inputValue()));
      expect(typed).toEqual([`Zonnehoek ${staff.user.id.slice(-6)}`, '27/11/2026', '14:00', '15:00', 'webinar']);
      await page.getByLabel('Title').fill('Questions of the week');
      await page.getByRole('button', { name: 'Plan the session' }).click();
      await page.getByRole('heading', { level: 1, name: 'Questions of the week' }).waitFor();
      expect(await mine()).toMatchObject([{ title: 'Questions of the week', kind: 'webinar' }]);
    });

    it('but not over another one: the form stays, names the other, and keeps what was typed', async () => {
      await planSession(staff.client, { startsAtLocal: '2026-11-26T10:30', endsAtLocal: '2026-11-26T12:00', title: 'Seminar' });
      await drag(page, await pointAt(page, '2026-11-26', '10:00'), await pointAt(page, '2026-11-26', '10:45'));
      await page.keyboard.type(staff.user.id.slice(-6));
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Plan the session' }).click();
      expect(await page.getByRole('alert').textContent()).toContain('Seminar');
      expect(await page.getByLabel('Host organisation', { exact: true }).first().inputValue()).toContain('Zonnehoek');
      expect(await mine()).toHaveLength(1);
    });
  });

  describe('a session moves', () => {
    const open = async (session: { id: string }) => {
      await week();
      await shown(page, session).waitFor();
    };
    const dragTo = async (session: { id: string }, date: string, time: string) => {
      const { x, y, width } = await boxOf(shown(page, session));
      await drag(page, { x: x + width / 2, y: y + 8 }, await pointAt(page, date, time));
    };

    it('by drag, at once, and back with Undo', async () => {
      const session = await planSession(staff.client);
      await open(session);
      await dragTo(session, '2026-11-26', '13:00');
      await toast(/Team of the night shelter.*Thursday,? 26 November 2026, 13:00–13:45/);
      expect(await readSession(staff.client, session)).toMatchObject({ startsAtLocal: '2026-11-26T13:00', endsAtLocal: '2026-11-26T13:45' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await toast(/is back on Wednesday,? 25 November 2026, 10:00–10:45/);
      expect(await readSession(staff.client, session)).toMatchObject({ startsAtLocal: '2026-11-25T10:00', endsAtLocal: '2026-11-25T10:45' });
    });

    it('its end by its lower edge', async () => {
      const session = await planSession(staff.client);
      await open(session);
      const { x, y, width, height } = await boxOf(shown(page, session));
      await page.mouse.move(x + width / 2, y + height / 2);
      await drag(page, { x: x + width / 2, y: y + height - 2 }, await pointAt(page, '2026-11-25', '12:15'));
      await toast(/10:00–12:30/);
      expect(await readSession(staff.client, session)).toMatchObject({ startsAtLocal: '2026-11-25T10:00', endsAtLocal: '2026-11-25T12:30' });
    });

    it('not over another one of the same counsellor: back it goes, and the other is named', async () => {
      const [session, other] = [await planSession(staff.client), await planSession(staff.client, { title: 'Seminar', startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00' })];
      await open(session);
      const before = await boxOf(shown(page, session));
      await dragTo(session, '2026-11-26', '14:00');
      await toast(/Thursday,? 26 November 2026, 14:00–14:45/);
      await dragTo(session, '2026-11-26', '11:00');
      await page.locator('.toast.is-warning').filter({ hasText: other.title }).waitFor();
      expect(await readSession(staff.client, session)).toMatchObject({ startsAtLocal: '2026-11-26T14:00' });
      await page.keyboard.press('z');
      await toast(/is back on Wednesday/);
      expect(await boxOf(shown(page, session))).toEqual(before);
    });

    it('by Alt and the arrows, with the focus still on it', async () => {
      const session = await planSession(staff.client);
      await open(session);
      await shown(page, session).focus();
      await page.keyboard.press('Alt+ArrowRight');
      await toast(/Thursday,? 26 November 2026, 10:00–10:45/);
      await page.locator(`[data-session="${session.id}"]:focus`).waitFor();
      await page.keyboard.press('Alt+ArrowDown');
      await toast(/Thursday,? 26 November 2026, 10:15–11:00/);
      expect(await readSession(staff.client, session)).toMatchObject({ startsAtLocal: '2026-11-26T10:15', endsAtLocal: '2026-11-26T11:00' });
      await page.locator(`[data-session="${session.id}"]:focus`).waitFor();
    });

    it('after asking once whether those who booked are told', async () => {
      const session = await planSession(staff.client, { visibility: 'public', capacity: 10 });
      await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ seats: 2 }));
      await open(session);
      await dragTo(session, '2026-11-25', '14:00');
      await page.getByRole('dialog', { name: 'Tell them about the new time?' }).getByRole('button', { name: 'Leave it where it was' }).click();
      expect(await readSession(staff.client, session)).toMatchObject({ startsAtLocal: '2026-11-25T10:00', version: 1 });
      await dragTo(session, '2026-11-25', '14:00');
      await page.getByRole('button', { name: 'Move and tell them by mail' }).click();
      await toast(/14:00–14:45/);
      const messages = (await staff.client.get(`/api/v1/messages?sessionId=${session.id}&kind=session_change`)).as(MessagePage);
      expect(messages.total).toBe(1);
    });
  });
});
