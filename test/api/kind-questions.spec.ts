import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KindBookingRulesView, KindQuestionList, KindQuestionView, PlanningChoices, type KindQuestionInput, type SessionKindCode } from '@relais/contracts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
let coordinator: Client;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => void (coordinator = await running.signIn('coordinator', { language: 'en' })));
afterAll(() => running.close());

const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });
const inAll = (text: string) => ({ nl: `${text} nl`, fr: `${text} fr`, de: `${text} de`, en: text });
const modules = [{ code: 'basics', labels: inAll('Basics') }, { code: 'talking', labels: inAll('Talking about return') }];

async function ask(fields: Partial<Record<keyof KindQuestionInput, unknown>> = {}): Promise<KindQuestionView> {
  const answer = await coordinator.post('/api/v1/kind-questions', { kind: 'webinar', answerType: 'yes_no', labels: inAll('Do you stay for lunch?'), ...fields });
  expect(answer.status).toBe(201);
  return answer.as(KindQuestionView);
}

const asked = async (kind: SessionKindCode) => (await coordinator.get(`/api/v1/kind-questions?kind=${kind}`)).as(KindQuestionList).items;
const inOrder = async (kind: SessionKindCode) => (await asked(kind)).filter(({ archived }) => !archived).map(({ place, labels }) => [place, labels.en]);

describe('the questions of a kind of session', () => {
  it('are added, changed and archived, each at its place', async () => {
    const lunch = await ask({ labels: inAll('Lunch') });
    const cars = await ask({ labels: inAll('Cars'), answerType: 'number', place: 2 });
    const module = await ask({ labels: inAll('Module'), answerType: 'choice', choices: modules, place: 1, required: true });
    expect(await inOrder('webinar')).toEqual([[1, 'Module'], [2, 'Lunch'], [3, 'Cars']]);
    await coordinator.patch(`/api/v1/kind-questions/${module.id}`, { place: 3 }, ifMatch(module));
    await coordinator.patch(`/api/v1/kind-questions/${cars.id}`, { place: 1, labels: inAll('Parking') }, ifMatch(cars));
    expect(await inOrder('webinar')).toEqual([[1, 'Parking'], [2, 'Lunch'], [3, 'Module']]);
    for (const _ of [1, 2]) expect((await coordinator.post(`/api/v1/kind-questions/${lunch.id}/archiving`)).as(KindQuestionView).archived).toBe(true);
    expect(await inOrder('webinar')).toEqual([[1, 'Parking'], [2, 'Module']]);
    expect((await asked('webinar')).map(({ id }) => id)).toContain(lunch.id);
    expect((await auditOf(running, cars.id)).map(({ act }) => act)).toEqual(['created', 'changed']);
  });

  it('have choices exactly where one is to be chosen', async () => {
    const faulty = [{ answerType: 'choice', choices: [] }, { answerType: 'choice', choices: modules.slice(1) }, { answerType: 'number', choices: modules }];
    for (const fields of faulty) {
      const answer = await coordinator.post('/api/v1/kind-questions', { kind: 'outreach_round', labels: inAll('Which?'), ...fields });
      expect(answer.body).toMatchObject({ status: 422, code: 'question_choices', errors: [{ pointer: '/choices' }] });
    }
    const module = await ask({ kind: 'outreach_round', answerType: 'choice', choices: modules });
    expect((await coordinator.patch(`/api/v1/kind-questions/${module.id}`, { choices: [] }, ifMatch(module))).status).toBe(422);
    expect((await asked('outreach_round')).map(({ choices }) => choices.length)).toEqual([2]);
  });

  it('tell the second of two who change one, and ask for every language', async () => {
    const lunch = await ask({ kind: 'permanence' });
    await coordinator.patch(`/api/v1/kind-questions/${lunch.id}`, { required: true }, ifMatch(lunch));
    const second = await coordinator.patch(`/api/v1/kind-questions/${lunch.id}`, { place: 1 }, ifMatch(lunch));
    expect(second.body).toMatchObject({ status: 412, current: { required: true, version: 2 } });
    const { de: _de, ...threeLanguages } = inAll('Lunch');
    expect((await coordinator.patch(`/api/v1/kind-questions/${lunch.id}`, { labels: threeLanguages }, ifMatch(lunch))).body).toMatchObject({ status: 400, errors: [{ pointer: '/labels/de' }] });
  });

  it('are added once when sent twice', async () => {
    const once = { 'Idempotency-Key': 'question once' };
    const [first, again] = [await coordinator.post('/api/v1/kind-questions', { kind: 'team_visit', answerType: 'number', labels: inAll('Cars') }, once), await coordinator.post('/api/v1/kind-questions', { kind: 'team_visit', answerType: 'number', labels: inAll('Cars') }, once)];
    expect(again.body).toEqual(first.body);
    expect(await asked('team_visit')).toHaveLength(1);
  });
});

describe('what bookings of a kind of session need', () => {
  const path = '/api/v1/session-kinds/partner_training/booking-rules';
  const rules = async () => (await coordinator.get(path)).as(KindBookingRulesView);

  it('is nothing at first, and is changed one by one', async () => {
    expect(await rules()).toEqual({ asksApproval: false, asksProof: false, asksNames: false, version: 1 });
    const first = (await coordinator.patch(path, { asksNames: true }, ifMatch(await rules()))).as(KindBookingRulesView);
    expect(first).toEqual({ asksApproval: false, asksProof: false, asksNames: true, version: 2 });
    expect((await coordinator.patch(path, { asksApproval: true }, { 'If-Match': '"1"' })).body).toMatchObject({ status: 412, current: first });
    expect((await coordinator.patch(path, { asksApproval: true }, ifMatch(first))).as(KindBookingRulesView)).toMatchObject({ asksApproval: true, asksNames: true, version: 3 });
  });

  it('is known to whoever plans a session', async () => {
    const { kinds } = (await coordinator.get('/api/v1/planning-choices')).as(PlanningChoices);
    expect(kinds.find(({ code }) => code === 'partner_training')).toMatchObject({ asksApproval: true, asksProof: false, asksNames: true });
    expect((await coordinator.get('/api/v1/session-kinds/nothing/booking-rules')).status).toBe(400);
  });
});
