import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SeriesChangeDone, SessionView, type SeriesView } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import type { Client } from '../support/client.ts';
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.ts';
import { createPartner } from '../support/partners.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { fridays, sessionsOf } from '../support/series.ts';
import { bookingInput } from '../support/sessions.ts';

let app: RunningApp;
let server: MailServer;
let counsellor: Client;
let series: SeriesView;
let ids: string[];
let host: { hostOrganisationId: string; hostContactId: string; email: string };

beforeAll(async () => void (server = await startMailServer()));
beforeEach(async () => {
  app = await startApp({ environment: { SMTP_URL: server.url } });
  counsellor = await app.signIn('counsellor', { language: 'en' });
  await planAndBook();
  server.forget();
});
afterEach(() => app.close());
afterAll(() => server.close());

const later = (minutes: number) => {
  app.clock.advance({ minutes });
  return app.app.get(MailSender).sendDue();
};

/** Four Fridays at a German-speaking host; somebody books three of them in French. */
async function planAndBook(): Promise<void> {
  const { organisation, contact } = await createPartner(counsellor, { contact: { language: 'de' } });
  host = { hostOrganisationId: organisation.id, hostContactId: contact.id, email: contact.email };
  series = await plan({ visibility: 'public', capacity: 10, rule: { frequency: 'weekly', weekdays: ['FR'], count: 4 } });
  ids = (await sessionsOf(counsellor, series.id)).map(({ id }) => id);
  for (const id of ids.slice(1)) await app.visitor().post(`/api/v1/open-sessions/${id}/bookings`, bookingInput({ contactEmail: 'accueil@example.org', language: 'fr' }));
  await later(2);
}

async function plan(changes: object): Promise<SeriesView> {
  const { hostOrganisationId, hostContactId } = host;
  return (await counsellor.post('/api/v1/series', fridays(counsellor, { hostOrganisationId, hostContactId, ...changes }))).as(SeriesChangeDone).series;
}

async function moveAllToThursdays(changes: object = {}): Promise<SeriesChangeDone> {
  const body = { scope: 'all', sessionId: ids[0], moveTo: { startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00' }, acceptedBecause: 'other', ...changes };
  return (await counsellor.post(`/api/v1/series/${series.id}/changes`, body, { 'If-Match': `"${series.version}"` })).as(SeriesChangeDone);
}

async function moveAlone(id: string, date: string): Promise<void> {
  const { version } = (await counsellor.get(`/api/v1/sessions/${id}`)).as(SessionView);
  const moved = await counsellor.patch(`/api/v1/sessions/${id}`, { startsAtLocal: `${date}T10:00`, endsAtLocal: `${date}T12:00`, notify: true, acceptedBecause: 'other' }, { 'If-Match': `"${version}"` });
  expect(moved.status).toBe(200);
}

const mailTo = (address: string): ReceivedMail[] => server.received.filter(({ to }) => to[0]?.toLowerCase() === address.toLowerCase());

describe('a series of which one session is moved within the same minute', () => {
  it('is told in one mail, though one of its sessions is moved alone while that waits: it says where that one is now', async () => {
    await moveAllToThursdays();
    await moveAlone(ids[1] ?? '', '2026-12-02');
    await later(2);
    expect(server.received.map(({ parsed }) => parsed.subject).sort()).toEqual(['Geändert: Basis, 4 Termine', 'Modifiée : Basis, 3 dates']);
    expect(mailTo('accueil@example.org')[0]?.parsed.text).toMatch(/Auparavant : vendredi 4 décembre 2026, 10:00–12:00: Désormais : mercredi 2 décembre 2026, 10:00–12:00/);
  });

  it('is told in the place of what waits about one session alone', async () => {
    await moveAlone(ids[1] ?? '', '2026-12-02');
    await moveAllToThursdays({ overridden: 'replace' });
    await later(2);
    expect(server.received.map(({ parsed }) => parsed.subject).sort()).toEqual(['Geändert: Basis, 4 Termine', 'Modifiée : Basis, 3 dates']);
    expect(mailTo('accueil@example.org')[0]?.parsed.text).toMatch(/Auparavant : vendredi 4 décembre 2026, 10:00–12:00: Désormais : jeudi 3 décembre 2026, 10:00–12:00/);
  });

  it('undone within the minute leaves what waited about one session to be told', async () => {
    await moveAlone(ids[1] ?? '', '2026-12-02');
    const { changeId } = await moveAllToThursdays({ overridden: 'replace' });
    await counsellor.post(`/api/v1/series-changes/${changeId}/undoing`);
    await later(2);
    expect(mailTo('accueil@example.org')).toHaveLength(1);
    expect(mailTo('accueil@example.org')[0]?.parsed.text).toMatch(/vendredi 4 décembre 2026.*mercredi 2 décembre 2026/);
  });

  it('is told without the session that goes back to where people know it', async () => {
    await moveAllToThursdays();
    await moveAlone(ids[1] ?? '', '2026-12-04');
    await later(2);
    expect(server.received.map(({ parsed }) => parsed.subject).sort()).toEqual(['Geändert: Basis, 3 Termine', 'Modifiée : Basis, 2 dates']);
  });

  it('invites once, though one of its sessions is moved before that mail has gone', async () => {
    const invited = await plan({ startsOn: '2027-03-05', inviteHost: true, rule: { frequency: 'weekly', weekdays: ['FR'], count: 2 } });
    const [first] = await sessionsOf(counsellor, invited.id);
    await moveAlone(first?.id ?? '', '2027-03-03');
    await later(2);
    expect(mailTo(host.email).map(({ parsed }) => parsed.subject)).toEqual([expect.stringMatching(/\(2 Termine\)/)]);
    expect(mailTo(host.email)[0]?.parsed.text).toContain('Mittwoch, 3. März 2027');
  });
});
