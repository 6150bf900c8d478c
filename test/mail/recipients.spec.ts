import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingReceipt, ContactView, MessagePage, OrganisationView, SessionView, type SessionInput } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import type { Client } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { createPartner } from '../support/partners.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput } from '../support/sessions.ts';

let app: RunningApp;
let server: MailServer;
let counsellor: Client;

beforeAll(async () => {
  server = await startMailServer();
});
beforeEach(async () => {
  server.forget();
  app = await startApp({ environment: { SMTP_URL: server.url } });
  counsellor = await app.signIn('counsellor', { language: 'en' });
});
afterEach(() => app.close());
afterAll(() => server.close());

const sendDue = () => app.app.get(MailSender).sendDue();
const version = ({ version: known }: { version: number }) => ({ 'If-Match': `"${known}"` });
const again = async () => (counsellor = await app.signIn('counsellor', { language: 'en' }));

async function plan(contact: ContactView, changes: Partial<SessionInput> = {}): Promise<SessionView> {
  const body = {
    kind: 'partner_info', title: 'Basis', languages: ['nl'], startsAtLocal: '2026-12-10T10:00', endsAtLocal: '2026-12-10T12:00', leadId: counsellor.user?.id,
    hostOrganisationId: contact.organisationId, hostContactId: contact.id, visibility: 'public', capacity: 10, acceptedBecause: 'other', ...changes,
  };
  return (await counsellor.post('/api/v1/sessions', body)).as(SessionView);
}

const change = (session: SessionView, fields: object) => counsellor.patch(`/api/v1/sessions/${session.id}`, fields, version(session));
const addressees = () => server.received.map(({ to }) => to[0]);
async function messages(): Promise<string[]> {
  const { items } = (await counsellor.get('/api/v1/messages')).as(MessagePage);
  return items.map(({ kind, state, reason, recipient }) => `${kind} to ${recipient} ${state} ${reason}`).sort();
}

describe('what has not gone yet', () => {
  it('goes to the corrected address of a contact, in the language chosen since', async () => {
    const { contact } = await createPartner(counsellor, { contact: { email: 'tpyo@example.org', language: 'nl' } });
    await plan(contact);
    await counsellor.patch(`/api/v1/contacts/${contact.id}`, { email: 'typo@example.org', language: 'fr' }, version(contact));
    expect(await messages()).toEqual(['session_reminder to typo@example.org planned waiting_for_due_time']);
    app.clock.moveTo('2026-12-08T09:00:00.000Z');
    await sendDue();
    expect(addressees()).toEqual(['typo@example.org']);
    expect(server.received[0]?.parsed.headers.get('content-language')).toBe('fr');
    await again();
    expect(await messages()).toEqual(['session_reminder to typo@example.org sent accepted_by_server']);
  });

  it('goes to the contact that took the place of another, who was invited, and to no other', async () => {
    const { organisation, contact } = await createPartner(counsellor, { contact: { email: 'old@example.org' } });
    const session = await plan(contact, { inviteHost: true });
    const next = (await counsellor.post(`/api/v1/organisations/${organisation.id}/contacts`, { function: 'Team', email: 'new@example.org', language: 'de', invitationBasis: 'opt_in' })).as(ContactView);
    await sendDue();
    await change(session, { hostContactId: next.id });
    await sendDue();
    app.clock.moveTo('2026-12-08T09:00:00.000Z');
    await sendDue();
    expect(addressees()).toEqual(['old@example.org', 'new@example.org', 'new@example.org']);
    await again();
    expect(await messages()).toContain('session_reminder to old@example.org cancelled recipient_replaced');
  });

  it('does not go to a contact that was archived, nor to an organisation that must not be contacted', async () => {
    const archived = await createPartner(counsellor, { contact: { email: 'gone@example.org' } });
    const closed = await createPartner(counsellor, { contact: { email: 'closed@example.org' } });
    await plan(archived.contact);
    await plan(closed.contact, { startsAtLocal: '2026-12-10T13:00', endsAtLocal: '2026-12-10T14:00' });
    await counsellor.post(`/api/v1/contacts/${archived.contact.id}/archiving`);
    await counsellor.patch(`/api/v1/organisations/${closed.organisation.id}`, { status: 'do_not_contact' }, version(closed.organisation));
    app.clock.moveTo('2026-12-08T13:00:00.000Z');
    await sendDue();
    expect(addressees()).toEqual([]);
    await again();
    expect(await messages()).toEqual(['session_reminder to closed@example.org suppressed do_not_contact', 'session_reminder to gone@example.org suppressed do_not_contact']);
  });

  it('invites nobody whose address was unsubscribed at another organisation', async () => {
    const [one, other] = [await createPartner(counsellor, { contact: { email: 'shared@example.org' } }), await createPartner(counsellor, { contact: { email: 'Shared@example.org' } })];
    await plan(one.contact, { inviteHost: true });
    await sendDue();
    const path = /\/unsubscribe\/[\w-]+/.exec(server.received[0]?.raw ?? '')?.[0] ?? '';
    expect((await fetch(`${app.url}${path}`, { method: 'POST', body: 'List-Unsubscribe=One-Click', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })).status).toBe(200);
    await plan(other.contact, { inviteHost: true, startsAtLocal: '2026-12-11T10:00', endsAtLocal: '2026-12-11T12:00' });
    await sendDue();
    expect(addressees()).toHaveLength(1);
    expect(await messages()).toContain('session_invitation to Shared@example.org suppressed opted_out');
  });
});

describe('a move', () => {
  const later = { startsAtLocal: '2026-12-10T13:00', endsAtLocal: '2026-12-10T15:00' };
  const first = { startsAtLocal: '2026-12-10T10:00', endsAtLocal: '2026-12-10T12:00' };

  it('that is taken back within the minute is told to nobody', async () => {
    const { contact } = await createPartner(counsellor);
    const session = await plan(contact);
    await app.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput());
    await sendDue();
    server.forget();
    const moved = (await change(session, { ...later, placeName: 'Elders' })).as(SessionView);
    await change(moved, { ...first, placeName: session.placeName });
    app.clock.advance({ minutes: 2 });
    await sendDue();
    expect(addressees()).toEqual([]);
  });

  it('that is corrected within the minute is told once, with the time that people know', async () => {
    const { contact } = await createPartner(counsellor, { contact: { language: 'en' } });
    const session = await plan(contact);
    const moved = (await change(session, later)).as(SessionView);
    await change(moved, { startsAtLocal: '2026-12-10T14:00', endsAtLocal: '2026-12-10T16:00', notify: false });
    app.clock.advance({ minutes: 2 });
    await sendDue();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.parsed.text).toMatch(/10:00.*12:00/);
    expect(server.received[0]?.parsed.text).toMatch(/14:00.*16:00/);
    expect(server.received[0]?.parsed.text).not.toMatch(/13:00/);
  });

  it('is told although another one after it changes only the place back', async () => {
    const { contact } = await createPartner(counsellor);
    const session = await plan(contact);
    const moved = (await change(session, { ...later, placeName: 'Elders' })).as(SessionView);
    await change(moved, { placeName: session.placeName });
    app.clock.advance({ minutes: 2 });
    await sendDue();
    expect(server.received).toHaveLength(1);
  });
});

describe('what people type', () => {
  it('never turns into the private link of somebody else', async () => {
    const { contact } = await createPartner(counsellor);
    const session = await plan(contact);
    const invited = await plan(contact, { visibility: 'invited', startsAtLocal: '2026-12-11T10:00', endsAtLocal: '2026-12-11T12:00' });
    expect(new URL((await counsellor.get(`/api/v1/sessions/${invited.id}`)).as(SessionView).bookingUrl ?? '').searchParams.get('key')).toHaveLength(22);
    const victim = (await app.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput())).as(BookingReceipt);
    for (const contactName of [`{{link manage_booking ${victim.id}}}`, `{{link book_invited ${invited.id}}}`]) {
      server.forget();
      await app.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ contactName, contactEmail: `${contactName.length}@example.net` }));
      await sendDue();
      const mail = server.received.find(({ to }) => to[0]?.endsWith('@example.net'));
      expect(mail?.parsed.text).toContain(contactName);
      expect([...(mail?.parsed.text ?? '').matchAll(/\/booking\/[\w-]{22}/g)]).toHaveLength(1);
    }
  });

  it('adds no header and no recipient', async () => {
    const { contact } = await createPartner(counsellor, { organisation: { name: 'A "B", <c@example.com>; =?utf-8?q?x?=' }, contact: { name: 'Eve <eve@example.com>, "x"' } });
    await plan(contact, { inviteHost: true, title: `=?utf-8?b?QmNjOg==?= ${'é'.repeat(120)}` });
    await sendDue();
    expect(server.received[0]?.to).toEqual([contact.email]);
    expect(server.received[0]?.parsed.to).toMatchObject({ value: [{ address: contact.email, name: contact.name }] });
    expect(server.received[0]?.parsed.headers.has('bcc')).toBe(false);
    expect(server.received[0]?.raw.split('\r\n').every((line) => Buffer.byteLength(line) <= 998)).toBe(true);
  });
});

describe('the place of a session', () => {
  it('is not left with the address of a sensitive place when another organisation becomes host', async () => {
    const admin = await app.signIn('admin');
    const shelter = await createPartner(counsellor, { organisation: { name: 'De Schuilplaats', street: 'Geheime straat 7', postalCode: '9000', sensitivePlace: true } });
    const other = (await counsellor.post('/api/v1/organisations', { name: 'Open Huis', kind: 'ngo', language: 'nl', street: 'Kaai 3', municipality: 'Gent' })).as(OrganisationView);
    const session = await plan(shelter.contact);
    const changed = (await change(session, { hostOrganisationId: other.id, hostContactId: null })).as(SessionView);
    expect(changed).toMatchObject({ placeName: 'Open Huis', placeAddress: 'Kaai 3, Gent' });
    const typed = await plan(shelter.contact, { placeName: 'Achterhuis', placeAddress: 'Geheime straat 9', startsAtLocal: '2026-12-12T10:00', endsAtLocal: '2026-12-12T11:00' });
    await change(typed, { hostOrganisationId: other.id, hostContactId: null, placeName: 'Achterhuis' });
    for (const client of [admin, app.visitor()]) {
      const path = client === admin ? 'sessions' : 'open-sessions';
      for (const { id } of [session, typed]) expect(JSON.stringify((await client.get(`/api/v1/${path}/${id}`)).body)).not.toContain('Geheime');
    }
  });

  it('stays where it was typed when the host changes', async () => {
    const { contact } = await createPartner(counsellor);
    const other = (await counsellor.post('/api/v1/organisations', { name: 'Open Huis', kind: 'ngo', language: 'nl', municipality: 'Gent' })).as(OrganisationView);
    const session = await plan(contact, { placeName: 'Stadhuis', placeAddress: 'Markt 1' });
    expect((await change(session, { hostOrganisationId: other.id, hostContactId: null })).as(SessionView)).toMatchObject({ placeName: 'Stadhuis', placeAddress: 'Markt 1' });
  });
});
