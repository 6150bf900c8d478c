import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingList, BookingReceipt, type BookingInput, type BookingView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Attempt } from '@relais/identity';
import type { Session } from '@relais/sessions';
import type { Answer, Client } from '../support/client.ts';
import { sendForm, textOf, valueIn, type Fields } from '../support/forms.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createOrganisation, createSession, manageLinkOf, seatsOf } from '../support/sessions.ts';

let running: RunningApp;
let coordinator: Client;
let visitor: Client;

beforeAll(async () => {
  running = await startApp();
  coordinator = await running.signIn('coordinator');
});
afterAll(() => running.close());
beforeEach(async () => {
  visitor = running.visitor();
  await running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt));
});

const pathOf = ({ id }: { id: string }) => `/sessions/${id}/book`;
const typed = (fields: Fields = {}): Fields => ({ organisationName: 'Abri Saint-Lambert', contactEmail: `accueil${Math.random()}@example.org`, seats: '1', language: 'fr', lang: 'fr', ...fields });
const sendBooking = (session: Session, fields: Fields = {}) => sendForm(visitor, pathOf(session), typed(fields));
const receipt = async () => textOf(await visitor.get('/booking?lang=fr'));
const bookingsOf = async ({ id }: Session) => (await coordinator.get(`/api/v1/sessions/${id}/bookings`)).as(BookingList).items;
const statusOf = async (session: Session, id: string) => (await bookingsOf(session)).find((one) => one.id === id)?.status;
const fieldsNamedIn = (page: Answer) => [...textOf(page).matchAll(/href="#([^"]+)">/g)].map(([, field]) => field).filter((field) => field !== 'content');

/** Booked over the API; its link is open in the visitor's browser. */
async function opened(session: Session, input: Partial<BookingInput> = {}): Promise<string> {
  const answer = await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ orWait: true, ...input }));
  const { id } = answer.as(BookingReceipt);
  await visitor.get(await manageLinkOf(running, id));
  return id;
}
const page = async (query = 'lang=fr') => textOf(await visitor.get(`/booking?${query}`));
const act = (deed: string, fields: Fields = {}) => sendForm(visitor, `/booking/${deed}`, { lang: 'fr', ...fields });
const locationOf = ({ headers }: Answer) => headers.get('location');

describe('a full session', () => {
  it('is waited for in the place that is told, with the same form', async () => {
    const session = await createSession(running, { capacity: 2, seatsTaken: 2 });
    const form = await visitor.get(`${pathOf(session)}?lang=fr`);
    expect(valueIn(form, 'orWait')).toBe('yes');
    for (const place of [1, 2]) {
      expect(textOf(await visitor.get(`${pathOf(session)}?lang=fr`))).toContain(`Vous seriez à la place ${place}.`);
      await sendBooking(session, { orWait: 'yes' });
      expect(await receipt()).toContain(`Vous êtes à la place ${place}.`);
    }
    expect((await bookingsOf(session)).map(({ status }) => status)).toEqual(['waitlisted', 'waitlisted']);
  });

  it('lets a group wait that is larger than what is left, when it says so', async () => {
    const session = await createSession(running, { capacity: 4, seatsTaken: 3 });
    const refused = await sendBooking(session, { seats: '3' });
    expect([refused.status, textOf(refused).includes('Attendre 3 places')]).toEqual([409, true]);
    expect(textOf(await sendBooking(session, { seats: '9' }))).not.toContain('Attendre 9 places');
    expect((await sendBooking(session, { seats: '3', orWait: 'yes' })).status).toBe(303);
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 3, booked: 0 });
  });
});

describe('a booking that is not certain yet', () => {
  it('is told before it is sent, and waits for the address, which only a press of a button confirms', async () => {
    const session = await createSession(running, { asksProof: true });
    expect(textOf(await visitor.get(`${pathOf(session)}?lang=fr`))).toContain('Nous envoyons d’abord un lien à cette adresse.');
    await sendBooking(session);
    expect(await receipt()).toContain('Encore une étape : confirmez votre adresse');
    const id = await opened(session);
    expect(await page()).toContain('action="/booking/proof"');
    expect(await statusOf(session, id)).toBe('requested');
    for (const _ of [1, 2]) expect(locationOf(await act('proof'))).toBe('/booking?done=proved&lang=fr');
    expect(await page('done=proved&lang=fr')).toContain('Votre adresse est confirmée.');
    expect(await statusOf(session, id)).toBe('confirmed');
  });

  it('waits for our word where we look at each', async () => {
    const session = await createSession(running, { asksApproval: true });
    expect(textOf(await visitor.get(`${pathOf(session)}?lang=fr`))).toContain('Nous examinons d’abord chaque inscription.');
    const id = await opened(session);
    expect(await page()).toContain('Nous examinons votre inscription');
    const [booking] = await bookingsOf(session);
    await coordinator.post(`/api/v1/bookings/${id}/decline`, { reason: 'not_meant_for_you' }, { 'If-Match': `"${booking?.version}"` });
    expect(await page()).toContain('Nous ne pouvons pas vous donner ces places');
  });

  it('says its place on the waiting list, then until when seats are held; they are taken, or let go', async () => {
    const session = await createSession(running, { capacity: 2 });
    const first = await opened(session, { seats: 2 });
    const id = await opened(session, { seats: 1 });
    expect(await page()).toContain('Sur la liste d’attente, place 1');
    expect(locationOf(await act('acceptance'))).toBe('/booking?lang=fr');
    await coordinator.post(`/api/v1/bookings/${first}/cancellation`);
    const offer = await page();
    expect(offer).toContain('1 place vous est gardée');
    expect(offer).toContain('href="/booking/cancellation?lang=fr">Les laisser à d’autres');
    for (const _ of [1, 2]) expect(locationOf(await act('acceptance'))).toBe('/booking?done=accepted&lang=fr');
    expect(await statusOf(session, id)).toBe('confirmed');
  });
});

describe('a booking that changes', () => {
  it('changes what was said with the seats', async () => {
    const session = await createSession(running, {});
    await opened(session, { seats: 2, functions: { volunteer: 2 } });
    expect(await page()).toMatch(/id="functions.volunteer"[^>]* value="2"/);
    expect(locationOf(await act('changes', { seats: '3', 'functions.volunteer': '1', 'functions.interpreter': '2', interpreterLanguage: 'ti' }))).toBe('/booking?done=changed&lang=fr');
    expect((await bookingsOf(session))[0]).toMatchObject({ seats: 3, functions: { volunteer: 1, interpreter: 2 }, interpreterLanguage: 'ti' } satisfies Partial<BookingView>);
    expect(fieldsNamedIn(await act('changes', { seats: '1', 'functions.volunteer': '2' }))).toEqual(['functions.social_worker']);
  });

  it('goes to another date of the same matter, while there are seats', async () => {
    const [session, other] = [await createSession(running, { kind: 'embassy_seminar', topics: [] }), await createSession(running, { kind: 'embassy_seminar', topics: [], capacity: 3 })];
    const id = await opened(session, { seats: 2 });
    expect(await page()).toContain(`name="sessionId" value="${other.id}"`);
    expect(fieldsNamedIn(await act('move'))).toEqual(['sessionId']);
    expect(locationOf(await act('move', { sessionId: other.id }))).toBe('/booking?done=moved&lang=fr');
    expect([await statusOf(other, id), (await seatsOf(running, session.id)).taken, (await seatsOf(running, other.id)).taken]).toEqual(['confirmed', 0, 2]);
    const late = await createSession(running, { kind: 'embassy_seminar', topics: [], capacity: 1, seatsTaken: 1 });
    const refused = await act('move', { sessionId: late.id });
    expect([refused.status, fieldsNamedIn(refused)]).toEqual([409, ['sessionId']]);
  });

  it('goes to somebody else, whose address is the only one that opens it', async () => {
    const session = await createSession(running);
    const id = await opened(session);
    const before = await manageLinkOf(running, id);
    expect(fieldsNamedIn(await act('handover', { contactEmail: 'x', language: 'nl' }))).toEqual(['contactEmail']);
    expect(locationOf(await act('handover', { contactEmail: 'onthaal@example.org', contactName: '', language: 'nl' }))).toBe('/booking?lang=fr');
    for (const _ of [1, 2]) expect(await page()).toContain('onthaal@example.org');
    expect((await visitor.get(before)).status).toBe(404);
    expect((await act('cancellation')).status).toBe(404);
    expect((await bookingsOf(session))[0]).toMatchObject({ contactEmail: 'onthaal@example.org', language: 'nl', status: 'confirmed' });
    expect((await visitor.get(await manageLinkOf(running, id))).status).toBe(303);
  });
});

describe('an address that protects people', () => {
  it('is told on the page of who has seats, where the session says so, and on no other (R9)', async () => {
    const host = await createOrganisation(running, { name: 'L’Escale', sensitivePlace: true });
    const told = await createSession(running, { hostOrganisationId: host.id, placeName: host.name, placeAddress: 'Geheime straat 7', capacity: 1, tellsAddress: true });
    const untold = await createSession(running, { hostOrganisationId: host.id, placeName: host.name, placeAddress: 'Geheime straat 7' });
    expect(textOf(await visitor.get(pathOf(told)))).not.toContain('Geheime');
    await opened(told);
    expect(await page()).toContain('Geheime straat 7');
    await opened(told);
    expect(await page()).not.toContain('Geheime');
    await opened(untold);
    expect(await page()).not.toContain('Geheime');
  });
});
