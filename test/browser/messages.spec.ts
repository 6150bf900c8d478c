import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { MessagePage, SessionView, type Role, type SessionInput } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { looks } from '../support/looks.ts';
import type { Client } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { pageFaults } from '../support/page-faults.ts';
import { createPartner } from '../support/partners.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { openStaffApp, type Look } from '../support/staff-app.ts';

jest.setTimeout(180_000);

/** The tests' fixed clock is put into every frame; the frame of a mail refuses it as it refuses every script. */
const ofThePage = (complaints: readonly string[]) => complaints.filter((complaint) => !/^error: Blocked script execution in '[^']*\/api\/v1\/messages\/[^']*\/html'/.test(complaint));

describe('messages in the staff app', () => {
  let running: RunningApp;
  let browser: Browser;
  let server: MailServer;
  let alone: RunningApp | undefined;

  beforeAll(async () => {
    server = await startMailServer();
    running = await startApp({ environment: { SMTP_URL: server.url, MAIL_FROM: 'Relais Gent <relais@example.org>' } });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
    await alone?.close();
    await server.close();
  });

  const open = (role: Role, look: Look = {}) => openStaffApp(running, browser, role, look);
  const part = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const rows = (page: Page) => page.locator('tbody tr');
  const sendDue = () => running.app.get(MailSender).sendDue();

  /** Plans a session with an invited host; answers the address that is invited. */
  async function invite(client: Client, changes: Partial<SessionInput> = {}) {
    const { organisation, contact } = await createPartner(client, { organisation: { name: 'Abri Saint-Lambert', language: 'fr' }, contact: { language: 'fr' } });
    const planner = changes.leadId === undefined ? await running.signIn('counsellor') : client;
    const answer = await client.post('/api/v1/sessions', {
      kind: 'partner_info', title: 'Les bases', languages: ['fr'], startsAtLocal: '2026-12-10T10:00', endsAtLocal: '2026-12-10T12:00', leadId: planner.user?.id,
      hostOrganisationId: organisation.id, hostContactId: contact.id, visibility: 'public', capacity: 10, inviteHost: true, ...changes,
    });
    return { session: answer.as(SessionView), email: contact.email };
  }

  it('are found by state, kind and address; the address bar keeps the filters', async () => {
    const { page, client, complaints, go, close } = await open('counsellor');
    const { email } = await invite(client);
    await go('/messages');
    await page.getByLabel('Search').fill(email);
    await page.waitForURL('**?q=*');
    await page.getByLabel('Kind').selectOption('session_reminder');
    await page.getByRole('link', { name: 'Invitation to a session' }).first().waitFor({ state: 'detached' });
    await page.getByLabel('State').selectOption('planned');
    await page.waitForURL('**&state=planned');
    await page.reload();
    await rows(page).first().waitFor();
    expect(await page.getByLabel('Kind').inputValue()).toBe('session_reminder');
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining(email)]);
    await page.getByLabel('State').selectOption('failed');
    await page.getByText('No messages here').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await rows(page).first().waitFor();
    expect(ofThePage(complaints)).toEqual([]);
    await close();
  });

  it('read exactly as they went: HTML with its styles in a closed frame, text, calendar file and headers', async () => {
    const { page, client, complaints, go, close } = await open('counsellor');
    const { session, email } = await invite(client);
    server.forget();
    await sendDue();
    const received = server.received.find(({ to }) => to.includes(email));
    await go(`/messages?state=sent&q=${encodeURIComponent(email)}`);
    await page.locator('tbody th a').click();
    await page.getByText('The mail server accepted it.').waitFor();

    const frame = page.frameLocator('iframe');
    expect(await frame.locator('h1').textContent()).toBe(received?.parsed.subject);
    expect((await frame.locator('a.button').first().boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const [booking] = await Promise.all([page.waitForEvent('popup'), frame.locator('a.button').first().click()]);
    await booking.waitForURL(`**/sessions/${session.id}/book**`);
    await booking.close();
    await part(page, 'Text');
    expect((await page.locator('.mail-text').textContent())?.trim()).toBe(received?.parsed.text?.trim());
    await part(page, 'Calendar file');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download the calendar file' }).click()]);
    const sent = received?.parsed.attachments.find(({ contentType }) => contentType === 'text/calendar')?.content.toString('utf8');
    expect(readFileSync(await download.path(), 'utf8')).toBe(sent);
    await part(page, 'Headers');
    expect(await page.locator('.mail-text').textContent()).toContain(`To: ${email}`);
    expect(new URL(page.url()).search).toBe('?part=headers');
    await page.reload();
    await page.locator('.mail-text.is-code').waitFor();
    expect(ofThePage(complaints)).toEqual([]);
    await close();
  });

  it('that did not go say why in the list, and what the server said one click further', async () => {
    const { page, client, go, close } = await open('counsellor');
    const { email } = await invite(client);
    server.refuseWith(550);
    await sendDue();
    server.refuseWith(null);
    await go('/messages');
    const row = rows(page).filter({ hasText: email }).filter({ hasText: 'Failed' });
    expect(await row.innerText()).toContain('The mail server refused it for good; check the address.');
    await row.getByRole('link').click();
    await page.getByText('The mail server said').waitFor();
    expect(await page.locator('.facts').innerText()).toContain('refused by the test');
    await page.getByRole('link', { name: 'To the session' }).click();
    await page.getByRole('heading', { name: 'Les bases', level: 1 }).waitFor();
    await close();
  });

  it('show a viewer that a mail went, not to whom', async () => {
    const counsellor = await running.signIn('counsellor');
    const { email } = await invite(counsellor);
    const { page, go, complaints, close } = await open('viewer');
    await go('/messages');
    await rows(page).first().waitFor();
    expect(await page.getByLabel('Search').count()).toBe(0);
    await page.locator('tbody th a').first().click();
    await page.locator('iframe').waitFor();
    expect(await page.content()).not.toContain(email.split('@')[0]);
    expect(ofThePage(complaints)).toEqual([]);
    await close();
  });

  it('are kept to be read where no mail server is set, and say so', async () => {
    alone = await startApp();
    const { page, client, go, complaints, close } = await openStaffApp(alone, browser, 'counsellor');
    await go('/messages');
    await page.getByText('No messages here').waitFor();
    await page.getByText('No mail server is set').waitFor();
    const { email } = await invite(client, { leadId: client.user?.id ?? '' });
    await alone.app.get(MailSender).sendDue();
    await page.reload();
    await rows(page).filter({ hasText: 'Kept in Relais' }).getByRole('link').click();
    expect(await page.frameLocator('iframe').locator('h1').textContent()).toContain('Les bases');
    expect((await client.get('/api/v1/messages?state=sent')).as(MessagePage).items).toMatchObject([{ recipient: email, reason: 'kept_in_relais' }]);
    expect(ofThePage(complaints)).toEqual([]);
    await close();
  });

  it.each(looks)('have no faults at $width px, $scheme, in $language', async ({ width, scheme, language }) => {
    const { page, client, complaints, go, close } = await open('counsellor', { width, scheme, language, bypassPolicy: true });
    const { session } = await invite(client);
    await sendDue();
    const { items } = (await client.get(`/api/v1/messages?sessionId=${session.id}`)).as(MessagePage);
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await pageFaults(page, { leastTarget: 24 })).map((fault) => `${name}: ${fault}`));
    await go(`/messages?sessionId=${session.id}`);
    await rows(page).first().waitFor();
    await look('list');
    await go('/messages?q=xyzzy');
    await page.locator('.empty-state').waitFor();
    await look('empty');
    for (const { id, state } of items) {
      await go(`/messages/${id}`);
      await page.locator('iframe').waitFor();
      await look(state);
    }
    for (const shown of ['text', 'calendar', 'headers']) {
      await go(`/messages/${items[0]?.id}?part=${shown}`);
      await page.locator('.mail-text').waitFor();
      await look(shown);
    }
    await close();
    expect([...faults, ...ofThePage(complaints)]).toEqual([]);
  });
});
