import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessagePage, Problem, SessionView } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import type { Client } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { Mailbox } from '../support/mailbox.ts';
import { createPartner } from '../support/partners.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput } from '../support/sessions.ts';

let app: RunningApp;
let server: MailServer;
let counsellor: Client;
let session: SessionView;
let host: Mailbox;
let booker: Mailbox;

beforeAll(async () => void (server = await startMailServer()));
beforeEach(async () => {
  server.forget();
  app = await startApp({ environment: { SMTP_URL: server.url } });
  counsellor = await app.signIn('counsellor', { language: 'en' });
  const { organisation, contact } = await createPartner(counsellor, { contact: { language: 'de' } });
  const plan = {
    kind: 'partner_info', title: 'Basis', languages: ['nl'], startsAtLocal: '2026-12-10T10:00', endsAtLocal: '2026-12-10T12:00', leadId: counsellor.user?.id,
    hostOrganisationId: organisation.id, hostContactId: contact.id, visibility: 'public', capacity: 10,
  };
  session = (await counsellor.post('/api/v1/sessions', plan)).as(SessionView);
  const booking = bookingInput({ language: 'fr' });
  await app.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, booking);
  await sendDue();
  [host, booker] = [new Mailbox(server, contact.email), new Mailbox(server, booking.contactEmail)];
  await booker.next();
});
afterEach(() => app.close());
afterAll(() => server.close());

const sendDue = () => app.app.get(MailSender).sendDue();
const act = async (what: string, body?: object) => {
  const answer = await counsellor.post(`/api/v1/sessions/${session.id}/${what}`, body, { 'If-Match': `"${session.version}"` });
  if (answer.status === 200) session = answer.as(SessionView);
  return answer;
};
const later = (minutes: number) => {
  app.clock.advance({ minutes });
  return sendDue();
};
async function reminders(): Promise<string[]> {
  const { items } = (await counsellor.get(`/api/v1/messages?sessionId=${session.id}&kind=session_reminder`)).as(MessagePage);
  return items.map(({ state }) => state);
}

describe('a cancellation', () => {
  it('that is taken back within the minute is told to nobody, and the reminders stand again', async () => {
    await act('cancellation', { reason: 'no_interpreter' });
    expect(await reminders()).toEqual(['cancelled', 'cancelled']);
    expect((await act('reinstatement')).as(SessionView)).toMatchObject({ status: 'confirmed', cancelledAt: null, cancelReason: null });
    expect(await reminders()).toEqual(['planned', 'planned']);
    await later(2);
    expect([host.unread, booker.unread]).toEqual([0, 0]);
    app.clock.moveTo('2026-12-08T09:00:00.000Z');
    expect(await sendDue()).toBe(2);
  });

  it('that was told is taken back by a mail that puts the session into the calendar again', async () => {
    await act('cancellation', { reason: 'no_interpreter' });
    await later(1);
    const [off, offToo] = [(await host.next()).calendar, (await booker.next()).calendar];
    await act('reinstatement');
    await sendDue();
    const [toHost, toBooker] = [await host.next(), await booker.next()];
    expect([toHost.subject, toBooker.subject]).toEqual([expect.stringMatching(/^Findet doch statt: Basis/), expect.stringMatching(/^A bien lieu : Basis/)]);
    for (const [back, before] of [[toHost.calendar, off], [toBooker.calendar, offToo]] as const) {
      expect(before).toMatchObject({ method: 'CANCEL', uid: back.uid });
      expect(back).toMatchObject({ method: 'REQUEST', mimeMethod: 'REQUEST', status: 'CONFIRMED', start: session.startsAt });
      expect(back.sequence).toBeGreaterThan(before.sequence);
    }
  });

  it('may be made, taken back and made again: each time people hear of it once', async () => {
    for (const _ of [1, 2]) {
      await act('cancellation', { reason: 'other' });
      await later(1);
      await act('reinstatement');
      await sendDue();
    }
    expect([host.unread, booker.unread]).toEqual([4, 4]);
  });

  it('is not taken back once the session would have begun, nor while somebody is elsewhere by now, nor twice', async () => {
    expect((await act('reinstatement')).as(Problem).code).toBe('session_status_change');
    await act('cancellation', { reason: 'other' });
    const other = { kind: 'team_visit', languages: ['nl'], startsAtLocal: '2026-12-10T11:00', endsAtLocal: '2026-12-10T13:00', leadId: counsellor.user?.id, acceptedBecause: 'other' };
    expect((await counsellor.post('/api/v1/sessions', other)).status).toBe(201);
    expect((await act('reinstatement')).as(Problem).code).toBe('session_overlap');
    app.clock.moveTo('2026-12-10T09:00:00.000Z');
    counsellor = await app.signIn('counsellor');
    expect((await act('reinstatement')).as(Problem)).toMatchObject({ status: 409, code: 'reinstatement_too_late' });
  });

  it('of a draft or a tentative session gives back just that', async () => {
    const plan = { kind: 'team_visit', languages: ['nl'], startsAtLocal: '2026-12-14T10:00', endsAtLocal: '2026-12-14T12:00', leadId: counsellor.user?.id, acceptedBecause: 'other' };
    for (const status of ['draft', 'tentative']) {
      session = (await counsellor.post('/api/v1/sessions', { ...plan, status })).as(SessionView);
      await act('cancellation', { reason: 'other' });
      expect((await act('reinstatement')).as(SessionView).status).toBe(status);
    }
  });
});
