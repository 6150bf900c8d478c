import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessagePage, Problem, SessionView, SubstitutionDone } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { newId } from '@relais/platform';
import { Duty, TravelTime } from '@relais/sessions';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { assignment, createOffice, describeCounsellor, idOf, planAtHost, planOf, undoing } from '../support/substitutions.ts';

let app: RunningApp;
let ill: Client;
let amina: Client;
let bart: Client;

beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());
beforeEach(async () => {
  await app.app.get(UnitOfWork).run((db) => db.query(`UPDATE users SET disabled_at = '2026-01-01T00:00:00.000Z'`));
  [ill, amina, bart] = [await app.signIn('counsellor', { name: 'Ilse' }), await app.signIn('counsellor', { name: 'Amina' }), await app.signIn('counsellor', { name: 'Bart' })];
  await describeCounsellor(app, idOf(amina), { languages: ['nl', 'fr'], gender: 'woman' });
  await describeCounsellor(app, idOf(bart), { languages: ['nl'], gender: 'man' });
});

const read = async (id: string) => (await ill.get(`/api/v1/sessions/${id}`)).as(SessionView);
const substitute = (assignments: object[], more = {}) => ill.post('/api/v1/substitutions', { userId: idOf(ill), assignments, ...more });
const namesFor = async (client: Client) => (await planOf(ill, idOf(client))).map(({ substitutes }) => substitutes.map(({ name }) => name));

describe('the plan of a substitution', () => {
  it('has what still has to be given, as lead and as co-counsellor, in order of time', async () => {
    const second = await planAtHost(bart, { startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00', leadId: idOf(bart), coCounsellorIds: [idOf(ill)] });
    const first = await planAtHost(ill, { title: 'Eerst' });
    const cancelled = await planAtHost(ill, { startsAtLocal: '2026-11-27T10:00', endsAtLocal: '2026-11-27T12:00' });
    await ill.post(`/api/v1/sessions/${cancelled.id}/cancellation`, { reason: 'other' }, { 'If-Match': '"1"' });
    await planAtHost(ill, { startsAtLocal: '2026-11-30T10:00', endsAtLocal: '2026-11-30T12:00' });
    const plan = await planOf(ill, idOf(ill));
    expect(plan.map(({ id, part }) => [id, part])).toEqual([[first.id, 'lead'], [second.id, 'co']]);
    expect(plan[0]).toMatchObject({ title: 'Eerst', host: { name: 'Inloop De Brug' }, status: 'confirmed' });
    expect(plan[1]?.substitutes.map(({ name }) => name)).toEqual(['Amina']);
  });

  it('leaves out what is over, and has what is going on', async () => {
    await planAtHost(ill, { startsAtLocal: '2026-11-23T08:00', endsAtLocal: '2026-11-23T10:00' });
    const now = await planAtHost(ill, { startsAtLocal: '2026-11-23T10:00', endsAtLocal: '2026-11-23T11:00' });
    expect((await planOf(ill, idOf(ill))).map(({ id }) => id)).toEqual([now.id]);
  });

  it('leaves out who is in another session and who is away, and is empty for who has nothing', async () => {
    await planAtHost(ill);
    expect(await namesFor(ill)).toEqual([['Amina', 'Bart']]);
    await planAtHost(amina, { startsAtLocal: '2026-11-25T11:30', endsAtLocal: '2026-11-25T13:00' });
    expect(await namesFor(ill)).toEqual([['Bart']]);
    await bart.post('/api/v1/absences', { userId: idOf(bart), kind: 'leave', startsAtLocal: '2026-11-25T00:00', endsAtLocal: '2026-11-26T00:00' });
    expect(await namesFor(ill)).toEqual([[]]);
    expect(await planOf(ill, idOf(bart))).toEqual([]);
  });

  it('says what speaks for and against each', async () => {
    const [gent, luik] = [await createOffice(app, 'Gent'), await createOffice(app, 'Liège')];
    await describeCounsellor(app, idOf(amina), { officeId: luik.id });
    await describeCounsellor(app, idOf(bart), { officeId: gent.id });
    await app.app.get(UnitOfWork).run(async (db) => {
      await db.insert(TravelTime, { id: newId(), placeA: 'gent', placeB: 'liege', nameA: 'Gent', nameB: 'Liège', minutes: 105, changedBy: idOf(ill), changedAt: app.clock.instant() });
      await db.insert(Duty, { id: newId(), officeId: gent.id, userId: idOf(bart), kind: 'desk', startsAt: '2026-11-25T08:00:00.000Z', endsAt: '2026-11-25T11:30:00.000Z', zone: 'Europe/Brussels', createdBy: idOf(ill), createdAt: app.clock.instant() });
    });
    await amina.post(`/api/v1/counsellors/${idOf(amina)}/working-patterns`, { validFrom: '2026-01-05', spans: [{ week: 1, weekday: 'MO', from: '09:00', until: '17:00' }] });
    await planAtHost(amina, { startsAtLocal: '2026-11-25T12:10', endsAtLocal: '2026-11-25T13:40' });
    await planAtHost(ill, { languages: ['fr', 'nl'], facilitatorWish: 'woman' });
    const [one] = await planOf(ill, idOf(ill));
    expect(one?.substitutes).toMatchObject([
      { name: 'Amina', speaks: ['fr', 'nl'], travelMinutes: 105, meetsWish: true, hoursThatWeek: 1.5, officeName: 'Loket Liège', reservations: ['outside_working_hours', 'buffer'] },
      { name: 'Bart', speaks: ['nl'], travelMinutes: 0, meetsWish: false, hoursThatWeek: 3.5, reservations: ['language_missing', 'facilitator_wish', 'on_duty'] },
    ]);
  });

  it('is not for viewers', async () => {
    const viewer = await app.signIn('viewer');
    expect((await viewer.get(`/api/v1/substitution-plan?userId=${idOf(ill)}&from=2026-11-23&to=2026-11-30`)).status).toBe(403);
    expect((await ill.get(`/api/v1/substitution-plan?userId=${newId()}&from=2026-11-23&to=2026-11-30`)).as(Problem).code).toBe('counsellor_unknown');
  });
});

describe('a substitution', () => {
  it('assigns all at once, in the part that the other had, and says who did it', async () => {
    const lead = await planAtHost(ill);
    const co = await planAtHost(bart, { leadId: idOf(bart), coCounsellorIds: [idOf(ill)], startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00' });
    const done = (await substitute([assignment(co, idOf(amina)), assignment(lead, idOf(amina))])).as(SubstitutionDone);
    expect(done).toMatchObject({ assigned: 2, told: 2 });
    expect((await read(lead.id)).people.map(({ name }) => name)).toEqual(['Amina']);
    expect((await read(co.id)).people.map(({ name }) => name)).toEqual(['Bart', 'Amina']);
    for (const { id, version } of done.sessions) expect((await read(id)).version).toBe(version);
    expect((await auditOf(app, lead.id)).at(-1)).toMatchObject({ act: 'substituted', userId: idOf(ill), details: { part: 'lead' } });
  });

  it('keeps what spoke against the substitute, as agreed with them', async () => {
    await describeCounsellor(app, idOf(ill), { gender: 'woman', languages: ['nl'] });
    const session = await planAtHost(ill, { facilitatorWish: 'woman' });
    await substitute([assignment(session, idOf(bart))]);
    const { acceptedWarnings } = await read(session.id);
    expect(acceptedWarnings.filter(({ reason }) => reason === 'agreed_with_colleague')).toMatchObject([{ code: 'facilitator_wish', acceptedBy: 'Ilse' }]);
  });

  it('is all or none: an old version, somebody taken or away, and nothing is assigned', async () => {
    const [one, two] = [await planAtHost(ill), await planAtHost(ill, { startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00' })];
    const codes = async (assignments: object[]) => (await substitute(assignments)).as(Problem).code;
    expect(await codes([assignment(one, idOf(amina)), assignment({ ...two, version: 7 }, idOf(amina))])).toBe('version_conflict');
    await planAtHost(bart, { startsAtLocal: '2026-11-26T11:00', endsAtLocal: '2026-11-26T13:00' });
    const taken = (await substitute([assignment(one, idOf(amina)), assignment(two, idOf(bart))])).as(Problem);
    expect(taken).toMatchObject({ status: 409, code: 'session_overlap' });
    expect(taken.detail).toContain('Bart');
    await bart.post('/api/v1/absences', { userId: idOf(bart), kind: 'illness', startsAtLocal: '2026-11-25T00:00', endsAtLocal: '2026-11-26T00:00' });
    const away = (await substitute([assignment(two, idOf(amina)), assignment(one, idOf(bart))])).as(Problem);
    expect(away.code).toBe('substitute_absent');
    expect(JSON.stringify(away)).not.toContain('illness');
    for (const { id } of [one, two]) {
      expect((await read(id)).people.map(({ name }) => name)).toEqual(['Ilse']);
      expect((await ill.get(`/api/v1/messages?sessionId=${id}&kind=session_substitution`)).as(MessagePage).items).toEqual([]);
    }
  });

  it('gives nobody two sessions at once, not even both of the same list', async () => {
    const one = await planAtHost(ill, { status: 'tentative' });
    const two = await planAtHost(bart, { leadId: idOf(bart), coCounsellorIds: [], startsAtLocal: '2026-11-25T11:00', endsAtLocal: '2026-11-25T13:00', status: 'draft' });
    const draft = await planAtHost(ill, { startsAtLocal: '2026-11-25T11:00', endsAtLocal: '2026-11-25T13:00', status: 'draft' });
    expect((await substitute([assignment(one, idOf(amina)), assignment(draft, idOf(amina))])).status).toBe(201);
    expect((await read(two.id)).people.map(({ name }) => name)).toEqual(['Bart']);
    const now = await read(draft.id);
    expect((await ill.post(`/api/v1/sessions/${draft.id}/confirmation`, {}, { 'If-Match': `"${now.version}"` })).status).toBe(409);
  });

  it('is refused for who is no longer in the session, who is in it already, and who gives none', async () => {
    const session = await planAtHost(ill, { coCounsellorIds: [idOf(bart)] });
    const viewer = await app.signIn('viewer');
    const codes = [];
    for (const id of [idOf(bart), idOf(viewer), newId()]) codes.push((await substitute([assignment(session, id)])).as(Problem).code);
    expect(codes).toEqual(['lead_twice', 'counsellor_unknown', 'counsellor_unknown']);
    const other = await ill.post('/api/v1/substitutions', { userId: idOf(amina), assignments: [assignment(session, idOf(ill))] });
    expect(other.as(Problem).code).toBe('person_not_in_session');
  });

  it('is done once per idempotency key', async () => {
    const session = await planAtHost(ill);
    const body = { userId: idOf(ill), assignments: [assignment(session, idOf(amina))] };
    const answers = await Promise.all(Array.from({ length: 6 }, () => ill.post('/api/v1/substitutions', body, { 'Idempotency-Key': session.id })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.as(SubstitutionDone)))).size).toBe(1);
  });

  it('is taken back by its undoing, though the other is away', async () => {
    const session = await planAtHost(ill);
    await ill.post('/api/v1/absences', { userId: idOf(ill), kind: 'illness', startsAtLocal: '2026-11-25T00:00', endsAtLocal: '2026-11-26T00:00' });
    const done = (await substitute([assignment(session, idOf(amina))])).as(SubstitutionDone);
    const undone = await ill.post('/api/v1/substitution-undoings', undoing(idOf(ill), done, idOf(amina)));
    expect(undone.as(SubstitutionDone)).toMatchObject({ assigned: 1, told: 0 });
    expect((await read(session.id)).people.map(({ name }) => name)).toEqual(['Ilse']);
    const { items } = (await ill.get(`/api/v1/messages?sessionId=${session.id}&kind=session_substitution`)).as(MessagePage);
    expect(items.map(({ state, reason }) => [state, reason])).toEqual([['cancelled', 'counsellor_changed']]);
  });
});
