import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem, SessionRequestPage, SessionRequestReceipt, SessionRequestView, VisitMomentList } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Attempt, User } from '@relais/identity';
import { newId } from '@relais/platform';
import { AskedRequests } from '@relais/requests';
import { Absence } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { everythingStored } from '../support/everything-stored.ts';
import { sendForm, textOf, valueIn } from '../support/forms.ts';
import { createUser, type TestUser } from '../support/people.ts';
import { answerRequest, ask, mailsAbout, readRequest, requestInput, requestToken, twoHours } from '../support/requests.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createOrganisation } from '../support/sessions.ts';

let running: RunningApp;
let planner: Client;
let visitor: Client;
let lead: TestUser;
let asked: AskedRequests;

beforeAll(async () => {
  running = await startApp();
  planner = await running.signIn('counsellor');
  lead = await createUser(running, 'counsellor', { name: 'Eva Never-Named' });
  asked = running.app.get(AskedRequests);
  await running.app.get(UnitOfWork).run((db) => db.update(User, { id: lead.id }, { languages: ['nl', 'fr'] }));
});
afterAll(() => running.close());
beforeEach(async () => {
  visitor = running.visitor();
  await running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt));
});

const open = async () => (await planner.get('/api/v1/session-requests?pageSize=500')).as(SessionRequestPage);
const filled = { organisationName: 'Zonnehoek', contactEmail: 'onthaal@example.org', kind: 'team_visit', sessionLanguage: 'nl', groupSize: '8', place: 'ours', municipality: 'Gent', language: 'nl', lang: 'nl' };

describe('a partner who asks us to come', () => {
  it('gets the same answer whether or not we know the organisation, which is linked without a word', async () => {
    const known = await createOrganisation(running, { name: 'Zonnehoek Één' });
    const answers = await Promise.all(['zonnehoek een', 'Nowhere to be found'].map((organisationName) => running.visitor().post('/api/v1/session-requests', requestInput({ organisationName }))));
    const [first, second] = answers.map((answer) => answer.as(SessionRequestReceipt));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(first?.answerBy).toBe('2026-11-26T16:00:00.000Z');
    expect(second?.answerBy).toBe(first?.answerBy);
    expect((await readRequest(planner, first?.id ?? '')).organisation).toEqual({ id: known.id, name: 'Zonnehoek Één' });
    expect((await readRequest(planner, second?.id ?? '')).organisation).toBeNull();
  });

  it('hears by mail in their language, and opens the request with the link in it', async () => {
    const request = await ask(running, planner, { language: 'de', moments: [{ startsAtLocal: '2027-03-01T14:00', endsAtLocal: '2027-03-01T15:30', zone: 'Europe/Brussels' }] });
    expect(request).toMatchObject({ status: 'new', owner: null, overdue: false, moments: [{ proposedBy: null, lead: null, startsAt: '2027-03-01T13:00:00.000Z' }] });
    expect(await mailsAbout(running, request.id)).toEqual([{ kind: 'request_received', language: 'de', state: 'planned', recipient: request.contactEmail }]);
    const seen = await asked.byToken(await requestToken(running, request.id));
    expect([seen.request.id, seen.proposals, seen.session]).toEqual([request.id, [], null]);
    await expect(asked.byToken('no such link that was ever given')).rejects.toMatchObject({ code: 'link_not_valid' });
  });

  it('asks once with the same key, and fills no mailbox by asking on and on', async () => {
    const input = requestInput();
    const twice = await Promise.all([1, 2].map(() => running.visitor().post('/api/v1/session-requests', input, { 'Idempotency-Key': 'the same' })));
    expect(twice[0]?.body).toEqual(twice[1]?.body);
    const many = await Promise.all(Array.from({ length: 7 }, () => ask(running, planner, { contactEmail: 'victim@example.org' })));
    const mails = await Promise.all(many.map(({ id }) => mailsAbout(running, id)));
    expect(mails.flat()).toHaveLength(5);
  });

  it('is told what is wrong with a moment', async () => {
    const past = { startsAtLocal: '2026-11-20T10:00', endsAtLocal: '2026-11-20T11:00', zone: 'Europe/Brussels' };
    const good = { ...past, startsAtLocal: '2027-01-20T10:00', endsAtLocal: '2027-01-20T11:00' };
    const answer = (await running.visitor().post('/api/v1/session-requests', requestInput({ moments: [good, past] }))).as(Problem);
    expect([answer.code, answer.errors.map(({ pointer }) => pointer)]).toEqual(['session_in_the_past', ['/moments/1/startsAtLocal']]);
  });

  it('sees when somebody could come, and of nobody who or how many', async () => {
    await running.app.get(UnitOfWork).run(async (db) => {
      const only = await createUser(running, 'counsellor', { name: 'Only Speaker' });
      await db.update(User, { id: only.id }, { languages: ['ti'] });
      await db.insert(Absence, { id: newId(), userId: only.id, kind: 'leave', zone: 'Europe/Brussels', startsAt: '2026-11-25T23:00:00.000Z', endsAt: '2026-11-29T23:00:00.000Z', createdBy: only.id, createdAt: running.clock.instant(), version: 1 });
    });
    const moments = async (query: string) => (await running.visitor().get(`/api/v1/visit-moments?kind=team_visit&${query}`)).as(VisitMomentList).items;
    const found = await moments('language=ti');
    expect(found).toHaveLength(24);
    expect(found[0]?.startsAtLocal).toBe('2026-11-30T09:00');
    expect(Object.keys(found[0] ?? {}).sort()).toEqual(['endsAtLocal', 'startsAtLocal', 'zone']);
    expect((await moments('language=ti&from=2027-02-01'))[0]?.startsAtLocal).toBe('2027-02-01T09:00');
    expect(await moments('language=th&municipality=Gent&province=east_flanders')).toEqual([]);
  });
});

describe('the form', () => {
  it('keeps what was typed while moments are looked up, and while something is wrong', async () => {
    const shown = await sendForm(visitor, '/requests/new', { ...filled, groupSize: '', show: '1' });
    expect([shown.status, valueIn(shown, 'organisationName'), valueIn(shown, 'municipality'), valueIn(shown, 'shown')]).toEqual([200, 'Zonnehoek', 'Gent', '1']);
    const moment = valueIn(shown, 'chosen');
    expect(moment).toBe('2026-11-26T09:00/2026-11-26T10:30');
    const wrong = await sendForm(visitor, '/requests/new', { ...filled, groupSize: '0', shown: '1', chosen: moment, wishDay0: '2026-02-30', wishFrom1: '10:00' });
    expect(wrong.status).toBe(400);
    expect(textOf(wrong)).toContain(`name="chosen" checked="" value="${moment}"`);
    for (const field of ['groupSize', 'wishDay0', 'wishDay1']) expect(textOf(wrong)).toContain(`id="${field}-error"`);
    const past = await sendForm(visitor, '/requests/new', { ...filled, chosen: moment, wishDay1: '2026-11-20', wishFrom1: '10:00' });
    expect([past.status, textOf(past).includes('id="wishDay1-error"')]).toEqual([422, true]);
  });

  it('asks once, however often it is sent, and shows a receipt of what was typed', async () => {
    const formKey = valueIn(await visitor.get('/requests/new?lang=nl'), 'formKey');
    const fields = { ...filled, formKey, wishDay0: '2027-01-12', wishFrom0: '19:00' };
    const before = (await open()).total;
    const answers = await Promise.all([1, 2, 3].map(() => sendForm(visitor, '/requests/new', fields)));
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual(Array(3).fill('/request?lang=nl'));
    const { items, total } = await open();
    expect(total).toBe(before + 1);
    expect(items.find(({ contactEmail }) => contactEmail === filled.contactEmail)).toMatchObject({ groupSize: 8, online: false, moments: [{ startsAt: '2027-01-12T18:00:00.000Z', endsAt: '2027-01-12T19:30:00.000Z' }] });
    expect(textOf(await visitor.get('/request?lang=nl'))).toContain('onthaal@example.org');
    expect((await sendForm(visitor, '/requests/new', { ...fields, groupSize: '9' })).status).toBe(422);
  });

  it('believes no program that fills in everything, and tells it nothing', async () => {
    const before = (await open()).total;
    const answer = await sendForm(visitor, '/requests/new', { ...filled, website: 'https://example.org' });
    expect([answer.status, (await open()).total]).toEqual([303, before]);
  });
});

describe('the page of a request', () => {
  async function proposed(): Promise<{ request: SessionRequestView; moments: string[] }> {
    const request = await ask(running, planner, { language: 'fr' });
    const day = new Date(Date.UTC(2027, 1, 1 + opened * 7)).toISOString().slice(0, 10);
    opened += 1;
    const after = (await answerRequest(planner, request, 'proposals', { moments: [twoHours(day, '10:00', lead.id), twoHours(day, '14:00', lead.id)] })).as(SessionRequestView);
    await visitor.get(`/request/${await requestToken(running, request.id)}`);
    return { request: after, moments: after.moments.map(({ id }) => id) };
  }
  let opened = 0;

  it('opens by its link, which leaves the address at once, and changes nothing by being looked at', async () => {
    const { request } = await proposed();
    const token = await requestToken(running, request.id);
    const before = await everythingStored(running);
    const answer = await visitor.get(`/request/${token}`);
    expect([answer.status, answer.headers.get('location'), answer.headers.get('referrer-policy')]).toEqual([303, '/request?lang=fr', 'no-referrer']);
    const page = textOf(await visitor.get('/request'));
    expect(page).toContain('Choisissez un des moments');
    expect(page).not.toContain(token);
    expect(page).not.toContain('Never-Named');
    for (const path of ['/request/withdrawal', '/request?lang=ar']) expect((await visitor.get(path)).status).toBe(200);
    expect((await visitor.get('/request/calendar.ics')).status).toBe(404);
    expect(await everythingStored(running)).toBe(before);
    expect((await running.visitor().get('/request')).status).toBe(404);
  });

  it('agrees on a moment, once, and gives the calendar file', async () => {
    const { request, moments } = await proposed();
    expect((await sendForm(visitor, '/request/choice', { lang: 'fr' })).status).toBe(400);
    expect((await sendForm(visitor, '/request/choice', { lang: 'fr', moment: 'another' })).status).toBe(404);
    const answers = await Promise.all(moments.map((moment) => sendForm(visitor, '/request/choice', { lang: 'fr', moment })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(textOf(await visitor.get('/request'))).toContain('Convenu');
    expect(textOf(await visitor.get('/request/calendar.ics'))).toContain('BEGIN:VEVENT');
    expect((await readRequest(planner, request.id)).status).toBe('accepted');
  });

  it('takes other wishes, and back the request', async () => {
    const { request } = await proposed();
    expect((await sendForm(visitor, '/request/refusal', { lang: 'fr', wishDay0: '2027-03-02' })).status).toBe(400);
    const refused = await sendForm(visitor, '/request/refusal', { lang: 'fr', wishDay0: '2027-03-02', wishFrom0: '18:00' });
    expect(refused.headers.get('location')).toBe('/request?done=refused&lang=fr');
    expect(await readRequest(planner, request.id)).toMatchObject({ status: 'new' });
    expect((await sendForm(visitor, '/request/withdrawal', { lang: 'fr' })).status).toBe(303);
    expect((await readRequest(planner, request.id)).status).toBe('withdrawn');
    expect(textOf(await visitor.get('/request?lang=fr'))).toContain('Cette demande est retirée');
  });
});
