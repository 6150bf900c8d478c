import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CalendarView, SessionView, type UiLanguage } from '@relais/contracts';
import { translate } from '@relais/wording';
import type { Browser } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { looksAtAll } from '../support/looks.ts';
import type { Client } from '../support/client.ts';
import { readDebrief } from '../support/debrief-sessions.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { Mailbox } from '../support/mailbox.ts';
import { book, changeSeats } from '../support/partner-walk.ts';
import { createPartner } from '../support/partners.ts';
import type { RunningApp } from '../support/running-app.ts';
import { startStaffApp } from '../support/staff-app.ts';
import { debrief, plan, signIn } from '../support/staff-walk.ts';
import { openWalker, type Way } from '../support/walker.ts';

jest.setTimeout(240_000);

interface Walk {
  readonly way: Way;
  readonly staff: UiLanguage;
  readonly host: UiLanguage;
  readonly partner: UiLanguage;
  readonly looksAtScreens: boolean;
}

/** The mouse and the thumb see every width between them; the keys walk without looking at each screen for faults. The staff app in English is what most other tests open. */
const walks: Walk[] = [
  { way: 'mouse', staff: 'nl', host: 'fr', partner: 'de', looksAtScreens: true },
  { way: 'keys', staff: 'fr', host: 'nl', partner: 'en', looksAtScreens: looksAtAll },
  { way: 'thumb', staff: 'de', host: 'en', partner: 'fr', looksAtScreens: true },
  ...(looksAtAll ? [{ way: 'mouse', staff: 'en', host: 'de', partner: 'nl', looksAtScreens: true } as const] : []),
];

/** Thursday 3 December 2026, 10:00 to 11:30 in Brussels. */
const session = { startsAt: '2026-12-03T09:00:00.000Z', endsAt: '2026-12-03T10:30:00.000Z' };
const twoDaysBefore = '2026-12-01T09:00:00.000Z';

describe('the main line', () => {
  let server: MailServer;
  let running: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    server = await startMailServer();
    browser = await openChromium();
  });
  beforeEach(async () => {
    running = await startStaffApp({ SEND_MAIL: '1', SMTP_URL: server.url, MAIL_FROM: 'Relais Gent <relais@example.org>' });
  });
  afterEach(() => running.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(walks)('is walked with $way, planned in $staff, hosted in $host, booked in $partner', async ({ way, staff, host, partner, looksAtScreens }) => {
    const counsellor = await running.signIn('counsellor', { name: 'Lotte Vermeiren', language: staff });
    const { contact } = await createPartner(counsellor, { organisation: { name: 'Inloop De Brug' }, contact: { language: host } });
    const hostMail = new Mailbox(server, contact.email);
    const partnerMail = new Mailbox(server, `accueil.${contact.id}@example.org`);
    const desk = await openWalker(running, browser, { language: staff, way, leastTarget: 24, looksAtScreens });
    const visitor = await openWalker(running, browser, { language: partner, way, leastTarget: 44, looksAtScreens });
    if (!counsellor.user) throw new Error('Nobody signed in');

    await signIn(desk, running, counsellor.user, '/');
    await plan(desk, { host: 'De Brug', date: '3/12/2026', start: '10:00' });
    const planned = await onlySessionOf(counsellor);
    expect(planned).toMatchObject({ ...session, status: 'confirmed', visibility: 'public', hostInvited: true });

    const invitation = await hostMail.next();
    expect(invitation.subject).toContain(translate(host, 'words.session_kind.partner_info'));
    expect(invitation.text).toContain(translate(host, 'mail.session_invitation.share'));
    expect(invitation.language).toBe(host);
    expect(invitation.calendar).toMatchObject({ method: 'REQUEST', mimeMethod: 'REQUEST', start: session.startsAt, end: session.endsAt, sequence: 0 });

    await book(visitor, invitation.link(`/sessions/${planned.id}/book`), { organisation: 'Abri Saint-Lambert', email: partnerMail.address, seats: 2 });
    const confirmation = await partnerMail.next();
    expect(confirmation.text).toContain(translate(partner, 'mail.booking_confirmation.intro', { count: 2 }));
    expect(confirmation.language).toBe(partner);
    expect(confirmation.calendar).toMatchObject({ method: 'REQUEST', mimeMethod: 'REQUEST', start: session.startsAt, uid: invitation.calendar.uid });
    await changeSeats(visitor, confirmation.link('/booking/'), 3);
    expect((await partnerMail.next()).text).toContain(translate(partner, 'mail.booking_confirmation.intro', { count: 3 }));

    running.clock.moveTo(twoDaysBefore);
    const reminders = { host: await hostMail.next(), partner: await partnerMail.next() };
    expect(reminders.host.text).toContain(translate(host, 'mail.session_reminder.host'));
    expect(reminders.partner.text).toContain(translate(partner, 'mail.session_reminder.booked'));
    expect(reminders.partner.link('/booking/')).toBe(confirmation.link('/booking/'));

    running.clock.moveTo(session.endsAt);
    await signIn(desk, running, counsellor.user, '/debriefs');
    await desk.page.locator('.due-list').waitFor();
    await debrief(desk, { missingAt: 'Abri Saint-Lambert', language: 'ti', materials: '20 × Tigrinya' });
    const again = await running.signIn('counsellor');
    expect(await readDebrief(again, planned)).toMatchObject({ cameBooked: 2, unnamed: 2, total: 4, byLanguage: { ti: 1, unknown: 1 }, byRole: { unknown: 2 }, materialsLine: '20 × Tigrinya' });
    expect((await again.get(`/api/v1/sessions/${planned.id}`)).as(SessionView)).toMatchObject({ status: 'held', debriefDue: false });
    expect(await desk.page.locator('.facts').first().innerText()).toContain('Inloop De Brug');

    expect([hostMail.unread, partnerMail.unread]).toEqual([0, 0]);
    expect([...desk.faults, ...visitor.faults]).toEqual([]);
    await desk.close();
    await visitor.close();
  });

  async function onlySessionOf(client: Client): Promise<SessionView> {
    const { items } = (await client.get('/api/v1/calendar?from=2026-11-01&to=2027-01-01')).as(CalendarView);
    if (items.length !== 1 || !items[0]) throw new Error(`${items.length} sessions are planned instead of one`);
    return (await client.get(`/api/v1/sessions/${items[0].id}`)).as(SessionView);
  }
});
