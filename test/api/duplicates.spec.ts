import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DistinctPairPage, DuplicatePage, MergeView, type OrganisationView } from '@relais/contracts';
import { UnitOfWork, insertRows } from '@relais/database';
import { Organisation } from '@relais/organisations';
import { newId } from '@relais/platform';
import type { Client } from '../support/client.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
let client: Client;

beforeAll(async () => {
  running = await startApp();
  client = await running.signIn('counsellor');
});
afterAll(() => running.close());

const list = async (query = '') => (await client.get(`/api/v1/organisation-duplicates${query}`)).as(DuplicatePage);
const names = ({ items }: DuplicatePage) => items.map(({ first, second, signs }) => `${first.name} = ${second.name}: ${signs.join(' ')}`);

describe('organisations that could be one', () => {
  let kade: OrganisationView;
  let kadeAgain: OrganisationView;

  it('are suggested by name, address and mail, the likeliest pair first', async () => {
    kade = await addOrganisation(client, { name: 'De Kade', street: 'Kaai 1', postalCode: '1000', municipality: 'Brussel' });
    const hoek = await addOrganisation(client, { name: 'Zonnehoek' });
    kadeAgain = await addOrganisation(client, { name: 'Kade vzw', street: '1 kaai', postalCode: '1000', municipality: 'Bruxelles' });
    const huis = await addOrganisation(client, { name: 'Dagcentrum Zonnehoek Brussel', municipality: 'Brussel' });
    for (const { id } of [hoek, huis]) await addContact(client, id, { email: `info@zonnehoek.example` });
    expect(names(await list())).toEqual(['De Kade = Kade vzw: name address']);
  });

  it('are suggested for one organisation too, and page by page', async () => {
    expect((await list(`?organisationId=${kadeAgain.id}`)).total).toBe(1);
    const { id } = await addOrganisation(client, { name: 'De Luifel' });
    expect((await list(`?organisationId=${id}`)).items).toEqual([]);
    expect(await list('?pageSize=1&page=2')).toMatchObject({ items: [], total: 1 });
  });

  it('are left alone once somebody said that they are two, until that is taken back', async () => {
    const said = { firstId: kadeAgain.id, secondId: kade.id };
    for (let times = 0; times < 2; times += 1) expect((await client.post('/api/v1/distinct-organisations', said)).status).toBe(200);
    expect((await list()).total).toBe(0);
    expect((await client.get('/api/v1/distinct-organisations')).as(DistinctPairPage).items).toMatchObject([{ first: { name: 'De Kade' }, second: { name: 'Kade vzw' }, saidBy: client.user?.name }]);
    expect((await client.delete(`/api/v1/distinct-organisations/${kade.id}/${kadeAgain.id}`)).status).toBe(204);
    expect((await list()).total).toBe(1);
  });

  it('are refused to be two of one, and of none', async () => {
    expect((await client.post('/api/v1/distinct-organisations', { firstId: kade.id, secondId: kade.id })).body).toMatchObject({ code: 'merge_with_itself' });
    expect((await client.post('/api/v1/distinct-organisations', { firstId: kade.id, secondId: newId() })).body).toMatchObject({ code: 'organisation_unknown', errors: [{ pointer: '/secondId' }] });
  });

  it('are suggested no more once they were merged, and again by the name that went', async () => {
    const answer = await client.post(`/api/v1/organisations/${kade.id}/merges`, { mergedId: kadeAgain.id, mergedVersion: kadeAgain.version }, { 'If-Match': `"${kade.version}"` });
    expect(answer.as(MergeView).keptName).toBe('De Kade');
    expect((await list()).total).toBe(0);
  });
});

it('finds the one pair among five thousand organisations', async () => {
  const traits = { kind: 'ngo', status: 'active', language: 'nl', street: '', postalCode: '', province: null, website: '', seasonal: false, sensitivePlace: false, note: '', lastSessionAt: null, archivedAt: null, archivedBy: null, mergedIntoId: null } as const satisfies Partial<Organisation>;
  const syllables = ['ka', 'lo', 'mer', 'ze', 'bru', 'ten', 'vi', 'sol', 'dra', 'pin', 'ost', 'hal', 'wij', 'nem', 'ur', 'fa'];
  const word = (seed: number) => [0, 4, 8, 12].map((shift) => syllables[(seed >> shift) % 16]).join('');
  const rows = Array.from({ length: 5000 }, (_, index): Organisation => {
    const name = `${['OCMW', 'CAW', 'Huis', 'Centrum'][index % 4]} ${word(index * 7919)} ${word(index * 104729)}`;
    return { ...traits, languages: [], communities: [], id: newId(), name, municipality: word(index % 300), searchText: name.toLowerCase(), createdAt: running.clock.instant(), version: 1 };
  });
  await running.app.get(UnitOfWork).run(async (db) => {
    for (let start = 0; start < rows.length; start += 500) await insertRows(db, Organisation, rows.slice(start, start + 500));
  });
  const { id } = await addOrganisation(client, { name: `${rows[4000]?.name.replace('Huis', 'huis')} vzw`, municipality: rows[4000]?.municipality ?? '' });
  const found = await list(`?organisationId=${id}`);
  expect(found.items.map(({ first }) => first.id)).toEqual([rows[4000]?.id]);
});
