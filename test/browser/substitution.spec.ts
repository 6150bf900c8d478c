import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SessionView, TeamView } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import { translate } from '@relais/wording';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import type { Client } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { Mailbox } from '../support/mailbox.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type StaffPage } from '../support/staff-app.ts';
import { idOf } from '../support/substitutions.ts';
import { prepareTeam } from '../support/team-ground.ts';

jest.setTimeout(240_000);

describe('substitutes for a colleague', () => {
  let server: MailServer;
  let browser: Browser;
  let running: RunningApp;
  let desk: StaffPage;
  let ill: Client;
  let amina: Client;
  let sessions: readonly SessionView[];

  beforeAll(async () => {
    server = await startMailServer();
    browser = await openChromium();
  });
  beforeEach(async () => {
    server.forget();
    running = await startStaffApp({ SEND_MAIL: '1', SMTP_URL: server.url });
    ({ ill, amina, sessions } = await prepareTeam(running));
  });
  afterEach(async () => {
    await desk.close();
    await running.close();
    expect(desk.complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async () => {
    desk = await openStaffApp(running, browser, 'coordinator', { traits: { name: 'Koen Claes' } });
    return desk;
  };
  const people = async () => Promise.all(sessions.map(async ({ id }) => (await ill.get(`/api/v1/sessions/${id}`)).as(SessionView).people.map(({ name }) => name)));
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('substitutes a colleague for a week in eight actions at most; each host reads who comes in their language', async () => {
    const { page, go } = await open();
    await go('/team');
    let actions = 0;
    const act = async (deed: Promise<unknown>) => {
      await deed;
      actions += 1;
    };
    await act(button(page, 'Enter an absence').click());
    await act(page.getByLabel('Who').selectOption({ label: 'Ilse Peeters' }));
    await act(button(page, 'Until the end of the week').click());
    await act(button(page, 'Save').click());
    await page.getByRole('heading', { name: 'Substitutes for Ilse Peeters', level: 1 }).waitFor();
    const chosen = page.getByRole('combobox');
    await chosen.nth(2).waitFor();
    expect(await chosen.locator('option:checked').allTextContents()).toEqual(['Amina Haddad (Loket Gent)', 'Bart Bos', 'Amina Haddad (Loket Gent)']);
    expect(await page.locator('.affected-session').nth(2).innerText()).toContain('speaks Dutch · a woman, as the host asked · from the same municipality');
    await act(button(page, 'Hand over 3 sessions').click());
    await page.getByText('3 sessions are handed over. 3 hosts get a mail in a minute.').waitFor();
    expect(actions).toBeLessThanOrEqual(8);
    expect(await people()).toEqual([['Amina Haddad'], ['Bart Bos'], ['Amina Haddad']]);

    running.clock.advance({ minutes: 2 });
    const mails = await Promise.all(['abri', 'infopunkt', 'brug'].map((name) => new Mailbox(server, `${name}@example.org`).next()));
    expect(mails.map(({ language }) => language)).toEqual(['fr', 'de', 'nl']);
    expect(mails[0]?.text).toContain(translate('fr', 'mail.session_substitution.intro', { people: 'Amina Haddad' }));
    expect(mails[1]?.text).toContain(translate('de', 'mail.session_substitution.intro', { people: 'Bart Bos' }));
    expect(mails[2]?.text).toContain(translate('nl', 'mail.session_substitution.intro', { people: 'Amina Haddad' }));
    expect(mails.map(({ text }) => text).join()).not.toContain('Ilse');
  });

  it('takes a substitution back from the toast, by keys alone, and no host hears of it', async () => {
    const { page, go } = await open();
    await go(`/team/substitution?userId=${idOf(ill)}&from=2026-11-23&to=2026-11-30`);
    await page.getByRole('combobox', { name: 'Substitute for Infopunkt' }).selectOption({ label: 'Leave as it is' });
    await button(page, 'Hand over 2 sessions').press('Enter');
    await button(page, 'Undo').press('Enter');
    await page.getByText('Taken back: everybody gives their own sessions again.').waitFor();
    expect(await people()).toEqual([['Ilse Peeters'], ['Ilse Peeters'], ['Ilse Peeters']]);
    running.clock.advance({ minutes: 2 });
    await running.app.get(MailSender).sendDue();
    expect(server.received).toEqual([]);
  });

  it('tells what a colleague changed meanwhile, assigns nobody, and offers the list as it is now', async () => {
    const { page, go } = await open();
    await go(`/team/substitution?userId=${idOf(ill)}&from=2026-11-23&to=2026-11-30`);
    await button(page, 'Hand over 3 sessions').waitFor();
    await ill.patch(`/api/v1/sessions/${sessions[0]?.id}`, { title: 'Renamed' }, { 'If-Match': '"1"' });
    await button(page, 'Hand over 3 sessions').click();
    await page.getByText('Your changes have not been saved.').waitFor();
    await button(page, 'Try again').click();
    await page.getByRole('link', { name: 'Renamed' }).waitFor();
    expect(await people()).toEqual([['Ilse Peeters'], ['Ilse Peeters'], ['Ilse Peeters']]);
    await button(page, 'Hand over 3 sessions').click();
    await page.getByText('3 sessions are handed over.').waitFor();
  });

  it('says when nobody is free, and when there is nothing to hand over', async () => {
    const { page, go } = await open();
    for (const person of (await ill.get('/api/v1/team?from=2026-11-23&to=2026-11-30')).as(TeamView).counsellors.filter(({ id }) => id !== idOf(ill))) {
      await desk.client.post('/api/v1/absences', { userId: person.id, kind: 'leave', startsAtLocal: '2026-11-24T00:00', endsAtLocal: '2026-11-25T00:00' });
    }
    await go(`/team/substitution?userId=${idOf(ill)}&from=2026-11-23&to=2026-11-25`);
    await page.getByText('Nobody is free then.').waitFor();
    expect(await button(page, 'Hand over 0 sessions').isDisabled()).toBe(true);
    await go(`/team/substitution?userId=${idOf(amina)}&from=2026-11-23&to=2026-11-25`);
    await page.getByText('No session to hand over').waitFor();
  });
});
