import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InterpreterCancelled, InterpreterChoiceList, InterpreterList, InterpreterView, SessionView, type InterpreterInput, type SessionInput } from '@relais/contracts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
let counsellor: Client;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => void (counsellor = await running.signIn('counsellor', { language: 'en' })));
afterAll(() => running.close());

const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });

async function register(fields: Partial<InterpreterInput> = {}): Promise<InterpreterView> {
  const answer = await counsellor.post('/api/v1/interpreters', { name: 'Samira El Amrani', service: 'Tolkdienst Zenne', languages: ['ar', 'fr'], phone: '+32 2 555 11 22', ...fields });
  expect(answer.status).toBe(201);
  return answer.as(InterpreterView);
}

let day = 0;
/** A session of its own day, a month ahead, led by whoever plans it. */
async function plan(changes: Partial<SessionInput> = {}, client = counsellor): Promise<SessionView> {
  day += 1;
  const date = `2027-03-${String(day).padStart(2, '0')}`;
  const body = { kind: 'community_session', title: 'Jisr', languages: ['nl'], startsAtLocal: `${date}T14:00`, endsAtLocal: `${date}T16:00`, leadId: client.user?.id, interpreterLanguage: 'ar', acceptedBecause: 'other', ...changes };
  const answer = await client.post('/api/v1/sessions', body);
  expect(answer.status).toBe(201);
  return answer.as(SessionView);
}

const book = (session: SessionView, interpreter: { id: string }, client = counsellor) => client.post(`/api/v1/sessions/${session.id}/interpreter-booking`, { interpreterId: interpreter.id }, ifMatch(session));
const cancel = (session: SessionView) => counsellor.post(`/api/v1/sessions/${session.id}/interpreter-cancellation`, undefined, ifMatch(session));
const read = async ({ id }: SessionView) => (await counsellor.get(`/api/v1/sessions/${id}`)).as(SessionView);

describe('the register of interpreters', () => {
  it('takes somebody in, changes them, and takes them out of use', async () => {
    const added = await register({ name: 'Aster Tesfay', languages: ['ti'] });
    expect(added).toMatchObject({ name: 'Aster Tesfay', service: 'Tolkdienst Zenne', languages: ['ti'], email: '', archived: false, version: 1 });
    const changed = (await counsellor.patch(`/api/v1/interpreters/${added.id}`, { languages: ['ti', 'am'] }, ifMatch(added))).as(InterpreterView);
    expect(changed).toMatchObject({ languages: ['ti', 'am'], name: 'Aster Tesfay', version: 2 });
    expect((await counsellor.get('/api/v1/interpreters')).as(InterpreterList).items.map(({ id }) => id)).toContain(added.id);
    for (const _ of [1, 2]) expect((await counsellor.post(`/api/v1/interpreters/${added.id}/archiving`)).as(InterpreterView).archived).toBe(true);
    expect((await counsellor.get('/api/v1/interpreters')).as(InterpreterList).items.map(({ id }) => id)).not.toContain(added.id);
    expect((await auditOf(running, added.id)).map(({ act }) => act)).toEqual(['created', 'changed', 'archived']);
  });

  it('tells the second of two who change somebody, and shows what is stored', async () => {
    const added = await register();
    await counsellor.patch(`/api/v1/interpreters/${added.id}`, { phone: '1' }, ifMatch(added));
    const second = await counsellor.patch(`/api/v1/interpreters/${added.id}`, { phone: '2' }, ifMatch(added));
    expect(second.body).toMatchObject({ status: 412, code: 'version_conflict', current: { phone: '1', version: 2 } });
    expect((await counsellor.patch(`/api/v1/interpreters/${added.id}`, { phone: '2' })).status).toBe(428);
  });

  it('takes somebody once who is sent twice, asks for a language, and is read only for viewers', async () => {
    const key = { 'Idempotency-Key': 'interpreter once' };
    const twice = await Promise.all([1, 2].map(() => counsellor.post('/api/v1/interpreters', { name: 'Once', languages: ['so'] }, key)));
    expect(new Set(twice.map((answer) => answer.as(InterpreterView).id)).size).toBe(1);
    expect((await counsellor.post('/api/v1/interpreters', { name: 'Nobody', languages: [] })).body).toMatchObject({ status: 400, errors: [{ pointer: '/languages' }] });
    const viewer = await running.signIn('viewer');
    expect((await viewer.get('/api/v1/interpreters')).status).toBe(200);
    expect((await viewer.post('/api/v1/interpreters', { name: 'X', languages: ['so'] })).status).toBe(403);
  });
});

describe('booking an interpreter', () => {
  it('takes their time, and shows it on the session', async () => {
    const interpreter = await register();
    const session = await plan();
    expect(session).toMatchObject({ interpreter: null, interpreterState: 'needed' });
    const booked = (await book(session, interpreter)).as(SessionView);
    expect(booked).toMatchObject({ interpreter: { id: interpreter.id, name: 'Samira El Amrani' }, interpreterState: 'booked' });
    expect((await book(booked, interpreter)).body).toMatchObject({ status: 409, code: 'interpreter_already_booked' });
    expect((await auditOf(running, session.id)).at(-1)).toMatchObject({ act: 'interpreter booked', details: { interpreterId: interpreter.id } });
  });

  it('is refused to who does not speak the language, is out of use, or is not needed', async () => {
    const [dari, gone] = [await register({ name: 'Dari', languages: ['fa'] }), await register()];
    await counsellor.post(`/api/v1/interpreters/${gone.id}/archiving`);
    const session = await plan();
    expect((await book(session, dari)).body).toMatchObject({ status: 422, code: 'interpreter_language', detail: expect.stringContaining('Dari') });
    expect((await book(session, gone)).body).toMatchObject({ status: 422, code: 'interpreter_unknown' });
    expect((await book(await plan({ interpreterLanguage: null }), dari)).body).toMatchObject({ status: 409, code: 'interpreter_not_needed' });
    expect((await read(session)).interpreterState).toBe('needed');
  });

  it('is refused while they are in another session, by booking, by a move and by confirmation', async () => {
    const interpreter = await register();
    const colleague = await running.signIn('counsellor');
    const first = await plan();
    await book(first, interpreter);
    const at = { startsAtLocal: first.startsAtLocal.replace('T14:00', 'T15:00'), endsAtLocal: first.endsAtLocal.replace('T16:00', 'T17:00') };
    const meanwhile = await plan(at, colleague);
    const refused = await book(meanwhile, interpreter, colleague);
    expect(refused.body).toMatchObject({ status: 409, code: 'session_overlap', detail: expect.stringContaining('Samira El Amrani'), other: expect.anything() });

    const elsewhere = await plan({}, colleague);
    const booked = (await book(elsewhere, interpreter, colleague)).as(SessionView);
    expect((await colleague.patch(`/api/v1/sessions/${booked.id}`, at, ifMatch(booked))).body).toMatchObject({ status: 409, code: 'session_overlap' });

    const draft = await plan({ ...at, status: 'draft' }, colleague);
    const drafted = (await book(draft, interpreter, colleague)).as(SessionView);
    expect((await colleague.post(`/api/v1/sessions/${drafted.id}/confirmation`, { acceptedBecause: 'other' }, ifMatch(drafted))).body).toMatchObject({ status: 409, code: 'session_overlap' });
  });

  it('offers those who speak the language, free ones first', async () => {
    const [busy, free, other] = [await register({ name: 'A busy one', languages: ['hy'] }), await register({ name: 'B free one', languages: ['hy', 'ru'] }), await register({ name: 'C other', languages: ['ru'] })];
    const colleague = await running.signIn('counsellor');
    const first = await plan({ interpreterLanguage: 'hy' });
    await book(first, busy);
    const second = await plan({ interpreterLanguage: 'hy', startsAtLocal: first.startsAtLocal, endsAtLocal: first.endsAtLocal }, colleague);
    const { items } = (await counsellor.get(`/api/v1/sessions/${second.id}/interpreter-choices`)).as(InterpreterChoiceList);
    expect(items.map(({ id, free: isFree }) => [id, isFree])).toEqual([[free.id, true], [busy.id, false]]);
    expect(items.map(({ id }) => id)).not.toContain(other.id);
  });

  it('keeps the interpreter until somebody cancels: a language they do not speak is refused', async () => {
    const interpreter = await register();
    const booked = (await book(await plan(), interpreter)).as(SessionView);
    const path = `/api/v1/sessions/${booked.id}`;
    for (const interpreterLanguage of ['ti', null]) {
      expect((await counsellor.patch(path, { interpreterLanguage }, ifMatch(booked))).body).toMatchObject({ status: 409, code: 'interpreter_stays_booked' });
    }
    expect((await counsellor.patch(path, { interpreterLanguage: 'fr' }, ifMatch(booked))).as(SessionView).interpreterState).toBe('booked');
  });
});

describe('cancelling an interpreter', () => {
  it('is free of charge until 10:00 on the working day before, and says so', async () => {
    const interpreter = await register();
    const early = (await book(await plan(), interpreter)).as(SessionView);
    expect((await cancel(early)).as(InterpreterCancelled)).toMatchObject({ freeOfCharge: true, session: { interpreter: null, interpreterState: 'cancelled' } });
    const late = (await book(await plan({ startsAtLocal: '2026-11-24T14:00', endsAtLocal: '2026-11-24T16:00' }), interpreter)).as(SessionView);
    expect(late.interpreterCancelBy).toBe('2026-11-23T09:00:00.000Z');
    running.clock.advance({ minutes: 1 });
    expect((await cancel(late)).as(InterpreterCancelled)).toMatchObject({ freeOfCharge: false, session: { interpreterState: 'cancelled' } });
  });

  it('leaves room for somebody else, and cannot be done twice', async () => {
    const [first, second] = [await register(), await register({ name: 'Karim' })];
    const booked = (await book(await plan(), first)).as(SessionView);
    const { session } = (await cancel(booked)).as(InterpreterCancelled);
    expect((await cancel(session)).body).toMatchObject({ status: 409, code: 'interpreter_not_booked' });
    expect((await book(await read(session), second)).as(SessionView)).toMatchObject({ interpreterState: 'booked', interpreter: { name: 'Karim' } });
  });

  it('is still to be done when the session is cancelled, which frees their time', async () => {
    const interpreter = await register();
    const colleague = await running.signIn('counsellor');
    const booked = (await book(await plan(), interpreter)).as(SessionView);
    const cancelled = (await counsellor.post(`/api/v1/sessions/${booked.id}/cancellation`, { reason: 'host_asked' }, ifMatch(booked))).as(SessionView);
    expect(cancelled).toMatchObject({ status: 'cancelled', interpreter: { id: interpreter.id }, interpreterState: 'booked', interpreterCancelBy: expect.any(String) });
    const instead = await plan({ startsAtLocal: booked.startsAtLocal, endsAtLocal: booked.endsAtLocal }, colleague);
    expect((await book(instead, interpreter, colleague)).status).toBe(200);
    expect((await cancel(cancelled)).as(InterpreterCancelled)).toMatchObject({ session: { interpreter: null, status: 'cancelled' } });
  });
});
