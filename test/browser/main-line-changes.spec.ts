import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { BookingReceipt, MessagePage, SessionView } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import { translate } from '@relais/wording';
import type { Browser } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import type { Client } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { Mailbox, type ReadCalendar } from '../support/mailbox.ts';
import { createPartner } from '../support/partners.ts';
import type { RunningApp } from '../support/running-app.ts';
import { bookingInput } from '../support/sessions.ts';
import { startStaffApp } from '../support/staff-app.ts';
import { cancel, moveTo, signIn } from '../support/staff-walk.ts';
import { openWalker, type Walker } from '../support/walker.ts';

jest.setTimeout(240_000);

describe('a session that was invited to and booked', () => {
  let server: MailServer;
  let running: RunningApp;
  let browser: Browser;
  let desk: Walker;
  let session: SessionView;
  let hostMail: Mailbox;
  let partnerMail: Mailbox;
  /** The calendar file of the first mail. */
  let invited: ReadCalendar;
  let booked: ReadCalendar;

  beforeAll(async () => {
    server = await startMailServer();
    browser = await openChromium();
  });
  beforeEach(async () => {
    running = await startStaffApp({ SEND_MAIL: '1', SMTP_URL: server.url, MAIL_FROM: 'Relais Gent <relais@example.org>' });
    const counsellor = await running.signIn('counsellor', { language: 'nl' });
    if (!counsellor.user) throw new Error('Nobody signed in');
    await planAndBook(counsellor);
    desk = await openWalker(running, browser, { language: 'nl', way: 'mouse', leastTarget: 24 });
    await signIn(desk, running, counsellor.user, `/sessions/${session.id}`);
    await desk.page.locator('.facts').first().waitFor();
  });
  afterEach(async () => {
    await desk.close();
    await running.close();
    expect(desk.faults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Thursday 3 December 2026, 10:00 in Brussels; the host is written to in German, the partner in French. */
  async function planAndBook(counsellor: Client): Promise<void> {
    const { organisation, contact } = await createPartner(counsellor, { contact: { language: 'de' } });
    const body = {
      kind: 'partner_info', languages: ['nl'], startsAtLocal: '2026-12-03T10:00', endsAtLocal: '2026-12-03T11:30', leadId: counsellor.user?.id,
      hostOrganisationId: organisation.id, hostContactId: contact.id, visibility: 'public', capacity: 10, inviteHost: true,
    };
    session = (await counsellor.post('/api/v1/sessions', body)).as(SessionView);
    const booking = bookingInput({ contactEmail: `accueil.${contact.id}@example.org`, language: 'fr', seats: 2 });
    (await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, booking)).as(BookingReceipt);
    [hostMail, partnerMail] = [new Mailbox(server, contact.email), new Mailbox(server, booking.contactEmail)];
    [invited, booked] = [(await hostMail.next()).calendar, (await partnerMail.next()).calendar];
  }

  const sendDue = () => running.app.get(MailSender).sendDue();

  it('is moved: both are told the new time in their language, and reminded at the new time only', async () => {
    await moveTo(desk, '10/12/2026');
    running.clock.advance({ minutes: 2 });
    const [toHost, toPartner] = [await hostMail.next(), await partnerMail.next()];
    expect(toHost.text).toContain(translate('de', 'mail.session_change.intro'));
    expect(toPartner.text).toContain(translate('fr', 'mail.session_change.intro'));
    const moved = { method: 'REQUEST', mimeMethod: 'REQUEST', start: '2026-12-10T09:00:00.000Z', end: '2026-12-10T10:30:00.000Z' };
    expect([toHost.calendar, toPartner.calendar]).toMatchObject([{ ...moved, uid: invited.uid }, { ...moved, uid: booked.uid }]);
    expect(toHost.calendar.sequence).toBeGreaterThan(invited.sequence);
    expect(toPartner.calendar.sequence).toBeGreaterThan(booked.sequence);

    running.clock.moveTo('2026-12-01T09:30:00.000Z');
    await sendDue();
    expect([hostMail.unread, partnerMail.unread]).toEqual([0, 0]);
    running.clock.moveTo('2026-12-08T09:00:00.000Z');
    const reminders = [await hostMail.next(), await partnerMail.next()];
    expect(reminders.map(({ calendar }) => calendar.start)).toEqual([moved.start, moved.start]);
    expect(reminders[0]?.text).toContain(translate('de', 'mail.session_reminder.host'));
    expect(reminders[1]?.text).toContain(translate('fr', 'mail.session_reminder.booked'));
  });

  it('is cancelled: both are told with a file that takes it out of their calendar, and never reminded', async () => {
    await cancel(desk, 'no_interpreter');
    running.clock.advance({ minutes: 2 });
    const [toHost, toPartner] = [await hostMail.next(), await partnerMail.next()];
    expect(toHost.text).toContain(translate('de', 'mail.session_cancellation.intro'));
    expect(toPartner.text).toContain(translate('fr', 'mail.session_cancellation.intro'));
    const cancelled = { method: 'CANCEL', mimeMethod: 'CANCEL', status: 'CANCELLED', start: session.startsAt };
    expect([toHost.calendar, toPartner.calendar]).toMatchObject([{ ...cancelled, uid: invited.uid }, { ...cancelled, uid: booked.uid }]);
    expect(toHost.calendar.sequence).toBeGreaterThan(invited.sequence);

    running.clock.moveTo('2026-12-01T09:00:00.000Z');
    await sendDue();
    expect([hostMail.unread, partnerMail.unread]).toEqual([0, 0]);
    const messages = (await (await running.signIn('counsellor')).get(`/api/v1/messages?sessionId=${session.id}`)).as(MessagePage).items;
    expect(messages.filter(({ kind }) => kind === 'session_reminder').map(({ state, reason }) => `${state} ${reason}`)).toEqual(['cancelled session_cancelled', 'cancelled session_cancelled']);
  });
});
