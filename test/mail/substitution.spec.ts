import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessagePage, SubstitutionDone, uiLanguages } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import type { Client } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { assignment, idOf, planAtHost, undoing } from '../support/substitutions.ts';

let app: RunningApp;
let server: MailServer;
let coordinator: Client;
let ill: Client;
let amina: Client;
let bart: Client;

beforeAll(async () => void (server = await startMailServer()));
beforeEach(async () => {
  server.forget();
  app = await startApp({ environment: { SMTP_URL: server.url } });
  coordinator = await app.signIn('coordinator', { name: 'Koen' });
  [ill, amina, bart] = [await app.signIn('counsellor', { name: 'Ilse Zieck' }), await app.signIn('counsellor', { name: 'Amina Haddad' }), await app.signIn('counsellor', { name: 'Bart Bos' })];
});
afterEach(() => app.close());
afterAll(() => server.close());

const sendDue = async () => {
  app.clock.advance({ minutes: 2 });
  await app.app.get(MailSender).sendDue();
};
const substitute = async (assignments: object[], more = {}) => (await coordinator.post('/api/v1/substitutions', { userId: idOf(ill), assignments, ...more })).as(SubstitutionDone);
const states = async () => (await coordinator.get('/api/v1/messages?kind=session_substitution')).as(MessagePage).items.map(({ state, reason }) => `${state} ${reason}`).sort();

describe('the host of a session that somebody else gives', () => {
  it.each(uiLanguages)('is told who comes, when and where, in their language (%s), and not instead of whom or why', async (language) => {
    await coordinator.post('/api/v1/absences', { userId: idOf(ill), kind: 'illness', startsAtLocal: '2026-11-25T00:00', endsAtLocal: '2026-11-26T00:00' });
    const session = await planAtHost(ill, { title: 'Basis', placeName: 'Zaal Noord', placeAddress: 'Kaai 1' }, { language, email: 'host@example.org' });
    expect(await substitute([assignment(session, idOf(amina))])).toMatchObject({ assigned: 1, told: 1 });
    await sendDue();
    const { parsed, to } = await server.waitForOne();
    const words = { nl: 'Andere consulent', fr: 'Autre conseiller', de: 'Andere beratende Person', en: 'Another counsellor' };
    expect(to).toEqual(['host@example.org']);
    expect(parsed.subject).toContain(words[language]);
    expect(parsed.headers.get('content-language')).toBe(language);
    expect(parsed.text).toContain('Amina Haddad');
    expect(parsed.text).toContain('Zaal Noord, Kaai 1');
    expect(parsed.text).toContain('10:00');
    expect(`${parsed.subject} ${parsed.text} ${String(parsed.html)}`).not.toMatch(/Ilse|Zieck|\bziek|\bill\b|malad|krank/i);
  });

  it('is told once, of the last of two within a minute', async () => {
    const session = await planAtHost(ill);
    const first = await substitute([assignment(session, idOf(amina))]);
    const version = first.sessions[0]?.version ?? 0;
    await coordinator.post('/api/v1/substitutions', { userId: idOf(amina), assignments: [assignment({ id: session.id, version }, idOf(bart))] });
    await sendDue();
    const mail = await server.waitForOne();
    expect(mail.parsed.text).toContain('Bart Bos');
    expect(server.received).toHaveLength(1);
    expect(await states()).toEqual(['cancelled counsellor_changed', 'sent accepted_by_server']);
  });

  it('is told nothing when it is undone within a minute, and who comes after all when it is undone later', async () => {
    const session = await planAtHost(ill);
    const done = await substitute([assignment(session, idOf(amina))]);
    const undone = (await coordinator.post('/api/v1/substitution-undoings', undoing(idOf(ill), done, idOf(amina)))).as(SubstitutionDone);
    await sendDue();
    expect(server.received).toHaveLength(0);
    const again = await substitute([assignment({ id: session.id, version: undone.sessions[0]?.version ?? 0 }, idOf(amina))]);
    await sendDue();
    await server.waitForOne();
    expect((await coordinator.post('/api/v1/substitution-undoings', undoing(idOf(ill), again, idOf(amina)))).as(SubstitutionDone).told).toBe(1);
    await sendDue();
    expect((await server.waitFor(2)).map(({ parsed }) => /Ilse Zieck/.test(parsed.text ?? ''))).toEqual([false, true]);
  });

  describe('in several sessions', () => {
    async function threeSessions() {
      const first = await planAtHost(ill, { title: 'Eerste' }, { language: 'fr', email: 'host@example.org' });
      const there = { hostOrganisationId: first.host?.id ?? null, hostContactId: first.hostContactId };
      const second = await planAtHost(ill, { ...there, title: 'Tweede', startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00' });
      const third = await planAtHost(ill, { ...there, title: 'Derde', startsAtLocal: '2026-11-27T10:00', endsAtLocal: '2026-11-27T12:00' });
      return [first, second, third];
    }
    const givenBy = (sessions: readonly { id: string; version: number }[], ...clients: Client[]) => sessions.map((session, index) => assignment(session, idOf(clients[index] ?? amina)));

    it('is told of all of them in one mail, in their language', async () => {
      const sessions = await threeSessions();
      expect(await substitute(givenBy(sessions, amina, bart))).toMatchObject({ assigned: 3, told: 1 });
      await sendDue();
      const { parsed } = await server.waitForOne();
      await sendDue();
      expect(server.received).toHaveLength(1);
      expect(parsed.subject).toMatch(/^Autre conseiller : 3 séances à partir du/);
      expect((parsed.text ?? '').match(/Amina Haddad · Eerste|Bart Bos · Tweede|Amina Haddad · Derde/g)).toHaveLength(3);
      expect(`${parsed.text} ${String(parsed.html)}`).not.toMatch(/Ilse/);
    });

    it('is told nothing of what is taken back within a minute, and still of the others', async () => {
      const [first, ...others] = await threeSessions();
      const done = await substitute(givenBy(first ? [first, ...others] : []));
      const back = { ...done, sessions: done.sessions.filter(({ id }) => id === first?.id) };
      expect((await coordinator.post('/api/v1/substitution-undoings', undoing(idOf(ill), back, idOf(amina)))).as(SubstitutionDone).told).toBe(0);
      await sendDue();
      const { parsed } = await server.waitForOne();
      expect(parsed.text).toContain('Tweede');
      expect(parsed.text).toContain('Derde');
      expect(parsed.text).not.toContain('Eerste');
      expect(await states()).toEqual(['cancelled counsellor_changed', 'sent accepted_by_server']);
    });

    it('is told nothing when all is taken back within a minute, and all of it in one mail when that comes later', async () => {
      const sessions = await threeSessions();
      const done = await substitute(givenBy(sessions));
      const undone = (await coordinator.post('/api/v1/substitution-undoings', undoing(idOf(ill), done, idOf(amina)))).as(SubstitutionDone);
      await sendDue();
      expect(server.received).toHaveLength(0);
      const again = await substitute(givenBy(undone.sessions));
      await sendDue();
      await server.waitForOne();
      expect((await coordinator.post('/api/v1/substitution-undoings', undoing(idOf(ill), again, idOf(amina)))).as(SubstitutionDone).told).toBe(1);
      await sendDue();
      const mails = await server.waitFor(2);
      expect(mails).toHaveLength(2);
      expect((mails[1]?.parsed.text ?? '').match(/Ilse Zieck · /g)).toHaveLength(3);
    });

    it('is told of one as of any one when the others are off by then', async () => {
      const sessions = await threeSessions();
      const done = await substitute(givenBy(sessions));
      for (const { id, version } of done.sessions.filter(({ id }) => id !== sessions[2]?.id)) await coordinator.post(`/api/v1/sessions/${id}/cancellation`, { reason: 'other', notify: false }, { 'If-Match': `"${version}"` });
      await sendDue();
      expect((await server.waitForOne()).parsed.subject).toContain('Autre conseiller : Derde');
      expect(server.received).toHaveLength(1);
    });
  });

  it('is told nothing of a draft, without an address, when nobody is to be told, or of a session that is off by then', async () => {
    const draft = await planAtHost(ill, { status: 'draft' });
    const silent = await planAtHost(ill, { startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00', hostContactId: null });
    const off = await planAtHost(ill, { startsAtLocal: '2026-11-27T10:00', endsAtLocal: '2026-11-27T12:00' });
    const done = await substitute([assignment(draft, idOf(amina)), assignment(silent, idOf(amina)), assignment(off, idOf(amina))]);
    expect(done).toMatchObject({ assigned: 3, told: 1 });
    const version = done.sessions.find(({ id }) => id === off.id)?.version ?? 0;
    await coordinator.post(`/api/v1/sessions/${off.id}/cancellation`, { reason: 'other', notify: false }, { 'If-Match': `"${version}"` });
    const quiet = await planAtHost(ill, { startsAtLocal: '2026-11-28T10:00', endsAtLocal: '2026-11-28T12:00' });
    expect((await substitute([assignment(quiet, idOf(amina))], { notify: false })).told).toBe(0);
    await sendDue();
    expect(server.received.filter(({ parsed }) => parsed.text?.includes('Amina'))).toHaveLength(0);
    expect(await states()).toEqual(['cancelled session_cancelled']);
  });
});
