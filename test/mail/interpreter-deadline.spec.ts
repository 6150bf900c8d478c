import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InterpreterCancelled, InterpreterView, MessagePage, SessionView, uiLanguages, type SessionInput, type UiLanguage } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import type { Client } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let app: RunningApp;
let server: MailServer;
let counsellor: Client;

beforeAll(async () => void (server = await startMailServer()));
beforeEach(async () => {
  server.forget();
  app = await startApp({ environment: { SMTP_URL: server.url, MAIL_FROM: 'Relais Gent <relais@example.org>' } });
  counsellor = await app.signIn('counsellor', { name: 'Lotte Vermeiren', language: 'en' });
});
afterEach(() => app.close());
afterAll(() => server.close());

const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });

/** Thursday 10 December 2026: the deadline is Wednesday 9, 10:00, the reminder is due on Tuesday 8, 10:00. */
async function plan(changes: Partial<SessionInput> = {}, client = counsellor): Promise<SessionView> {
  const body = { kind: 'community_session', title: 'Jisr', languages: ['nl'], startsAtLocal: '2026-12-10T10:00', endsAtLocal: '2026-12-10T12:00', leadId: client.user?.id, interpreterLanguage: 'ar', acceptedBecause: 'other', ...changes };
  const answer = await client.post('/api/v1/sessions', body);
  expect(answer.status).toBe(201);
  return answer.as(SessionView);
}

async function book(session: SessionView): Promise<SessionView> {
  const interpreter = (await counsellor.post('/api/v1/interpreters', { name: 'Samira El Amrani', service: 'Tolkdienst Zenne', languages: ['ar'], phone: '+32 2 555 11 22' })).as(InterpreterView);
  return (await counsellor.post(`/api/v1/sessions/${session.id}/interpreter-booking`, { interpreterId: interpreter.id }, ifMatch(session))).as(SessionView);
}

async function sentAt(instant: string): Promise<number> {
  app.clock.moveTo(instant);
  return app.app.get(MailSender).sendDue();
}

async function states(): Promise<string[]> {
  const { items } = (await (await app.signIn('counsellor')).get('/api/v1/messages?kind=interpreter_deadline')).as(MessagePage);
  return items.map(({ state, reason }) => `${state} ${reason}`).sort();
}

const due = '2026-12-08T09:00:00.000Z';

describe('the reminder of the interpreter’s deadline', () => {
  it.each(uiLanguages)('says to the lead in their language (%s) that nobody is booked yet, once, at 10:00 on the working day before', async (language) => {
    const lead = await app.signIn('counsellor', { name: 'Lotte Vermeiren', language });
    await plan({}, lead);
    expect(await sentAt('2026-12-08T08:59:00.000Z')).toBe(0);
    expect(await sentAt(due)).toBe(1);
    expect(await sentAt('2026-12-08T12:00:00.000Z')).toBe(0);
    const mail = await server.waitForOne();
    const words: Record<UiLanguage, [string, string]> = {
      nl: ['Nog een tolk nodig', 'kosteloos annuleren tot woensdag 9 december 2026, 10:00'], fr: ['Il faut encore un interprète', 'jusqu’au mercredi 9 décembre 2026, 10:00'],
      de: ['Dolmetscher noch gesucht', 'bis Mittwoch, 9. Dezember 2026, 10:00'], en: ['Interpreter still needed', 'free of charge until Wednesday, 9 December 2026, 10:00'],
    };
    expect(mail.to).toEqual([lead.user?.email]);
    expect(mail.parsed.subject).toContain(words[language][0]);
    expect(mail.parsed.text?.replace(/\s+/g, ' ')).toContain(words[language][1]);
    expect(mail.parsed.headers.get('content-language')).toBe(language);
    expect(mail.raw).not.toMatch(/^List-Unsubscribe:/m);
  });

  it('says who is booked, as it stands when it is sent', async () => {
    const session = await book(await plan());
    await sentAt(due);
    const { parsed } = await server.waitForOne();
    expect(parsed.subject).toMatch(/^Interpreter booked: Jisr/);
    expect(parsed.text).toContain('Samira El Amrani, Tolkdienst Zenne, +32 2 555 11 22');
    expect(parsed.text).toContain(`/app/sessions/${session.id}`);
  });

  it('says that an interpreter was cancelled and not replaced', async () => {
    const session = await book(await plan());
    (await counsellor.post(`/api/v1/sessions/${session.id}/interpreter-cancellation`, undefined, ifMatch(session))).as(InterpreterCancelled);
    await sentAt(due);
    expect((await server.waitForOne()).parsed.text).toContain('was cancelled, and nobody is booked instead');
  });

  it('follows a session that moves', async () => {
    const session = await plan();
    await counsellor.patch(`/api/v1/sessions/${session.id}`, { startsAtLocal: '2026-12-15T10:00', endsAtLocal: '2026-12-15T12:00', acceptedBecause: 'other' }, ifMatch(session));
    expect(await sentAt(due)).toBe(0);
    expect(await sentAt('2026-12-11T08:59:00.000Z')).toBe(0);
    expect(await sentAt('2026-12-11T09:00:00.000Z')).toBe(1);
    expect((await server.waitForOne()).parsed.text).toContain('Monday, 14 December 2026, 10:00');
    expect(await states()).toEqual(['cancelled session_moved', 'sent accepted_by_server']);
  });

  it('goes once to a session that moves away and back', async () => {
    const session = await plan();
    const away = (await counsellor.patch(`/api/v1/sessions/${session.id}`, { startsAtLocal: '2026-12-15T10:00', endsAtLocal: '2026-12-15T12:00', acceptedBecause: 'other' }, ifMatch(session))).as(SessionView);
    await counsellor.patch(`/api/v1/sessions/${session.id}`, { startsAtLocal: '2026-12-10T10:00', endsAtLocal: '2026-12-10T12:00', acceptedBecause: 'other' }, ifMatch(away));
    expect([await sentAt(due), await sentAt('2026-12-11T09:00:00.000Z')]).toEqual([1, 0]);
  });

  it('goes to whoever leads when it is due', async () => {
    const session = await plan();
    const colleague = await app.signIn('counsellor', { language: 'fr' });
    await counsellor.patch(`/api/v1/sessions/${session.id}`, { leadId: colleague.user?.id, acceptedBecause: 'other' }, ifMatch(session));
    await sentAt(due);
    expect((await server.waitForOne()).to).toEqual([colleague.user?.email]);
    expect(server.received).toHaveLength(1);
    expect(await states()).toEqual(['cancelled counsellor_changed', 'sent accepted_by_server']);
  });

  it('goes to a substitute', async () => {
    const session = await plan();
    const colleague = await app.signIn('counsellor', { language: 'fr' });
    const coordinator = await app.signIn('coordinator');
    const assignments = [{ sessionId: session.id, version: session.version, substituteId: colleague.user?.id }];
    const answer = await coordinator.post('/api/v1/substitutions', { userId: counsellor.user?.id, assignments, notify: false });
    expect(answer.status).toBeLessThan(300);
    await sentAt(due);
    expect((await server.waitForOne()).to).toEqual([colleague.user?.email]);
    expect(await states()).toEqual(['cancelled counsellor_changed', 'sent accepted_by_server']);
  });

  it('is withdrawn when the session is cancelled, or when nobody is needed any more', async () => {
    const [cancelled, unneeded] = [await plan(), await plan({ startsAtLocal: '2026-12-10T14:00', endsAtLocal: '2026-12-10T16:00' })];
    await counsellor.post(`/api/v1/sessions/${cancelled.id}/cancellation`, { reason: 'other' }, ifMatch(cancelled));
    await counsellor.patch(`/api/v1/sessions/${unneeded.id}`, { interpreterLanguage: null, acceptedBecause: 'other' }, ifMatch(unneeded));
    expect(await sentAt(due)).toBe(0);
    expect(await states()).toEqual(['cancelled interpreter_not_booked', 'cancelled session_cancelled']);
  });

  it('that is found after the deadline is missed, and is not planned for a session so near', async () => {
    await plan();
    await plan({ startsAtLocal: '2026-11-24T10:00', endsAtLocal: '2026-11-24T12:00' });
    await sentAt('2026-12-09T09:01:00.000Z');
    expect(server.received).toHaveLength(0);
    expect(await states()).toEqual(['missed found_too_late']);
  });
});
