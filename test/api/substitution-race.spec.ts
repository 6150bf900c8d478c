import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PlanningChoices, type SessionView } from '@relais/contracts';
import { Readers } from '@relais/database';
import { Conflicts } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { assignment, createOffice, idOf, planAtHost } from '../support/substitutions.ts';

const rounds = 8;

describe('two coordinators who find substitutes at once', () => {
  let app: RunningApp;
  let people: readonly [Client, Client];
  let helper: Client;
  let day = 0;

  beforeAll(async () => {
    app = await startApp();
    people = [await app.signIn('counsellor', { name: 'Ilse' }), await app.signIn('counsellor', { name: 'Omer' })];
    helper = await app.signIn('counsellor', { name: 'Amina' });
    await createOffice(app, 'Gent');
  });
  afterAll(() => app.close());

  const times = () => {
    day += 1;
    const date = new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10);
    return { startsAtLocal: `${date}T10:00`, endsAtLocal: `${date}T12:00` };
  };
  const substitute = (person: Client, session: SessionView) => person.post('/api/v1/substitutions', { userId: idOf(person), assignments: [assignment(session, idOf(helper))] });

  async function bothAtOnce(): Promise<number[]> {
    const slot = times();
    const sessions = [await planAtHost(people[0], slot), await planAtHost(people[1], slot)] as const;
    const answers = await Promise.all([substitute(people[0], sessions[0]), substitute(people[1], sessions[1])]);
    return answers.map(({ status }) => status).sort();
  }

  /** Pairs of sessions that overlap and have one person in both. */
  async function inTwoPlaces(): Promise<number> {
    const pairs = await app.app.get(Readers).query(
      `SELECT a.id FROM sessions a JOIN session_people pa ON pa.session_id = a.id JOIN session_people pb ON pb.user_id = pa.user_id AND pb.session_id > pa.session_id
       JOIN sessions b ON b.id = pb.session_id WHERE a.starts_at < b.ends_at AND b.starts_at < a.ends_at`,
    );
    return pairs.length;
  }

  it('give one person one session: the other is refused', async () => {
    for (let round = 0; round < rounds; round += 1) expect(await bothAtOnce()).toEqual([201, 409]);
    expect(await inTwoPlaces()).toBe(0);
  });

  it('give one session to one person, when both have the same list', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const session = await planAtHost(people[0], times());
      const answers = await Promise.all([substitute(people[0], session), substitute(people[0], session)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    }
  });

  it('would put one person in two places if nobody held her (the control that shows that these tests can fail)', async () => {
    const guard = jest.spyOn(app.app.get(Conflicts), 'require').mockResolvedValue([]);
    const statuses = await bothAtOnce();
    guard.mockRestore();
    expect(statuses).toEqual([201, 201]);
    expect(await inTwoPlaces()).toBe(1);
  });

  it('enter a duty twice: one is there', async () => {
    const { startsAtLocal, endsAtLocal } = times();
    const { offices } = (await helper.get('/api/v1/planning-choices')).as(PlanningChoices);
    const duty = { officeId: offices[0]?.id, userId: idOf(helper), kind: 'desk', startsAtLocal, endsAtLocal };
    const answers = await Promise.all(Array.from({ length: 8 }, () => helper.post('/api/v1/duties', duty)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(409)]);
  });
});
