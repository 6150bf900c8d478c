import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addMinutes, localDateOf } from '@relais/calendar';
import { Problem, SessionCheck } from '@relais/contracts';
import { Readers, UnitOfWork, change } from '@relais/database';
import { Conflicts, Occupations } from '@relais/sessions';
import { build } from '../crash/built.ts';
import { createFolder, startProcess, type ServerProcess } from '../crash/server-process.ts';
import { Client } from '../support/client.ts';
import {
  confirmed, createGround, dragged, draggedWithInterpreter, draggedWithRoom, everyWay, form, formForRoom, imported, inSeries, inSeriesForRoom, interpreterBooked, type Attempt, type Ground, type WayIn,
} from '../support/contests.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { testPassword } from '../support/people.ts';
import { routesOf } from '../support/routes.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const waysIn: readonly [string, WayIn][] = [
  ['a counsellor by form', form], ['a room by form', formForRoom],
  ['a counsellor by drag', dragged], ['a room by drag', draggedWithRoom], ['an interpreter by drag', draggedWithInterpreter],
  ['a counsellor by confirming drafts', confirmed], ['an interpreter by booking', interpreterBooked],
  ['a counsellor by series', inSeries], ['a room by series', inSeriesForRoom], ['a counsellor by import', imported],
  ['a counsellor by every way', everyWay],
];
const atOnce = 8;
const rounds = 2;
const refusals = new Set(['session_overlap', 'series_overlap', 'import_has_faults']);

let running: RunningApp;
let ground: Ground;
let day = 0;

/** Both processes agree on the time, so that series reach as far in each. */
const now = new Date().toISOString();

/** A date that no contest used, with room for a series of two weeks, within the time for which series exist. */
function freeDate(): string {
  day += 1;
  return localDateOf(addMinutes(now, 15 * day * 24 * 60), 'Europe/Brussels');
}

/** Sessions that share somebody or something at the same time: none, if R3 holds. */
function overlapsStored(): Promise<object[]> {
  return running.app.get(Readers).query(
    `SELECT one.id FROM sessions one JOIN sessions other ON other.id > one.id AND other.starts_at < one.ends_at AND other.ends_at > one.starts_at
     WHERE one.status IN ('tentative', 'confirmed') AND other.status IN ('tentative', 'confirmed')
       AND (one.room_id = other.room_id OR one.interpreter_id = other.interpreter_id
         OR EXISTS (SELECT 1 FROM session_people a JOIN session_people b ON b.user_id = a.user_id WHERE a.session_id = one.id AND b.session_id = other.id))`,
  );
}

const send = (attempts: readonly Attempt[], clients: readonly Client[]) =>
  Promise.all(attempts.map((attempt, index) => {
    const client = clients[index % clients.length];
    if (!client) throw new Error('Nobody to send it');
    return attempt(client);
  }));
const accepted = (answers: readonly { status: number }[]) => answers.filter(({ status }) => status < 300).length;

/** One request of several gets what all want; the others are told so. */
async function expectOneWinner(way: WayIn, clients: readonly Client[]): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const answers = await send(await way(ground, freeDate(), atOnce), clients);
    const refused = answers.filter(({ status }) => status >= 300).map((answer) => answer.as(Problem).code);
    expect(refused.filter((code) => !refusals.has(code))).toEqual([]);
    expect(accepted(answers)).toBe(1);
  }
  expect(await overlapsStored()).toEqual([]);
}

async function forgetSessions(): Promise<void> {
  await running.app.get(UnitOfWork).run((db) => change(db, "UPDATE sessions SET status = 'cancelled', cancelled_at = :now WHERE status IN ('tentative', 'confirmed')", { now: running.clock.instant() }));
}

describe('two requests at once', () => {
  beforeAll(async () => {
    day = 0;
    running = await startApp({ clock: new MovableClock(now) });
    ground = await createGround(running);
  });
  afterAll(() => running.close());

  it.each(waysIn)('never get %s twice', async (_, way) => {
    await expectOneWinner(way, [ground.preparer, await running.signIn('coordinator')]);
  });

  it('would, if somebody looked before and nobody looked while writing (the control that shows that these tests can fail)', async () => {
    const date = freeDate();
    const unguarded = jest.spyOn(running.app.get(Conflicts), 'require').mockResolvedValue([]);
    const looking = { kind: 'team_visit', startsAtLocal: `${date}T10:00`, endsAtLocal: `${date}T12:00`, leadId: ground.person.id };
    const attempts = await form(ground, date, atOnce);
    const checks = await Promise.all(attempts.map(async () => (await ground.preparer.post('/api/v1/session-checks', looking)).as(SessionCheck)));
    const answers = await send(attempts, [ground.preparer]);
    unguarded.mockRestore();
    expect(checks.flatMap(({ overlaps }) => overlaps)).toEqual([]);
    expect(accepted(answers)).toBe(atOnce);
    expect(await overlapsStored()).not.toEqual([]);
    await forgetSessions();
  });

  /** SQLite lets one write after the other in any case (BEGIN IMMEDIATE). */
  const onPostgres = process.env['TEST_DATABASE_URL']?.startsWith('postgres') ? it : it.skip;
  onPostgres('would, if each looked inside its transaction without holding what it needs', async () => {
    const few = 4;
    const unheld = jest.spyOn(running.app.get(Occupations), 'hold').mockImplementation(meeting(few));
    const answers = await send(await form(ground, freeDate(), few), [ground.preparer]);
    unheld.mockRestore();
    expect(accepted(answers)).toBe(few);
    expect(await overlapsStored()).not.toEqual([]);
    await forgetSessions();
  });
});

/** Lets all go on together once so many have come. */
function meeting(expected: number): () => Promise<void> {
  let come = 0;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  return () => {
    come += 1;
    if (come === expected) open();
    return all;
  };
}

describe('two processes on one database', () => {
  const folder = createFolder();
  let other: ServerProcess;
  let clients: Client[];

  beforeAll(async () => {
    day = 0;
    await build();
    running = await startApp({ clock: new MovableClock(now) });
    ground = await createGround(running);
    other = await startProcess(folder.path, { DATABASE_URL: running.database.url, DATA_DIR: folder.path, DEMO: '0', SECRET_KEY: 'another key for tests only, 32 characters or more', SEND_MAIL: '0' });
    await other.ready;
    clients = [ground.preparer, await signInElsewhere()];
  }, 300_000);
  afterAll(async () => {
    await other.kill('SIGTERM');
    await running.close();
    folder.drop();
  });

  async function signInElsewhere(): Promise<Client> {
    const user = ground.preparer.user;
    const client = new Client(other.url, routesOf(running.app), user);
    const { status } = await client.post('/api/v1/sign-in', { email: user?.email, password: testPassword });
    expect(status).toBe(204);
    return client;
  }

  it.each(waysIn)('never get %s twice', async (_, way) => {
    await expectOneWinner(way, clients);
  });

  it('would, if one of them did not look while writing (the control)', async () => {
    const unguarded = jest.spyOn(running.app.get(Conflicts), 'require').mockResolvedValue([]);
    const answers = await send(await form(ground, freeDate(), atOnce), clients);
    unguarded.mockRestore();
    expect(accepted(answers)).toBeGreaterThan(1);
    expect(await overlapsStored()).not.toEqual([]);
  });
});
