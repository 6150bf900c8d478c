import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationPage, OrganisationView, Problem } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Organisation } from '@relais/organisations';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
let client: Client;
let viewer: Client;

beforeAll(async () => {
  running = await startApp();
  [client, viewer] = await Promise.all([running.signIn('counsellor'), running.signIn('viewer')]);
});
afterAll(() => running.close());

const read = async (id: string) => (await client.get(`/api/v1/organisations/${id}`)).as(OrganisationView);
const change = (id: string, version: number, patch: object) => client.patch(`/api/v1/organisations/${id}`, patch, { 'If-Match': `"${version}"` });

describe('an organisation', () => {
  it('is added with what was typed, and sensible values for what was not', async () => {
    const answer = await client.post('/api/v1/organisations', { name: '  De Brug ', kind: 'day_centre', language: 'nl', municipality: 'Gent', languages: ['ar', 'ps'] });
    expect(answer.status).toBe(201);
    const added = answer.as(OrganisationView);
    expect(added).toMatchObject({ name: 'De Brug', status: 'prospect', province: null, languages: ['ar', 'ps'], communities: [], archivedAt: null, createdAt: running.clock.instant(), version: 1 });
    expect(await read(added.id)).toEqual(added);
    expect(await auditOf(running, added.id)).toMatchObject([{ act: 'created', subject: 'organisation', userId: client.user?.id, at: running.clock.instant() }]);
  });

  it('is added once when the same request arrives twice', async () => {
    const body = { name: 'Once only', kind: 'ngo', language: 'en' };
    const headers = { 'Idempotency-Key': 'a-key-of-the-form' };
    const answers = await Promise.all([1, 2, 3].map(() => client.post('/api/v1/organisations', body, headers)));
    expect(new Set(answers.map((answer) => answer.as(OrganisationView).id)).size).toBe(1);
    expect((await viewer.get('/api/v1/organisations?q=once')).as(OrganisationPage).total).toBe(1);
    expect((await client.post('/api/v1/organisations', { ...body, name: 'Another' }, headers)).body).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });

  it('is refused with every faulty field named', async () => {
    const answer = await client.post('/api/v1/organisations', { name: ' ', kind: 'club', website: 'ftp://x.example', languages: ['xx'], owner: 'me' });
    expect(answer.status).toBe(400);
    const pointers = answer.as(Problem).errors.map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/kind', '/language', '/languages/0', '/name', '/owner', '/website']);
  });

  it('that nobody knows is not found', async () => {
    expect((await client.get('/api/v1/organisations/01890a5d-ac96-774b-bcce-b302099a8057')).body).toMatchObject({ status: 404, code: 'not_found' });
    expect((await client.get('/api/v1/organisations/not-an-id')).status).toBe(400);
  });

  it('is read by viewers, who change nothing', async () => {
    const { id } = await addOrganisation(client);
    expect((await viewer.get(`/api/v1/organisations/${id}`)).status).toBe(200);
    expect((await viewer.post('/api/v1/organisations', { name: 'x', kind: 'ngo', language: 'nl' })).status).toBe(403);
    expect((await viewer.patch(`/api/v1/organisations/${id}`, { name: 'x' }, { 'If-Match': '"1"' })).status).toBe(403);
    expect((await viewer.post(`/api/v1/organisations/${id}/archiving`)).status).toBe(403);
  });
});

describe('a change', () => {
  it('touches the fields sent and no other', async () => {
    const before = await addOrganisation(client, { name: 'Zonnehoek', street: 'Kaai 1', note: 'Ring twice', languages: ['fr'] });
    const after = (await change(before.id, 1, { status: 'active', note: '' })).as(OrganisationView);
    expect(after).toEqual({ ...before, status: 'active', note: '', version: 2 });
    expect(await auditOf(running, before.id)).toMatchObject([{ act: 'created' }, { act: 'changed', details: { fields: ['status', 'note'] } }]);
  });

  it('of an old version is refused and shows the stored one', async () => {
    const { id } = await addOrganisation(client, { name: 'Two people' });
    await change(id, 1, { name: 'The first' });
    const answer = await change(id, 1, { name: 'The second' });
    expect(answer).toMatchObject({ status: 412, body: { code: 'version_conflict', current: { name: 'The first', version: 2 } } });
    expect((await read(id)).name).toBe('The first');
  });

  it('made by many at once is made by one', async () => {
    const { id } = await addOrganisation(client, { name: 'Many people' });
    const answers = await Promise.all(Array.from({ length: 8 }, (_, number) => change(id, 1, { note: `note ${number}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 412)]);
    expect((await read(id)).version).toBe(2);
  });

  it('without a version is refused', async () => {
    const { id } = await addOrganisation(client);
    expect((await client.patch(`/api/v1/organisations/${id}`, { name: 'x' })).body).toMatchObject({ status: 428, code: 'version_required' });
  });

  it('is found under its new name', async () => {
    const { id } = await addOrganisation(client, { name: 'Old label', municipality: 'Eupen' });
    await change(id, 1, { name: 'Nieuwe naam' });
    const found = (await viewer.get('/api/v1/organisations?q=nieuwe+eupen')).as(OrganisationPage);
    expect(found.items.map((item) => item.id)).toEqual([id]);
  });
});

describe('an archived organisation', () => {
  it('leaves the list, is still there to read, and comes back', async () => {
    const { id } = await addOrganisation(client, { name: 'Archivable' });
    const archived = (await client.post(`/api/v1/organisations/${id}/archiving`)).as(OrganisationView);
    expect(archived).toMatchObject({ archivedAt: running.clock.instant(), version: 2 });
    const list = async (which: string) => (await viewer.get(`/api/v1/organisations?q=archivable&archived=${which}`)).as(OrganisationPage).total;
    expect([await list('no'), await list('only'), await list('all')]).toEqual([0, 1, 1]);
    expect((await client.post(`/api/v1/organisations/${id}/archiving`)).as(OrganisationView)).toEqual(archived);
    expect((await client.delete(`/api/v1/organisations/${id}/archiving`)).as(OrganisationView).archivedAt).toBeNull();
    expect(await list('no')).toBe(1);
    expect((await auditOf(running, id)).map(({ act }) => act)).toEqual(['created', 'archived', 'restored']);
  });
});

describe('the list', () => {
  const names = async (query: string) => (await viewer.get(`/api/v1/organisations?q=lijst&${query}`)).as(OrganisationPage).items.map(({ name }) => name);

  beforeAll(async () => {
    await addOrganisation(client, { name: 'Lijst Église Saint-Éloi', municipality: 'Liège', province: 'liege', kind: 'faith', status: 'active', languages: ['pt'], communities: ['lusophone'] });
    await addOrganisation(client, { name: 'lijst Abri', municipality: 'Liège', province: 'liege', languages: ['fr', 'pt'] });
    await addOrganisation(client, { name: 'LIJST Zeebries', municipality: 'Oostende', kind: 'food_aid', province: 'west_flanders' });
    await addOrganisation(client, { name: 'Lijst 100%_rest', municipality: 'Gent' });
  });

  it('is sorted by name, whatever the accents and capitals', async () => {
    expect(await names('')).toEqual(['Lijst 100%_rest', 'lijst Abri', 'Lijst Église Saint-Éloi', 'LIJST Zeebries']);
  });

  it('finds every word, in name or municipality, without accents', async () => {
    const found = (await viewer.get('/api/v1/organisations?q=ÉLOI%20liege')).as(OrganisationPage);
    expect(found.items.map(({ name }) => name)).toEqual(['Lijst Église Saint-Éloi']);
    expect((await viewer.get('/api/v1/organisations?q=eloi%20gent')).as(OrganisationPage).total).toBe(0);
  });

  it('takes pattern characters and odd text for what they are', async () => {
    for (const q of ['%25%25', '___', "'; DROP TABLE organisations; --", '%00', '\\']) {
      expect((await viewer.get(`/api/v1/organisations?q=${q.startsWith('%') ? q : encodeURIComponent(q)}`)).status).toBeLessThan(500);
    }
  });

  it('can be narrowed by kind, province, language, community and status', async () => {
    expect(await names('province=liege')).toEqual(['lijst Abri', 'Lijst Église Saint-Éloi']);
    expect(await names('province=liege&kind=faith')).toEqual(['Lijst Église Saint-Éloi']);
    expect(await names('language=pt')).toEqual(['lijst Abri', 'Lijst Église Saint-Éloi']);
    expect(await names('community=lusophone&status=active')).toEqual(['Lijst Église Saint-Éloi']);
    expect((await viewer.get('/api/v1/organisations?kind=club')).body).toMatchObject({ status: 400, errors: [{ pointer: '/kind' }] });
  });

  it('comes in pages', async () => {
    const page = (await viewer.get('/api/v1/organisations?q=lijst&pageSize=3&page=2')).as(OrganisationPage);
    expect(page).toMatchObject({ page: 2, pageSize: 3, total: 4 });
    expect(page.items.map(({ name }) => name)).toEqual(['LIJST Zeebries']);
    expect((await viewer.get('/api/v1/organisations?pageSize=501')).status).toBe(400);
    expect((await viewer.get('/api/v1/organisations?page=0')).status).toBe(400);
  });

  it('puts those that were never reached first, then the longest silent', async () => {
    const heldAt = { 'lijst Abri': '2026-05-04T08:00:00.000Z', 'LIJST Zeebries': '2025-11-03T09:00:00.000Z' };
    for (const [name, lastSessionAt] of Object.entries(heldAt)) await running.app.get(UnitOfWork).run((db) => db.update(Organisation, { name }, { lastSessionAt }));
    expect(await names('sort=silent_longest')).toEqual(['Lijst 100%_rest', 'Lijst Église Saint-Éloi', 'LIJST Zeebries', 'lijst Abri']);
  });
});
