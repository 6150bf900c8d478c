import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessagePage, SessionView, uiLanguages, type BookingInput, type SessionInput, type UiLanguage } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import ICAL from 'ical.js';
import type { Client } from '../support/client.ts';
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.ts';
import { createPartner } from '../support/partners.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput } from '../support/sessions.ts';

let app: RunningApp;
let server: MailServer;
let counsellor: Client;

beforeAll(async () => void (server = await startMailServer()));
beforeEach(async () => {
  server.forget();
  server.refuseWith(null);
  app = await startApp({ environment: { SMTP_URL: server.url, MAIL_FROM: 'Relais Gent <relais@example.org>' } });
  counsellor = await app.signIn('counsellor', { name: 'Lotte Vermeiren', language: 'en' });
});
afterEach(() => app.close());
afterAll(() => server.close());

const sendDue = () => app.app.get(MailSender).sendDue();
const sendAfterAMinute = () => Promise.resolve(app.clock.advance({ minutes: 1 })).then(sendDue);
const ifMatch = ({ version }: SessionView) => ({ 'If-Match': `"${version}"` });

async function plan(language: UiLanguage, changes: Partial<SessionInput> = {}): Promise<SessionView> {
  const { organisation, contact } = await createPartner(counsellor, { contact: { language } });
  const body = {
    kind: 'partner_info', title: 'Basis', languages: ['nl'], startsAtLocal: '2026-12-10T10:00', endsAtLocal: '2026-12-10T12:00', leadId: counsellor.user?.id,
    hostOrganisationId: organisation.id, hostContactId: contact.id, visibility: 'public', capacity: 10, inviteHost: true, ...changes,
  };
  const answer = await counsellor.post('/api/v1/sessions', body);
  expect(answer.status).toBe(201);
  return answer.as(SessionView);
}

const book = (session: SessionView, changes: Partial<BookingInput> = {}) => app.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput(changes));

/** The calendar file of a mail, and the method its MIME part names. */
function calendarOf({ raw, parsed }: ReceivedMail) {
  const file = parsed.attachments.find(({ filename }) => filename === 'invite.ics')?.content.toString('utf8') ?? '';
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  return { mimeMethod: /text\/calendar;[^\n]*(?:\n\s+[^\n]*)*?method=(\w+)/i.exec(raw)?.[1], method: calendar.getFirstPropertyValue('method'), event, start: event.startDate.toJSDate().toISOString() };
}

async function states(): Promise<string[]> {
  const { items } = (await counsellor.get('/api/v1/messages')).as(MessagePage);
  return items.map(({ kind, state, reason }) => `${kind} ${state} ${reason}`).sort();
}

describe('the invitation', () => {
  it.each(uiLanguages)('goes to the host’s contact in their language (%s), with a calendar file and one-click unsubscribe', async (language) => {
    const session = await plan(language);
    await sendDue();
    const mail = await server.waitForOne();
    const words = { nl: 'Infosessie', fr: 'Séance d’information', de: 'Informationsveranstaltung', en: 'Information session' };
    expect(mail.parsed.subject).toContain(words[language]);
    expect(mail.parsed.headers.get('content-language')).toBe(language);
    expect(mail.parsed.text).toContain(`/sessions/${session.id}/book`);
    expect(mail.parsed.html).toContain(`<html lang="${language}"`);
    const calendar = calendarOf(mail);
    expect(calendar).toMatchObject({ method: 'REQUEST', mimeMethod: 'REQUEST', start: session.startsAt });
    expect(String(calendar.event.organizer)).toBe('mailto:relais@example.org');
    expect(mail.raw).toMatch(/^List-Unsubscribe: <http[^>]+\/unsubscribe\/[\w-]{22}>\r?$/m);
    expect(mail.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
  });

  it('does not go without a basis, and says why', async () => {
    const { organisation, contact } = await createPartner(counsellor, { contact: { invitationBasis: 'none' } });
    await plan('nl', { hostOrganisationId: organisation.id, hostContactId: contact.id });
    await sendDue();
    expect(server.received).toHaveLength(0);
    expect(await states()).toContain('session_invitation suppressed no_invitation_basis');
  });

  it('stops after one click; mail about the session itself still goes', async () => {
    const session = await plan('fr');
    await sendDue();
    const path = /\/unsubscribe\/[\w-]+/.exec((await server.waitForOne()).raw)?.[0] ?? '';
    expect((await app.visitor().get(path)).status).toBe(200);
    for (const _ of [1, 2]) {
      const click = await fetch(`${app.url}${path}`, { method: 'POST', body: 'List-Unsubscribe=One-Click', headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://mail.example' } });
      expect(click.status).toBe(200);
    }
    await plan('fr', { hostOrganisationId: session.hostOrganisationId, hostContactId: session.hostContactId, startsAtLocal: '2026-12-11T10:00', endsAtLocal: '2026-12-11T12:00' });
    await sendDue();
    expect(await states()).toContain('session_invitation suppressed opted_out');
    await counsellor.post(`/api/v1/sessions/${session.id}/cancellation`, { reason: 'other' }, ifMatch(session));
    await sendAfterAMinute();
    expect((await server.waitFor(2)).at(-1)?.parsed.subject).toContain('Annulée');
  });
});

describe('what is sent to partners', () => {
  it('is in the booker’s language, whoever acts', async () => {
    const session = await plan('de', { inviteHost: false });
    await book(session, { language: 'fr', contactEmail: 'fr@example.org' });
    await book(session, { language: 'nl', contactEmail: 'nl@example.org' });
    await counsellor.post(`/api/v1/sessions/${session.id}/cancellation`, { reason: 'no_interpreter' }, ifMatch(session));
    await sendAfterAMinute();
    const subjects = new Map((await server.waitFor(3)).map(({ to, parsed }) => [to[0] ?? '', parsed.subject ?? '']));
    expect(subjects.get('fr@example.org')).toMatch(/^Annulée/);
    expect(subjects.get('nl@example.org')).toMatch(/^Geannuleerd/);
    expect([...subjects.values()].some((subject) => subject.startsWith('Abgesagt'))).toBe(true);
  });

  it('keeps the calendar’s UID and raises its sequence: booked, moved, cancelled', async () => {
    const session = await plan('nl', { inviteHost: false });
    await book(session, { contactEmail: 'one@example.org' });
    await sendDue();
    const moved = await counsellor.patch(`/api/v1/sessions/${session.id}`, { startsAtLocal: '2026-12-10T13:00', endsAtLocal: '2026-12-10T15:00' }, ifMatch(session));
    app.clock.advance({ minutes: 2 });
    await sendDue();
    await counsellor.post(`/api/v1/sessions/${session.id}/cancellation`, { reason: 'other' }, ifMatch(moved.as(SessionView)));
    await sendAfterAMinute();
    const files = (await server.waitFor(3)).filter(({ to }) => to[0] === 'one@example.org').map(calendarOf);
    expect(files.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(files.map(({ mimeMethod }) => mimeMethod)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(files.map(({ event }) => event.sequence)).toEqual([0, 1, 2]);
    expect(new Set(files.map(({ event }) => event.uid)).size).toBe(1);
    expect(files[1]?.start).toBe('2026-12-10T12:00:00.000Z');
  });

  it('holds no private link in the database', async () => {
    const session = await plan('nl');
    await book(session, {});
    await sendDue();
    const mail = (await server.waitFor(2)).find(({ parsed }) => parsed.text?.includes('/booking/'));
    const token = /\/booking\/([\w-]{22})/.exec(mail?.parsed.text ?? '')?.[1] ?? '';
    expect(token).toHaveLength(22);
    const viewer = await app.signIn('viewer');
    const listed = (await counsellor.get('/api/v1/messages')).as(MessagePage).items;
    const bodies = await Promise.all(listed.map(({ id }) => viewer.get(`/api/v1/messages/${id}`)));
    expect(JSON.stringify(bodies.map(({ body }) => body))).not.toContain(token);
    const planner = await Promise.all(listed.map(({ id }) => counsellor.get(`/api/v1/messages/${id}`)));
    expect(JSON.stringify(planner.map(({ body }) => body))).toContain(token);
  });
});

describe('the reminder', () => {
  it('goes once, two days before, to host and bookers', async () => {
    const session = await plan('nl', { inviteHost: false });
    await book(session, {});
    await sendDue();
    server.forget();
    app.clock.moveTo('2026-12-08T08:59:00.000Z');
    expect(await sendDue()).toBe(0);
    app.clock.moveTo('2026-12-08T09:00:00.000Z');
    expect(await sendDue()).toBe(2);
    expect(await sendDue()).toBe(0);
    expect(server.received).toHaveLength(2);
  });

  it('does not go for a cancelled session, a cancelled booking, or when found too late', async () => {
    const cancelled = await plan('nl');
    const late = await plan('nl', { startsAtLocal: '2026-12-11T10:00', endsAtLocal: '2026-12-11T12:00' });
    await book(cancelled, {});
    await book(late, {});
    await sendDue();
    await counsellor.post(`/api/v1/sessions/${cancelled.id}/cancellation`, { reason: 'other' }, ifMatch(cancelled));
    await sendDue();
    server.forget();
    app.clock.moveTo('2026-12-11T08:30:00.000Z');
    await sendDue();
    expect(server.received).toHaveLength(0);
    counsellor = await app.signIn('counsellor');
    const seen = await states();
    expect(seen.filter((line) => line === 'session_reminder missed found_too_late')).toHaveLength(2);
    expect(seen.filter((line) => line === 'session_reminder cancelled session_cancelled')).toHaveLength(2);
  });

  it('follows a session that moves, and that moves back', async () => {
    const session = await plan('nl', { inviteHost: false });
    const path = `/api/v1/sessions/${session.id}`;
    const later = await counsellor.patch(path, { startsAtLocal: '2026-12-12T10:00', endsAtLocal: '2026-12-12T12:00', notify: false }, ifMatch(session));
    app.clock.moveTo('2026-12-08T09:00:00.000Z');
    expect(await sendDue()).toBe(0);
    counsellor = await app.signIn('counsellor');
    await counsellor.patch(path, { startsAtLocal: '2026-12-11T10:00', endsAtLocal: '2026-12-11T12:00', notify: false }, ifMatch(later.as(SessionView)));
    app.clock.moveTo('2026-12-09T09:00:00.000Z');
    expect(await sendDue()).toBe(1);
    expect(await sendDue()).toBe(0);
  });

  it('goes to those who book late too, once', async () => {
    const session = await plan('nl', { inviteHost: false });
    app.clock.moveTo('2026-12-08T20:00:00.000Z');
    await sendDue();
    server.forget();
    await book(session, { contactEmail: 'late@example.org' });
    await sendDue();
    app.clock.moveTo('2026-12-09T09:00:00.000Z');
    await sendDue();
    expect(server.received.map(({ to }) => to[0])).toEqual(['late@example.org', 'late@example.org']);
  });
});
