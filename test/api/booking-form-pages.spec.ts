import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingList, KindQuestionView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Attempt } from '@relais/identity';
import type { Session } from '@relais/sessions';
import type { Answer, Client } from '../support/client.ts';
import { sendForm, textOf, type Fields } from '../support/forms.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createSession } from '../support/sessions.ts';

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
const bookingsOf = async ({ id }: Session) => (await coordinator.get(`/api/v1/sessions/${id}/bookings`)).as(BookingList).items;
const label = (text: string) => ({ nl: `${text} nl`, fr: text, de: `${text} de`, en: `${text} en` });
const fieldsNamedIn = (page: Answer) => [...textOf(page).matchAll(/href="#([^"]+)">/g)].map(([, field]) => field).filter((field) => field !== 'content');

describe('the form of a booking', () => {
  let session: Session;
  const asked: Record<'stays' | 'cars' | 'module', string> = { stays: '', cars: '', module: '' };

  beforeAll(async () => {
    const ask = async (fields: object) => (await coordinator.post('/api/v1/kind-questions', { kind: 'partner_training', ...fields })).as(KindQuestionView).id;
    asked.stays = await ask({ answerType: 'yes_no', labels: label('Restez-vous manger ?'), required: true });
    asked.cars = await ask({ answerType: 'number', labels: label('Combien de voitures ?') });
    asked.module = await ask({ answerType: 'choice', labels: label('Quel module ?'), choices: [{ code: 'basics', labels: label('Les bases') }, { code: 'talking', labels: label('Parler du retour') }] });
  });
  beforeEach(async () => void (session = await createSession(running, { kind: 'partner_training', asksNames: true })));
  const answers = () => ({ [`answer.${asked.stays}`]: 'yes', [`answer.${asked.cars}`]: '2', [`answer.${asked.module}`]: 'talking' });

  it('asks no more than seven things at first, and folds the rest away', async () => {
    const html = textOf(await visitor.get(`${pathOf(session)}?lang=fr`));
    const shown = (/<form id="booking"[^]*<\/form>/.exec(html)?.[0] ?? '').replace(/<details[^]*?<\/details>/g, '').replace(/<div class="hidden"[^]*?<\/div>/g, '');
    const names = [...shown.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"[^>]*>/g)].filter(([tag]) => !tag.includes('type="hidden"')).map(([, name]) => name);
    expect([...new Set(names)]).toEqual(['organisationName', 'contactEmail', 'seats', 'language', `answer.${asked.stays}`]);
    expect(html).toContain('Combien de voitures ?');
  });

  it('keeps for whom the seats are, what the room needs, answers and names', async () => {
    const people = { 'functions.social_worker': '2', 'functions.volunteer': '1', 'functions.other': '', 'name.0': 'Anna Peeters', 'nameFunction.0': 'social_worker', 'name.2': 'Jan Maes', 'nameFunction.2': 'volunteer' };
    expect((await sendBooking(session, { seats: '3', interpreterLanguage: 'ti', accessNeeds: 'rampe', ...people, ...answers() })).status).toBe(303);
    const [booking] = await bookingsOf(session);
    expect(booking).toMatchObject({
      seats: 3, functions: { social_worker: 2, volunteer: 1 }, interpreterLanguage: 'ti', accessNeeds: 'rampe',
      participants: [{ function: 'social_worker', name: 'Anna Peeters' }, { function: 'volunteer', name: 'Jan Maes' }],
    });
    expect(Object.fromEntries((booking?.answers ?? []).map(({ questionId, answer }) => [questionId, answer]))).toEqual({ [asked.stays]: 'yes', [asked.cars]: '2', [asked.module]: 'talking' });
  });

  it.each<[string, () => Fields, () => string[]]>([
    ['a question without its answer', () => ({ [`answer.${asked.stays}`]: '' }), () => [`answer.${asked.stays}`]],
    ['an answer that is no number', () => ({ [`answer.${asked.cars}`]: 'deux' }), () => [`answer.${asked.cars}`]],
    ['more people than seats', () => ({ seats: '2', 'functions.volunteer': '3' }), () => ['functions.social_worker']],
    ['a count that is none', () => ({ 'functions.volunteer': 'x' }), () => ['functions.volunteer']],
    ['everything that is open at once', () => ({ organisationName: '', [`answer.${asked.stays}`]: '' }), () => ['organisationName', `answer.${asked.stays}`]],
    ['a name that is too long, and a wrong address', () => ({ contactEmail: 'x', 'name.1': 'x'.repeat(121), 'nameFunction.1': 'volunteer' }), () => ['contactEmail', 'name.0']],
    ['a language that is none', () => ({ interpreterLanguage: 'xx' }), () => ['interpreterLanguage']],
  ])('points at %s, and keeps what was typed', async (_, fault, fields) => {
    const refused = await sendBooking(session, { ...answers(), accessNeeds: 'rampe', ...fault() });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect(fieldsNamedIn(refused)).toEqual(fields());
    expect(textOf(refused)).toContain('>rampe</textarea>');
    for (const field of fields()) expect(textOf(refused)).toContain(` id="${field}"`);
    expect(await bookingsOf(session)).toEqual([]);
  });

  it('asks for names only where there is a certificate', async () => {
    const plain = await createSession(running, { kind: 'webinar', asksNames: false });
    expect(textOf(await visitor.get(pathOf(plain)))).not.toContain('name.0');
    expect(fieldsNamedIn(await sendBooking(plain, { 'name.0': 'Anna Peeters', 'nameFunction.0': 'volunteer' }))).toEqual(['name.0']);
  });
});
