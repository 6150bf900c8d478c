import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MergeView, OrganisationView } from '@relais/contracts';
import { Readers } from '@relais/database';
import type { Answer, Client } from '../support/client.ts';
import { addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const rounds = 6;

describe('at the same time', () => {
  let running: RunningApp;
  let people: readonly [Client, Client];

  beforeAll(async () => {
    running = await startApp();
    people = [await running.signIn('counsellor'), await running.signIn('coordinator')];
  });
  afterAll(() => running.close());

  const read = async (id: string) => (await people[0].get(`/api/v1/organisations/${id}`)).as(OrganisationView);
  const merge = (person: Client, kept: OrganisationView, merged: OrganisationView) =>
    person.post(`/api/v1/organisations/${kept.id}/merges`, { mergedId: merged.id, mergedVersion: merged.version }, { 'If-Match': `"${kept.version}"` });
  const pair = async () => [await addOrganisation(people[0], { name: 'De Kade' }), await addOrganisation(people[0], { name: 'Kade vzw' })] as const;
  const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();
  const mergesOf = (id: string) => running.app.get(Readers).query<{ undone: string | null }>('SELECT undone_at AS undone FROM organisation_merges WHERE kept_id = :id OR merged_id = :id', { id });
  const hangingOn = async (id: string) =>
    (await running.app.get(Readers).query('SELECT id FROM sessions WHERE host_organisation_id = :id UNION ALL SELECT id FROM contacts WHERE organisation_id = :id UNION ALL SELECT id FROM interactions WHERE organisation_id = :id', { id })).length;

  it('two who merge the same pair, one each way round, merge it once', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [one, other] = await pair();
      const answers = await Promise.all([merge(people[0], one, other), merge(people[1], other, one)]);
      expect(statuses(answers)).toEqual([201, 409]);
      expect(await mergesOf(one.id)).toHaveLength(1);
      const mergedInto = [(await read(one.id)).mergedIntoId, (await read(other.id)).mergedIntoId];
      expect(mergedInto.filter((id) => id !== null)).toHaveLength(1);
    }
  });

  it('two who undo the same merge undo it once', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [kept, merged] = await pair();
      const { id } = (await merge(people[0], kept, merged)).as(MergeView);
      const answers = await Promise.all(people.map((person) => person.post(`/api/v1/organisation-merges/${id}/undoing`)));
      expect(statuses(answers)).toEqual([200, 200]);
      expect(new Set(answers.map((answer) => answer.as(MergeView).undoneAt)).size).toBe(1);
      expect(await read(merged.id)).toMatchObject({ mergedIntoId: null, version: merged.version + 2 });
    }
  });

  it('whoever hangs something on the organisation that goes is refused, or it moves along: nothing stays behind', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [kept, merged] = await pair();
      const at = `/api/v1/organisations/${merged.id}`;
      const hangs = [0, 1, 2].flatMap((index) => [
        () => people[1].post(`${at}/contacts`, { function: `desk ${index}`, language: 'nl' }),
        () => people[1].post(`${at}/interactions`, { on: '2026-11-20', kind: 'call', text: 'They asked for a visit.' }),
        () => people[1].post('/api/v1/sessions', { kind: 'team_visit', languages: ['nl'], startsAtLocal: `2027-0${round + 1}-1${index}T10:00`, endsAtLocal: `2027-0${round + 1}-1${index}T11:00`, leadId: people[1].user?.id, hostOrganisationId: merged.id, acceptedBecause: 'other' }),
      ]);
      const [done, ...answers] = await Promise.all([merge(people[0], kept, merged), ...hangs.map((hang) => hang())]);
      expect(done.status).toBe(201);
      expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
      expect(await hangingOn(merged.id)).toBe(0);
      expect(await hangingOn(kept.id)).toBe(answers.filter(({ status }) => status === 201).length);
    }
  });
});
