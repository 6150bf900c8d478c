import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessagePage, SeriesChangeDone, SeriesView, SessionView } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import ICAL from 'ical.js';
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
let hostAddress: string;

beforeAll(async () => void (server = await startMailServer()));
beforeEach(async () => {
  server.forget();
  app = await startApp({ environment: { SMTP_URL: server.url } });
  counsellor = await app.signIn('counsellor', { language: 'en' });
});
afterEach(() => app.close());
afterAll(() => server.close());

const sendDue = () => app.app.get(MailSender).sendDue();
const later = (minutes: number) => {
  app.clock.advance({ minutes });
  return sendDue();
};

/** Four Fridays at a German-speaking host; somebody books three of them in French. */
async function planAndBook(changes: object = {}): Promise<void> {
  const { organisation, contact } = await createPartner(counsellor, { contact: { language: 'de' } });
  hostAddress = contact.email;
  const plan = { hostOrganisationId: organisation.id, hostContactId: contact.id, visibility: 'public', capacity: 10, rule: { frequency: 'weekly', weekdays: ['FR'], count: 4 }, ...changes };
  series = (await counsellor.post('/api/v1/series', fridays(counsellor, plan))).as(SeriesChangeDone).series;
  ids = (await sessionsOf(counsellor, series.id)).map(({ id }) => id);
  for (const id of ids.slice(1)) await app.visitor().post(`/api/v1/open-sessions/${id}/bookings`, bookingInput({ contactEmail: 'Accueil@example.org', language: 'fr' }));
  await later(2);
  if (!('inviteHost' in changes)) server.forget();
}

async function post(what: string, body: object): Promise<SeriesChangeDone> {
  const done = (await counsellor.post(`/api/v1/series/${series.id}/${what}`, { acceptedBecause: 'other', ...body }, { 'If-Match': `"${series.version}"` })).as(SeriesChangeDone);
  series = done.series;
  return done;
}
const toThursdays = { scope: 'all', moveTo: { startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00' } };
const cancelAll = async () => {
  const body = { scope: 'all', sessionId: ids[0], reason: 'host_asked' };
  const done = (await counsellor.post(`/api/v1/series/${series.id}/cancellations`, body, { 'If-Match': `"${series.version}"` })).as(SeriesChangeDone);
  series = done.series;
  return done;
};
const undo = ({ changeId }: SeriesChangeDone) => counsellor.post(`/api/v1/series-changes/${changeId}/undoing`);
const mailTo = (address: string): ReceivedMail[] => server.received.filter(({ to }) => to[0]?.toLowerCase() === address.toLowerCase());

function calendarOf({ raw, parsed }: ReceivedMail) {
  const calendar = new ICAL.Component(ICAL.parse(parsed.attachments.find(({ filename }) => filename === 'invite.ics')?.content.toString('utf8') ?? ''));
  const events = calendar.getAllSubcomponents('vevent').map((component) => ({
    uid: component.getFirstPropertyValue('uid'), sequence: component.getFirstPropertyValue('sequence'), status: component.getFirstPropertyValue('status'), attendees: component.getAllProperties('attendee').length,
    start: new ICAL.Event(component).startDate.toJSDate().toISOString(),
  }));
  return { method: calendar.getFirstPropertyValue('method'), mimeMethod: /text\/calendar;[^\n]*(?:\n\s+[^\n]*)*?method=(\w+)/i.exec(raw)?.[1], events };
}

async function reminders(): Promise<string[]> {
  const { items } = (await counsellor.get('/api/v1/messages?kind=session_reminder&pageSize=100')).as(MessagePage);
  return items.map(({ state }) => state);
}

describe('a series is told in one mail', () => {
  it('to the host who is invited: every date, and one file with every event', async () => {
    await planAndBook({ inviteHost: true });
    const [mail, ...others] = mailTo(hostAddress);
    expect(others).toEqual([]);
    expect(mail?.parsed.subject).toMatch(/^Informationsveranstaltungen ab .*\(4 Termine\)/);
    expect(mail?.parsed.text).toContain('Freitag, 18. Dezember 2026');
    if (!mail) return;
    const { method, mimeMethod, events } = calendarOf(mail);
    expect([method, mimeMethod, events.length]).toEqual(['PUBLISH', 'PUBLISH', 4]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4);
    expect(mail.raw).toMatch(/^List-Unsubscribe:/m);
  });

  it('when it moves: to the host and to whoever booked, each in their language, before and after, same UIDs and raised sequences', async () => {
    await planAndBook();
    expect((await post('changes', { ...toThursdays, sessionId: ids[0] })).told).toBe(2);
    expect(await sendDue()).toBe(0);
    await later(1);
    const [[toHost, ...moreToHost], [toBooker, ...moreToBooker]] = [mailTo(hostAddress), mailTo('accueil@example.org')];
    expect([moreToHost, moreToBooker]).toEqual([[], []]);
    if (!toHost || !toBooker) throw new Error('Both are written to');
    expect([toHost.parsed.subject, toBooker.parsed.subject]).toEqual(['Geändert: Basis, 4 Termine', 'Modifiée : Basis, 3 dates']);
    expect(toBooker.parsed.text).toMatch(/Auparavant : vendredi 4 décembre 2026, 10:00–12:00: Désormais : jeudi 3 décembre 2026, 10:00–12:00/);
    expect(toBooker.parsed.text?.match(/\/booking\/[\w-]{22}/g)).toHaveLength(3);
    const { method, mimeMethod, events } = calendarOf(toBooker);
    expect([method, mimeMethod]).toEqual(['PUBLISH', 'PUBLISH']);
    expect(events.map(({ start, sequence, status, attendees }) => [start, sequence, status, attendees])).toEqual(['03', '10', '17'].map((day) => [`2026-12-${day}T09:00:00.000Z`, 1, 'CONFIRMED', 0]));
    expect(events.map(({ uid }) => uid)).toEqual(ids.slice(1).map((id) => `${id}@relais`));
    const ofSession = (await counsellor.get(`/api/v1/messages?sessionId=${ids[1]}&kind=series_change`)).as(MessagePage);
    expect(ofSession.items.map(({ recipient }) => recipient).sort()).toEqual([hostAddress, 'Accueil@example.org'].sort());
  });

  it('and in none when it is undone within the minute, or without notice; reminders follow all the same', async () => {
    await planAndBook();
    const before = (await reminders()).filter((state) => state === 'planned').length;
    const done = await post('changes', { ...toThursdays, sessionId: ids[0] });
    expect((await undo(done)).status).toBe(200);
    series = (await counsellor.get(`/api/v1/series/${series.id}`)).as(SeriesView);
    await later(2);
    expect(server.received).toEqual([]);
    const { items } = (await counsellor.get('/api/v1/messages?kind=series_change')).as(MessagePage);
    expect(items.map(({ state, reason }) => `${state} ${reason}`)).toEqual(['cancelled change_undone', 'cancelled change_undone']);
    expect((await reminders()).filter((state) => state === 'planned')).toHaveLength(before);
  });

  it('that is undone later is told again, as it was', async () => {
    await planAndBook();
    const done = await post('changes', { ...toThursdays, sessionId: ids[0] });
    await later(1);
    server.forget();
    await undo(done);
    await later(1);
    const mail = mailTo('accueil@example.org')[0];
    if (!mail) throw new Error('The booker is written to');
    const { events } = calendarOf(mail);
    expect(events.map(({ start, sequence }) => [start, sequence])).toEqual(['04', '11', '18'].map((day) => [`2026-12-${day}T09:00:00.000Z`, 2]));
  });

  it('of two moves within the minute: from what people know to what is right', async () => {
    await planAndBook();
    await post('changes', { ...toThursdays, sessionId: ids[0] });
    await post('changes', { scope: 'all', sessionId: ids[0], moveTo: { startsAtLocal: '2026-11-25T10:00', endsAtLocal: '2026-11-25T12:00' } });
    await later(1);
    expect(server.received).toHaveLength(2);
    expect(mailTo('accueil@example.org')[0]?.parsed.text).toMatch(/vendredi 4 décembre 2026.*mercredi 2 décembre 2026/);
  });
});

describe('a series that is cancelled', () => {
  it('is told in one mail each that takes every event out of the calendar; nobody is reminded', async () => {
    await planAndBook();
    expect(await cancelAll()).toMatchObject({ cancelled: 4, told: 2 });
    await later(1);
    expect(server.received.map(({ parsed }) => parsed.subject).sort()).toEqual(['Abgesagt: Basis, 4 Termine', 'Annulée : Basis, 3 dates']);
    expect(server.received.flatMap((mail) => calendarOf(mail).events.map(({ status }) => status))).toEqual(Array<string>(7).fill('CANCELLED'));
    expect(await reminders()).not.toContain('planned');
  });

  it('and taken back within the minute is told to nobody; later, both hear that it takes place', async () => {
    await planAndBook();
    const planned = (await reminders()).filter((state) => state === 'planned').length;
    await undo(await cancelAll());
    await later(2);
    expect(server.received).toEqual([]);
    expect((await reminders()).filter((state) => state === 'planned')).toHaveLength(planned);
    series = (await counsellor.get(`/api/v1/series/${series.id}`)).as(SeriesView);
    const again = await cancelAll();
    await later(1);
    server.forget();
    await undo(again);
    await later(1);
    expect(server.received).toHaveLength(2);
    expect(mailTo('accueil@example.org')[0]?.parsed.text).toContain('A lieu : vendredi 4 décembre 2026');
  });

  it('but for one session that is reinstated afterwards: who was told hears of that one', async () => {
    await planAndBook();
    await cancelAll();
    await later(1);
    server.forget();
    const session = (await counsellor.get(`/api/v1/sessions/${ids[2]}`)).as(SessionView);
    await counsellor.post(`/api/v1/sessions/${ids[2]}/reinstatement`, undefined, { 'If-Match': `"${session.version}"` });
    await sendDue();
    expect(server.received.map(({ parsed }) => parsed.subject).sort()).toEqual([expect.stringMatching(/^A bien lieu/), expect.stringMatching(/^Findet doch statt/)]);
  });
});
