import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Problem, SessionRequestView } from '@relais/contracts';
import { findById } from '@relais/database';
import { RequestRows, SessionRequest } from '@relais/requests';
import { build } from '../crash/built.ts';
import { createFolder, startProcess, type ServerProcess } from '../crash/server-process.ts';
import { Client, type Answer } from '../support/client.ts';
import { sendForm } from '../support/forms.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { createUser, testPassword, type TestUser } from '../support/people.ts';
import { answerRequest, ask, mailsAbout, readRequest, requestToken, sessionsOf, twoHours } from '../support/requests.ts';
import { routesOf } from '../support/routes.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const rounds = 4;
const perSide = 4;
/** Both processes agree on the time. */
const now = new Date().toISOString();

let running: RunningApp;
let planner: Client;
let leads: TestUser[];
let asked = 0;

async function prepare(): Promise<void> {
  running = await startApp({ clock: new MovableClock(now) });
  planner = await running.signIn('coordinator');
  leads = await Promise.all(Array.from({ length: 2 * perSide }, () => createUser(running, 'counsellor')));
}

/** A request with a moment for each partner who picks and each planner who accepts, all with somebody of their own: only the request can be in the way. */
async function contested(): Promise<{ request: SessionRequestView; date: string }> {
  asked += 1;
  const date = new Date(Date.parse(now) + (30 + asked * 7) * 86_400_000).toISOString().slice(0, 10);
  const request = await ask(running, planner, { organisationName: `Contested ${asked}` });
  const moments = leads.slice(0, perSide).map(({ id }) => twoHours(date, '10:00', id));
  return { date, request: (await answerRequest(planner, request, 'proposals', { moments, acceptedBecause: 'other' })).as(SessionRequestView) };
}

/** Partners pick, each another moment, while planners accept, each with somebody else: all at once, by turns at each address. */
async function contest({ request, date }: Awaited<ReturnType<typeof contested>>, planners: readonly Client[], addresses: readonly string[]): Promise<Answer[]> {
  const token = await requestToken(running, request.id);
  const at = <T>(all: readonly T[], index: number): T => {
    const one = all[index % all.length];
    if (one === undefined) throw new Error('Nobody to send it');
    return one;
  };
  const partners = await Promise.all(request.moments.map(async (_, index) => {
    const partner = new Client(at(addresses, index), routesOf(running.app));
    await partner.get(`/request/${token}`);
    return partner;
  }));
  return Promise.all([
    ...request.moments.map(({ id }, index) => sendForm(at(partners, index), '/request/choice', { lang: 'en', moment: id })),
    ...leads.slice(perSide).map(({ id }, index) => answerRequest(at(planners, index), request, 'acceptance', { ...twoHours(date, '10:00', id), acceptedBecause: 'other' })),
  ]);
}

const won = (answers: readonly Answer[]) => answers.filter(({ status }) => status < 400).length;

/** Exactly one of all gets the session; it is mailed once, and the others are told that somebody was before them. */
async function expectOneSession(planners: readonly Client[], addresses: readonly string[]): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const ground = await contested();
    const answers = await contest(ground, planners, addresses);
    expect(answers.filter(({ status }) => status >= 400).map(({ status }) => status)).toEqual(Array(2 * perSide - 1).fill(409));
    expect(won(answers)).toBe(1);
    for (const { body } of answers.filter(({ status, headers }) => status === 409 && headers.get('content-type')?.includes('problem'))) expect(Problem.parse(body).code).toBe('request_settled');
    const { organisationName, id } = ground.request;
    expect([await sessionsOf(running, organisationName), (await readRequest(planner, id)).status]).toEqual([1, 'accepted']);
    expect((await mailsAbout(running, id)).filter(({ kind }) => kind === 'request_accepted')).toHaveLength(1);
  }
}

describe('one request, picked and accepted by several at once', () => {
  beforeAll(prepare);
  afterAll(() => running.close());

  it('becomes one session', async () => {
    await expectOneSession([planner, await running.signIn('counsellor')], [running.url]);
  });

  it('would become several, if the request were not compared and swapped (the control that shows that this test can fail)', async () => {
    const unguarded = jest.spyOn(running.app.get(RequestRows), 'take').mockImplementation(async (db, { id }) => (await findById(db, SessionRequest, id)) ?? Promise.reject(new Error('No request')));
    const ground = await contested();
    await contest(ground, [planner], [running.url]);
    unguarded.mockRestore();
    expect(await sessionsOf(running, ground.request.organisationName)).toBeGreaterThan(1);
  });
});

describe('two processes on one database', () => {
  const folder = createFolder();
  let other: ServerProcess;

  beforeAll(async () => {
    await build();
    await prepare();
    other = await startProcess(folder.path, { DATABASE_URL: running.database.url, DATA_DIR: folder.path, DEMO: '0', SECRET_KEY: 'a key for tests only, 32 characters or more', SEND_MAIL: '0' });
    await other.ready;
  }, 300_000);
  afterAll(async () => {
    await other.kill('SIGTERM');
    await running.close();
    folder.drop();
  });

  it('make one session of a request', async () => {
    const elsewhere = new Client(other.url, routesOf(running.app), planner.user);
    expect((await elsewhere.post('/api/v1/sign-in', { email: planner.user?.email, password: testPassword })).status).toBe(204);
    await expectOneSession([planner, elsewhere], [running.url, other.url]);
  });
});
