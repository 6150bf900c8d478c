import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionRequestView, type UiLanguage } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { User } from '@relais/identity';
import { MailSender } from '@relais/mail';
import { Contact } from '@relais/organisations';
import { AskedRequests, OverdueRequests } from '@relais/requests';
import type { Client } from '../support/client.ts';
import { Mailbox } from '../support/mailbox.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { createPartner } from '../support/partners.ts';
import { createUser, type TestUser } from '../support/people.ts';
import { answerRequest, ask, mailsAbout, readRequest, requestToken, twoHours } from '../support/requests.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let server: MailServer;
let running: RunningApp;
let coordinator: Client;
let lead: TestUser;

beforeAll(async () => {
  server = await startMailServer();
  running = await startApp({ environment: { SMTP_URL: server.url } });
  coordinator = await running.signIn('coordinator', { language: 'nl' });
  lead = await createUser(running, 'counsellor', { name: 'Eva' });
});
afterAll(async () => {
  await running.close();
  await server.close();
});

const send = () => running.app.get(MailSender).sendDue();
const boxOf = (address: string) => new Mailbox(server, address);
const propose = async (request: SessionRequestView, moments: object[]) => (await answerRequest(coordinator, request, 'proposals', { moments })).as(SessionRequestView);

describe('mail about a request', () => {
  it.each<[UiLanguage, string[]]>([
    ['nl', ['Wij hebben uw aanvraag: Jisr', 'Kies een moment: ons bezoek aan Jisr', 'Afgesproken: ']],
    ['fr', ['Nous avons reçu votre demande : Jisr', 'Choisissez un moment : notre visite chez Jisr', 'Convenu : ']],
    ['de', ['Wir haben Ihre Anfrage: Jisr', 'Wählen Sie einen Termin: unser Besuch bei Jisr', 'Vereinbart: ']],
    ['en', ['We have your request: Jisr', 'Choose a moment: our visit to Jisr', 'Agreed: ']],
  ])('goes to whoever asked in %s: a receipt, the moments, and what was agreed for their calendar', async (language, subjects) => {
    const request = await ask(running, coordinator, { organisationName: 'Jisr', language });
    await send();
    const box = boxOf(request.contactEmail);
    const receipt = await box.next();
    expect([receipt.subject, receipt.language]).toEqual([subjects[0], language]);
    expect(receipt.link('/request/')).toContain(await requestToken(running, request.id));
    const day = `2027-01-${{ nl: '05', fr: '06', de: '07', en: '08' }[language]}`;
    const { moments } = await propose(request, [twoHours(day, '10:00', lead.id)]);
    await send();
    const proposal = await box.next();
    expect(proposal.subject).toBe(subjects[1]);
    expect(proposal.text).toContain('10:00');
    expect(proposal.text).not.toContain('Eva');
    await running.app.get(AskedRequests).choose(request.id, moments[0]?.id ?? '');
    await send();
    const agreed = await box.next();
    expect(agreed.subject).toContain(subjects[2]);
    expect(agreed.calendar).toMatchObject({ method: 'REQUEST', start: `${day}T09:00:00.000Z`, status: 'CONFIRMED', sequence: 0 });
    const { sessionId } = await readRequest(coordinator, request.id);
    expect(agreed.calendar.uid).toBe(`${sessionId}@relais`);
  });

  it('says why we cannot come, and nothing more once a proposal was answered before it went', async () => {
    const request = await ask(running, coordinator, { language: 'fr' });
    const proposed = await propose(request, [twoHours('2027-01-11', '10:00', lead.id)]);
    await answerRequest(coordinator, proposed, 'decline', { reason: 'nobody_free' });
    await send();
    const mail = await boxOf(request.contactEmail).next();
    expect(mail.subject).toContain('Nous ne pouvons pas venir');
    expect(mail.text).toContain('Personne');
    expect((await mailsAbout(running, request.id)).map(({ kind, state }) => `${kind} ${state}`)).toEqual(['request_received cancelled', 'request_proposal cancelled', 'request_declined sent']);
  });

  it('is held back from an address whose mail came back (R8); the request stands', async () => {
    const { contact } = await createPartner(coordinator);
    await running.app.get(UnitOfWork).run((db) => db.update(Contact, { id: contact.id }, { addressState: 'bounced' }));
    const request = await ask(running, coordinator, { contactEmail: contact.email });
    await send();
    expect([(await mailsAbout(running, request.id)).map(({ state }) => state), request.status]).toEqual([['suppressed'], 'new']);
  });
});

describe('a request that waits for too long', () => {
  const tell = () => running.app.get(OverdueRequests).tell();
  const toldOf = async (id: string) => (await mailsAbout(running, id)).filter(({ kind }) => kind === 'request_overdue');

  beforeAll(() => running.app.get(UnitOfWork).run((db) => db.query("UPDATE session_requests SET status = 'withdrawn'")));
  /** Sign-ins do not outlast the days that pass here. */
  const signInAgain = async () => (coordinator = await running.signIn('coordinator', { language: 'nl' }));

  it('is told to all coordinators, once on each working day, until somebody answers', async () => {
    const second = await createUser(running, 'coordinator', { language: 'fr' });
    const gone = await createUser(running, 'coordinator', { disabledAt: running.clock.instant() });
    const request = await ask(running, coordinator, { organisationName: 'De Vergeten Poort' });
    running.clock.moveTo(request.answerBy);
    expect(await tell()).toBe(0);
    running.clock.moveTo('2026-11-27T06:30:00.000Z');
    expect(await tell()).toBe(0);
    running.clock.moveTo('2026-11-27T08:00:00.000Z');
    expect(await Promise.all([tell(), tell()])).toEqual(expect.arrayContaining([expect.any(Number)]));
    expect((await toldOf(request.id)).map(({ recipient, language }) => `${recipient} ${language}`).sort()).toEqual([`${coordinator.user?.email} nl`, `${second.email} fr`].sort());
    expect((await toldOf(request.id)).some(({ recipient }) => recipient === gone.email)).toBe(false);
    await send();
    const mail = await boxOf(second.email).next();
    expect(mail.text).toContain('De Vergeten Poort');
    expect(mail.link('/app/requests/')).toContain(request.id);
    for (const weekend of ['2026-11-28T10:00:00.000Z', '2026-11-29T10:00:00.000Z']) {
      running.clock.moveTo(weekend);
      expect(await tell()).toBe(0);
    }
    running.clock.moveTo('2026-11-30T10:00:00.000Z');
    await tell();
    expect(await toldOf(request.id)).toHaveLength(4);
    await signInAgain();
    await answerRequest(coordinator, await readRequest(coordinator, request.id), 'decline', { reason: 'other' });
    expect((await toldOf(request.id)).map(({ state }) => state).sort()).toEqual(['cancelled', 'cancelled', 'sent', 'sent']);
  });

  it('is told to who took it up alone, and to all again when they have left', async () => {
    const request = await ask(running, coordinator);
    await coordinator.put(`/api/v1/session-requests/${request.id}/owner`, { ownerId: lead.id }, { 'If-Match': `"${request.version}"` });
    running.clock.moveTo('2026-12-04T09:00:00.000Z');
    await tell();
    expect((await toldOf(request.id)).map(({ recipient }) => recipient)).toEqual([lead.email]);
    await running.app.get(UnitOfWork).run((db) => db.update(User, { id: lead.id }, { disabledAt: running.clock.instant() }));
    running.clock.moveTo('2026-12-07T09:00:00.000Z');
    await tell();
    expect((await toldOf(request.id)).length).toBeGreaterThan(2);
  });
});
