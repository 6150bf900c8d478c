import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingReceipt, MergeView, MessagePage, MessageView, OrganisationLink, type OrganisationView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Attempt } from '@relais/identity';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { everythingStored } from '../support/everything-stored.ts';
import { sendForm, textOf } from '../support/forms.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession } from '../support/sessions.ts';

let running: RunningApp;
let client: Client;
let visitor: Client;

beforeAll(async () => {
  running = await startApp();
  client = await running.signIn('counsellor');
});
afterAll(() => running.close());
beforeEach(async () => {
  visitor = running.visitor();
  await running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt));
});

let partners = 0;
async function partner(fields: object = {}) {
  partners += 1;
  const organisation = await addOrganisation(client, { name: `Nova ${partners}`, language: 'fr', ...fields });
  const { email } = await addContact(client, organisation.id, { email: `accueil@nova${partners}.example`, language: 'fr' });
  return { organisation, email };
}
const renew = async ({ id }: OrganisationView) => (await client.post(`/api/v1/organisations/${id}/page-link`)).as(OrganisationLink);
const pathOf = ({ url }: OrganisationLink) => new URL(url ?? '').pathname;
const open = async (organisation: OrganisationView) => visitor.get(pathOf(await renew(organisation)));
const book = async (organisationName: string, contactEmail: string, seats = 2) => {
  const session = await createSession(running, { title: `Session of ${contactEmail}` });
  return (await visitor.post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ organisationName, contactEmail, seats, language: 'fr' }))).as(BookingReceipt);
};

describe('the page of an organisation', () => {
  it('opens by its link, which leaves the address at once; in the organisation’s language', async () => {
    const { organisation } = await partner();
    const opened = await open(organisation);
    expect([opened.status, opened.headers.get('location'), opened.headers.get('referrer-policy')]).toEqual([303, '/organisation?lang=fr', 'no-referrer']);
    expect(opened.headers.getSetCookie()[0]).toMatch(/Path=\/organisation; HttpOnly; SameSite=Lax/);
    const page = textOf(await visitor.get('/organisation'));
    expect(page).toContain(`Page de ${organisation.name}`);
    expect(page).toContain('Vous n’avez pas d’inscription');
  });

  it('shows what was booked and what takes place there, and changes nothing by being looked at', async () => {
    const { organisation, email } = await partner();
    await book(organisation.name, email);
    await createSession(running, { title: 'At our place', hostOrganisationId: organisation.id, visibility: 'internal', status: 'tentative' });
    await createSession(running, { title: 'Not decided', hostOrganisationId: organisation.id, status: 'draft' });
    await createSession(running, { title: 'Last month', hostOrganisationId: organisation.id, startsAt: '2026-10-20T08:00:00.000Z', endsAt: '2026-10-20T10:00:00.000Z', status: 'held' });
    const link = pathOf(await renew(organisation));
    const before = await everythingStored(running);
    await visitor.get(link);
    const page = textOf(await visitor.get('/organisation?lang=en'));
    for (const text of [`Session of ${email}`, '2 seats booked', 'At our place', 'Not certain yet', 'Last month', 'Change or cancel']) expect(page).toContain(text);
    expect(page).not.toContain('Not decided');
    expect(page).not.toMatch(/material/i);
    const file = textOf(await visitor.get('/organisation/calendar.ics'));
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file).toContain('METHOD:PUBLISH');
    expect(await everythingStored(running)).toBe(before);
    expect(before).not.toContain(link.split('/')[2]);
  });

  it('manages what was booked with an address of the organisation, and shows no address that was not', async () => {
    const { organisation, email } = await partner();
    const [ours, others] = [await book(organisation.name, email), await book(organisation.name, 'stranger@elsewhere.example', 3)];
    await open(organisation);
    const page = textOf(await visitor.get('/organisation?lang=en'));
    expect(page).toContain('3 seats booked');
    expect(page).toContain('Booked with another address');
    expect(page.match(/\/management"/g)).toHaveLength(1);
    expect(page.replaceAll('Session of stranger@elsewhere.example', '')).not.toContain('stranger@');
    expect((await sendForm(visitor, `/organisation/bookings/${others.id}/management`, { lang: 'en' })).status).toBe(404);
    const managed = await sendForm(visitor, `/organisation/bookings/${ours.id}/management`, { lang: 'en' });
    expect([managed.status, managed.headers.get('location')]).toEqual([303, '/booking?lang=en']);
    expect(textOf(await visitor.get('/booking?lang=en'))).toContain('2 seats booked');
  });

  it('manages no booking of another organisation', async () => {
    const [one, other] = [await partner(), await partner()];
    const theirs = await book(other.organisation.name, other.email);
    await open(one.organisation);
    expect((await sendForm(visitor, `/organisation/bookings/${theirs.id}/management`, {})).status).toBe(404);
    expect((await sendForm(visitor, '/organisation/bookings/none/management', {})).status).toBe(404);
  });

  it('closes once its link is renewed, ended or a year old', async () => {
    const { organisation } = await partner();
    const first = pathOf(await renew(organisation));
    const second = await renew(organisation);
    expect(second.expiresAt).toBe('2027-11-23T09:00:00.000Z');
    expect((await visitor.get(first)).status).toBe(404);
    expect((await visitor.get(pathOf(second))).status).toBe(303);
    expect((await client.get(`/api/v1/organisations/${organisation.id}/page-link`)).body).toEqual(second);
    await client.delete(`/api/v1/organisations/${organisation.id}/page-link`);
    expect(textOf(await visitor.get('/organisation?lang=en'))).toContain('Is your link too old?');
    expect((await client.get(`/api/v1/organisations/${organisation.id}/page-link`)).body).toEqual({ url: null, expiresAt: null });
    expect((await auditOf(running, organisation.id)).map(({ act }) => act)).toEqual(['created', 'page_link_made', 'page_link_made', 'page_link_ended']);
  });

  it('of one that was merged is that of the one it is part of now', async () => {
    const [kept, merged] = [await partner(), await partner()];
    const link = pathOf(await renew(merged.organisation));
    await book(merged.organisation.name, merged.email);
    const done = await client.post(`/api/v1/organisations/${kept.organisation.id}/merges`, { mergedId: merged.organisation.id, mergedVersion: 1 }, { 'If-Match': '"1"' });
    done.as(MergeView);
    await visitor.get(link);
    const page = textOf(await visitor.get('/organisation?lang=en'));
    expect(page).toContain(`Page of ${kept.organisation.name}`);
    expect(page).toContain('2 seats booked');
  });
});

describe('a fresh link', () => {
  const ask = (email: string, more = {}) => sendForm(visitor, '/organisation/link', { email, lang: 'en', website: '', ...more });
  const mails = async () => (await client.get('/api/v1/messages?kind=organisation_link&pageSize=100')).as(MessagePage).items;

  it('is mailed to contacts only, in their language; the answer is the same for everybody', async () => {
    const { organisation, email } = await partner();
    const answers = [await ask(email.toUpperCase()), await ask('nobody@elsewhere.example'), await ask(email, { website: 'http://spam.example' })];
    expect(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`)).toEqual(Array(3).fill('303 /organisation/link?done=1&lang=en'));
    expect(textOf(await visitor.get('/organisation/link?done=1&lang=en'))).toContain('If we know this address');
    const [mail, ...others] = (await mails()).filter(({ recipient }) => recipient === email || recipient.includes('elsewhere'));
    expect(others).toEqual([]);
    const { subject, text } = (await client.get(`/api/v1/messages/${mail?.id}`)).as(MessageView);
    expect(subject).toBe(`Votre page dans Relais : ${organisation.name}`);
    const path = /https?:\/\/[^/\s]+(\/organisation\/\S+)/.exec(text)?.[1] ?? '';
    expect((await visitor.get(path)).headers.get('location')).toBe('/organisation?lang=fr');
  });

  it('is not mailed where a planner ended the link, nor more than three times a day', async () => {
    const { organisation, email } = await partner();
    const sent = async () => (await mails()).filter(({ recipient }) => recipient === email).length;
    for (let times = 0; times < 5; times += 1) {
      running.clock.advance({ minutes: 2 });
      expect((await ask(email)).status).toBe(303);
    }
    expect(await sent()).toBe(3);
    await client.delete(`/api/v1/organisations/${organisation.id}/page-link`);
    running.clock.advance({ hours: 25 });
    client = await running.signIn('counsellor');
    expect((await ask(email)).status).toBe(303);
    expect(await sent()).toBe(3);
  });

  it('is refused with what was typed, when that is no address, and to whoever asks too often', async () => {
    const faulty = await ask('reception at nova');
    expect(faulty.status).toBe(400);
    expect(textOf(faulty)).toContain('value="reception at nova"');
    expect(textOf(await ask(''))).toContain('Fill this in.');
    const statuses = [];
    for (let times = 0; times < 11; times += 1) statuses.push((await ask(`somebody${times}@elsewhere.example`)).status);
    expect(statuses.at(-1)).toBe(429);
  });
});
