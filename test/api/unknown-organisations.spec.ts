import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BookingView, NameLinked, OrganisationView, SessionRequestReceipt, UnknownOrganisationPage } from '@relais/contracts';
import { z } from 'zod';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession } from '../support/sessions.ts';

let running: RunningApp;
let client: Client;
let kade: OrganisationView;

beforeAll(async () => {
  running = await startApp();
  client = await running.signIn('counsellor');
  kade = await addOrganisation(client, { name: 'De Kade' });
});
afterAll(() => running.close());

const list = async () => (await client.get('/api/v1/unknown-organisations')).as(UnknownOrganisationPage);
const book = async (organisationName: string, sessionId: string) => running.visitor().post(`/api/v1/open-sessions/${sessionId}/bookings`, bookingInput({ organisationName, language: 'nl' }));
const bookingsOf = async (sessionId: string) => (await client.get(`/api/v1/sessions/${sessionId}/bookings`)).as(z.object({ items: z.array(BookingView) })).items;

describe('a name that no organisation bears', () => {
  it('is listed once however it is typed, with whom it could be', async () => {
    const session = await createSession(running);
    for (const name of ['Inloophuis De Kade', 'inloophuis de kade ', 'Rue&Vie', 'De Kade']) await book(name, session.id);
    const asked = await running.visitor().post('/api/v1/session-requests', { organisationName: 'Rue & Vie', contactEmail: 'rue@example.org', language: 'fr', kind: 'team_visit', sessionLanguage: 'fr', groupSize: 8, placeName: 'Rue', municipality: 'Liège' });
    asked.as(SessionRequestReceipt);
    const { items, total } = await list();
    expect(total).toBe(2);
    expect(items.find(({ name }) => name.startsWith('Rue'))).toMatchObject({ bookings: 1, requests: 1, matches: [] });
    expect(items.find(({ name }) => name.toLowerCase().startsWith('inloop'))).toMatchObject({ bookings: 2, requests: 0, language: 'nl' });
  });

  it('is linked to an organisation, with all that came in by it', async () => {
    const session = await createSession(running);
    await book('Inloophuis De Kade', session.id);
    const linked = (await client.post('/api/v1/unknown-organisations/links', { name: 'Inloophuis de Kade', organisationId: kade.id })).as(NameLinked);
    expect(linked).toEqual({ organisationId: kade.id, bookings: 3, requests: 0 });
    const [booking] = await bookingsOf(session.id);
    expect(booking).toMatchObject({ organisationId: kade.id, organisationName: 'Inloophuis De Kade', version: 2 });
    expect((await auditOf(running, booking?.id ?? '')).at(-1)).toMatchObject({ act: 'organisation_linked', userId: client.user?.id, details: { organisationId: kade.id } });
    expect((await list()).items.map(({ name }) => name)).toEqual(['Rue & Vie']);
  });

  it('is accepted as a new organisation', async () => {
    const accepted = (await client.post('/api/v1/unknown-organisations/acceptances', { name: 'Rue&Vie', organisation: { name: 'Rue&Vie', kind: 'street_work', language: 'fr' } })).as(NameLinked);
    expect(accepted).toMatchObject({ bookings: 1, requests: 1 });
    expect((await client.get(`/api/v1/organisations/${accepted.organisationId}`)).as(OrganisationView)).toMatchObject({ name: 'Rue&Vie', language: 'fr' });
    expect((await list()).items).toEqual([]);
  });

  it('is matched with organisations alike, and forgotten once its booking is cancelled', async () => {
    const session = await createSession(running);
    await book('De Kade vzw', session.id);
    expect((await list()).items).toMatchObject([{ name: 'De Kade vzw', matches: [{ organisation: { id: kade.id }, signs: ['name'] }] }]);
    const [booking] = await bookingsOf(session.id);
    expect((await client.post(`/api/v1/bookings/${booking?.id}/cancellation`, undefined, { 'If-Match': `"${booking?.version}"` })).status).toBe(200);
    expect((await list()).total).toBe(0);
  });

  it('is shown to planners only', async () => {
    const viewer = await running.signIn('viewer');
    expect((await viewer.get('/api/v1/unknown-organisations')).status).toBe(403);
  });
});
