import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SessionView, TeamView, uiLanguages } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import { translate } from '@relais/wording';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import type { Client } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { Mailbox } from '../support/mailbox.ts';
import { pageFaults } from '../support/page-faults.ts';
import type { RunningApp } from '../support/running-app.ts';
import { openStaffApp, startStaffApp, type Look, type StaffPage } from '../support/staff-app.ts';
import { createOffice, describeCounsellor, idOf, planAtHost } from '../support/substitutions.ts';

jest.setTimeout(240_000);

describe('the team', () => {
  let server: MailServer;
  let browser: Browser;
  let running: RunningApp;
  let desk: StaffPage;
  let ill: Client;
  let amina: Client;
  let sessions: SessionView[];

  beforeAll(async () => {
    server = await startMailServer();
    browser = await openChromium();
  });
  beforeEach(async () => {
    server.forget();
    running = await startStaffApp({ SEND_MAIL: '1', SMTP_URL: server.url });
    ill = await running.signIn('counsellor', { name: 'Ilse Peeters' });
    amina = await running.signIn('counsellor', { name: 'Amina Haddad' });
    const bart = await running.signIn('counsellor', { name: 'Bart Bos' });
    const office = await createOffice(running, 'Gent');
    await describeCounsellor(running, idOf(amina), { languages: ['fr', 'nl'], gender: 'woman', officeId: office.id });
    await describeCounsellor(running, idOf(bart), { languages: ['de', 'nl'], gender: 'man' });
    sessions = [
      await planAtHost(ill, { title: 'Permanence Abri', languages: ['fr'], startsAtLocal: '2026-11-24T10:00', endsAtLocal: '2026-11-24T12:00' }, { language: 'fr', email: 'abri@example.org' }),
      await planAtHost(ill, { title: 'Infopunkt', languages: ['de'], startsAtLocal: '2026-11-25T10:00', endsAtLocal: '2026-11-25T12:00' }, { language: 'de', email: 'infopunkt@example.org' }),
      await planAtHost(ill, { title: 'Team De Brug', languages: ['nl'], startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00', facilitatorWish: 'woman' }, { language: 'nl', email: 'brug@example.org' }),
    ];
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

  const open = async (role: 'coordinator' | 'counsellor' | 'viewer', look: Look = {}) => {
    desk = await openStaffApp(running, browser, role, { ...look, traits: { name: 'Koen Claes' } });
    return desk;
  };
  const people = async () => Promise.all(sessions.map(async ({ id }) => (await ill.get(`/api/v1/sessions/${id}`)).as(SessionView).people.map(({ name }) => name)));
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const weekOfTeam = async (client: Client) => (await client.get('/api/v1/team?from=2026-11-23&to=2026-11-30')).as(TeamView);

  it('substitutes a colleague for a week in eight actions at most; each host reads who comes in their language', async () => {
    const { page, go } = await open('coordinator');
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
    expect(await chosen.evaluateAll((lists) => lists.map((list) => (list instanceof HTMLSelectElement ? list.selectedOptions[0]?.textContent : '')))).toEqual(['Amina Haddad (Loket Gent)', 'Bart Bos', 'Amina Haddad (Loket Gent)']);
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
    const { page, go } = await open('coordinator');
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
    const { page, go } = await open('coordinator');
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
    const { page, go } = await open('coordinator');
    for (const person of (await weekOfTeam(ill)).counsellors.filter(({ id }) => id !== idOf(ill))) {
      await desk.client.post('/api/v1/absences', { userId: person.id, kind: 'leave', startsAtLocal: '2026-11-24T00:00', endsAtLocal: '2026-11-25T00:00' });
    }
    await go(`/team/substitution?userId=${idOf(ill)}&from=2026-11-23&to=2026-11-25`);
    await page.getByText('Nobody is free then.').waitFor();
    expect(await button(page, 'Hand over 0 sessions').isDisabled()).toBe(true);
    await go(`/team/substitution?userId=${idOf(amina)}&from=2026-11-23&to=2026-11-25`);
    await page.getByText('No session to hand over').waitFor();
  });

  it('knows a rota of two weeks that was typed by keys, with a day copied, and shows it in the week', async () => {
    const { page, go } = await open('coordinator');
    await go(`/team/${idOf(amina)}`);
    await button(page, 'New working hours').press('Enter');
    await page.getByRole('textbox', { name: 'Monday' }).fill('9-12:30 13-17');
    await button(page, 'Copy Monday to Tuesday').press('Enter');
    await page.getByLabel('Comes back').selectOption('2');
    await page.getByRole('textbox', { name: 'Tuesday' }).nth(1).fill('nonsense');
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.getByText('Type times such as').first().waitFor();
    await page.getByRole('textbox', { name: 'Tuesday' }).nth(1).fill('');
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.getByText('11.3 hours a week').waitFor();
    await go('/team?week=2026-11-30');
    const row = page.getByRole('row', { name: 'Amina Haddad' });
    await row.getByText('9:00–12:30').first().waitFor();
    expect(await row.getByText('13:00–17:00').count()).toBe(1);
    expect(await row.getByText('Does not work').count()).toBe(4);
  });

  it('plans the desk for weeks, refuses a second turn in words, and takes a removed turn back', async () => {
    const { page, go } = await open('coordinator');
    await go('/team');
    const plan = async () => {
      await button(page, 'Plan a duty').click();
      await page.getByLabel('Who').selectOption({ label: 'Amina Haddad' });
      await page.getByLabel('Every week').check();
      await button(page, 'Save').click();
    };
    await plan();
    await page.getByText('13 duties are planned.').waitFor();
    await plan();
    await page.locator('.error-summary').getByText('Amina Haddad already has a duty then: Loket Gent').waitFor();
    await page.keyboard.press('Escape');
    await go(`/team/${idOf(amina)}`);
    await page.getByRole('button', { name: /^Remove: Desk/ }).first().click();
    await button(page, 'Undo').click();
    await page.getByText('is back.').waitFor();
    expect((await weekOfTeam(amina)).duties).toHaveLength(1);
  });

  it('shows a viewer who is away, not why, and nothing to press', async () => {
    await ill.post('/api/v1/absences', { userId: idOf(ill), kind: 'illness', startsAtLocal: '2026-11-24T00:00', endsAtLocal: '2026-11-25T00:00' });
    const { page, go } = await open('viewer');
    await go('/team');
    await page.getByText('Away', { exact: true }).waitFor();
    expect(await page.getByText('Illness').count()).toBe(0);
    expect(await page.getByRole('button', { name: /absence|duty/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /Find substitutes/ }).count()).toBe(0);
  });

  it('prints the week without saying why somebody is away', async () => {
    await ill.post('/api/v1/absences', { userId: idOf(ill), kind: 'illness', startsAtLocal: '2026-11-24T00:00', endsAtLocal: '2026-11-25T00:00' });
    const { page, go } = await open('coordinator');
    await go('/team');
    await page.getByText('Away: Illness').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Away', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('Away: Illness').isVisible()).toBe(false);
    expect(await button(page, 'Enter an absence').isVisible()).toBe(false);
  });

  const looks = [{ width: 320, scheme: 'light' }, { width: 390, scheme: 'dark' }, { width: 1280, scheme: 'light' }, { width: 1280, scheme: 'dark' }] as const;
  it.each(looks.map((look, index) => ({ ...look, language: uiLanguages[index] ?? 'nl' })))('has no faults at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    const { page, client, go } = await open('coordinator', { width, scheme, language, bypassPolicy: true });
    const say = (...words: Parameters<typeof translate> extends [unknown, ...infer Rest] ? Rest : never) => translate(language, ...words);
    await client.post('/api/v1/absences', { userId: idOf(amina), kind: 'training', startsAtLocal: '2026-11-26T13:00', endsAtLocal: '2026-11-26T17:00' });
    await client.post(`/api/v1/counsellors/${idOf(amina)}/working-patterns`, { validFrom: '2026-01-05', weeks: 2, spans: [{ week: 1, weekday: 'MO', from: '09:00', until: '17:00' }] });
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    await go('/team');
    await page.locator('.team-table').waitFor();
    await look('week');
    for (const key of ['team.enter_absence', 'team.plan_duty'] as const) {
      await button(page, say(key)).click();
      await page.getByRole('dialog').waitFor();
      await look(key);
      await page.keyboard.press('Escape');
    }
    await go(`/team/${idOf(amina)}`);
    await page.locator('.pattern').waitFor();
    await look('person');
    await button(page, say('team.hours_new')).click();
    await page.getByRole('dialog').waitFor();
    await look('working hours');
    await go(`/team/substitution?userId=${idOf(ill)}&from=2026-11-23&to=2026-11-30`);
    await page.locator('.affected-session').first().waitFor();
    await look('substitutes');
    await go(`/team/substitution?userId=${idOf(amina)}&from=2026-11-23&to=2026-11-30`);
    await page.locator('.empty-state').waitFor();
    await look('nothing to hand over');
    expect(faults).toEqual([]);
  });
});
