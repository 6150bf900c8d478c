import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnnouncementList, AnnouncementPreview, AnnouncementView, BookingView, MessagePage, MessageView, type AnnouncementTexts, type BookingInput } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import type { Session } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession } from '../support/sessions.ts';

let running: RunningApp;
let counsellor: Client;
let session: Session;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => {
  counsellor = await running.signIn('counsellor', { name: 'Lotte Vermeiren', language: 'en' });
  session = await createSession(running, { title: 'Basics' });
});
afterAll(() => running.close());

const french = { subject: 'Autre salle', text: 'La séance a lieu\nau deuxième étage.\n\nÀ bientôt' };
const dutch = { subject: 'Andere zaal', text: 'De sessie is op de tweede verdieping.' };
const path = (what: string) => `/api/v1/sessions/${session.id}/${what}`;
const send = (texts: AnnouncementTexts, headers: Record<string, string> = {}) => counsellor.post(path('announcements'), { texts }, headers);
const preview = async (texts: AnnouncementTexts) => (await counsellor.post(path('announcement-previews'), { texts })).as(AnnouncementPreview).items;

async function book(traits: Partial<BookingInput>): Promise<BookingView> {
  const answer = await counsellor.post(path('bookings'), bookingInput(traits));
  expect(answer.status).toBe(201);
  return answer.as(BookingView);
}

async function mails(): Promise<MessageView[]> {
  const { items } = (await counsellor.get(`/api/v1/messages?sessionId=${session.id}&kind=announcement`)).as(MessagePage);
  return Promise.all(items.map(async ({ id }) => (await counsellor.get(`/api/v1/messages/${id}`)).as(MessageView)));
}

describe('the preview of a message to all who booked', () => {
  it('says who would get it in which language, and how the first of each would read it', async () => {
    for (const traits of [{ language: 'fr', contactName: 'Awa Diop' }, { language: 'fr' }, { language: 'nl' }] as const) await book(traits);
    const shown = await preview({ fr: french, en: { subject: 'Another room', text: 'Second floor' } });
    expect(shown.map(({ language, recipients, subject }) => [language, recipients, subject])).toEqual([['nl', 1, null], ['fr', 2, 'Autre salle'], ['en', 0, 'Another room']]);
    expect(shown[1]?.text).toMatch(/Awa Diop[^]*La séance a lieu\nau deuxième étage\.\n\nÀ bientôt[^]*Zaal Noord[^]*\/booking\/…/);
    expect(await mails()).toEqual([]);
  });

  it('names the languages before a word is written', async () => {
    await book({ language: 'de' });
    expect(await preview({})).toEqual([{ language: 'de', recipients: 1, subject: null, text: '' }]);
  });
});

describe('a message to all who booked', () => {
  it('goes to each in their language, and stands among the earlier ones', async () => {
    await book({ language: 'fr', contactEmail: 'accueil@abri.example.org' });
    await book({ language: 'nl', contactEmail: 'onthaal@kade.example.org' });
    const sent = (await send({ fr: french, nl: dutch })).as(AnnouncementView);
    expect(sent).toMatchObject({ recipients: 2, createdBy: 'Lotte Vermeiren', texts: { fr: french, nl: dutch } });
    expect((await counsellor.get(path('announcements'))).as(AnnouncementList).items).toEqual([sent]);
    await running.app.get(MailSender).sendDue();
    const received = (await mails()).map(({ recipient, subject, state }) => [recipient, subject, state]);
    expect(received.sort()).toEqual([['accueil@abri.example.org', 'Autre salle', 'sent'], ['onthaal@kade.example.org', 'Andere zaal', 'sent']]);
  });

  it('is refused while a language is missing that somebody reads, and where nobody has booked', async () => {
    expect((await send({ fr: french })).body).toMatchObject({ status: 409, code: 'nobody_to_tell' });
    await book({ language: 'nl' });
    const refused = await send({ fr: french });
    expect(refused.body).toMatchObject({ status: 422, code: 'announcement_text_missing', errors: [{ pointer: '/texts/nl' }] });
    expect(refused.body).toMatchObject({ detail: expect.stringContaining('NL') });
    expect((await send({ nl: { subject: ' ', text: '' } })).body).toMatchObject({ status: 400, errors: [{ pointer: '/texts/nl/subject' }, { pointer: '/texts/nl/text' }] });
  });

  it('goes once when it is sent twice, and not to whoever cancelled', async () => {
    const cancelled = await book({ language: 'nl' });
    await counsellor.post(`/api/v1/bookings/${cancelled.id}/cancellation`);
    await book({ language: 'nl' });
    const once = { 'Idempotency-Key': 'told once' };
    const [first, again] = [await send({ nl: dutch }, once), await send({ nl: dutch }, once)];
    expect(again.body).toEqual(first.body);
    expect((await mails()).map(({ bookingId }) => bookingId)).not.toContain(cancelled.id);
    expect(await mails()).toHaveLength(1);
  });

  it('does not go any more to whoever cancels before it goes', async () => {
    const booking = await book({ language: 'nl' });
    await send({ nl: dutch });
    await counsellor.post(`/api/v1/bookings/${booking.id}/cancellation`);
    await running.app.get(MailSender).sendDue();
    expect((await mails()).map(({ state, reason }) => [state, reason])).toEqual([['cancelled', 'booking_cancelled']]);
  });
});
