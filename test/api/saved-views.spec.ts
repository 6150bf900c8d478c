import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem, SavedViewItem, SavedViewList } from '@relais/contracts';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
let client: Client;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.close());
beforeEach(async () => {
  client = await running.signIn('viewer');
});

const save = (name: string, address = 'view=week&kind=permanence') => client.post('/api/v1/saved-views', { name, address });
const names = async () => (await client.get('/api/v1/saved-views')).as(SavedViewList).items.map(({ name }) => name);
const change = (id: string, version: number, patch: object) => client.patch(`/api/v1/saved-views/${id}`, patch, { 'If-Match': `"${version}"` });

describe('a saved view', () => {
  it('is there again for whoever saved it, also for those who only read', async () => {
    const answer = await save('Desk of Ghent');
    expect(answer.status).toBe(201);
    expect(answer.as(SavedViewItem)).toMatchObject({ name: 'Desk of Ghent', address: 'view=week&kind=permanence', version: 1 });
    await save('All', '');
    expect(await names()).toEqual(['All', 'Desk of Ghent']);
  });

  it('is saved once, however often it is sent with the same key', async () => {
    const body = { name: 'Mine', address: 'colour=person' };
    const ids = await Promise.all(Array.from({ length: 5 }, async () => (await client.post('/api/v1/saved-views', body, { 'Idempotency-Key': 'one view' })).as(SavedViewItem).id));
    expect(new Set(ids).size).toBe(1);
    expect(await names()).toEqual(['Mine']);
  });

  it('gets another name or shows something else', async () => {
    const view = (await save('Desk')).as(SavedViewItem);
    expect((await change(view.id, 1, { name: 'Desk of Liège' })).as(SavedViewItem)).toMatchObject({ name: 'Desk of Liège', address: view.address, version: 2 });
    expect((await change(view.id, 2, { address: '' })).as(SavedViewItem)).toMatchObject({ name: 'Desk of Liège', address: '' });
    expect(await change(view.id, 1, { name: 'Older' })).toMatchObject({ status: 412, body: { current: { name: 'Desk of Liège' } } });
    expect((await client.patch(`/api/v1/saved-views/${view.id}`, { name: 'No version' })).status).toBe(428);
  });

  it('can be removed', async () => {
    const view = (await save('For today')).as(SavedViewItem);
    expect((await client.delete(`/api/v1/saved-views/${view.id}`)).status).toBe(204);
    expect(await names()).toEqual([]);
    expect((await client.delete(`/api/v1/saved-views/${view.id}`)).status).toBe(404);
  });

  it('of somebody else is not there, not even for an administrator', async () => {
    const view = (await save('Mine alone')).as(SavedViewItem);
    const owner = client;
    client = await running.signIn('admin');
    expect(await names()).toEqual([]);
    expect((await change(view.id, 1, { name: 'Mine' })).status).toBe(404);
    expect((await client.delete(`/api/v1/saved-views/${view.id}`)).status).toBe(404);
    expect((await save('Mine alone')).status).toBe(201);
    client = owner;
    expect(await names()).toEqual(['Mine alone']);
  });

  it('has a name of its own', async () => {
    const view = (await save('Desk')).as(SavedViewItem);
    const other = (await save('Street')).as(SavedViewItem);
    expect(await save('Desk')).toMatchObject({ status: 409, body: { code: 'saved_view_name_taken' } });
    expect(await change(other.id, 1, { name: 'Desk' })).toMatchObject({ status: 409 });
    expect((await change(view.id, 1, { name: 'Desk' })).status).toBe(200);
    expect((await Promise.all(['Twin', 'Twin', 'Twin'].map((name) => save(name)))).map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('names its faulty fields', async () => {
    const answer = await client.post('/api/v1/saved-views', { name: ' ', address: 'kind=é', colour: 'x' });
    expect(answer.status).toBe(400);
    expect(answer.as(Problem).errors.map(({ pointer }) => pointer).sort()).toEqual(['/address', '/colour', '/name']);
  });

  it('is one of thirty at most, however many are saved at once', async () => {
    for (let number = 1; number <= 28; number += 1) expect((await save(`View ${number}`)).status).toBe(201);
    const last = await Promise.all(Array.from({ length: 6 }, (_, number) => save(`Last ${number}`)));
    expect(last.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409]);
    expect(last.find(({ status }) => status === 409)?.as(Problem)).toMatchObject({ code: 'saved_views_full', detail: expect.stringContaining('30') });
    expect(await names()).toHaveLength(30);
  });
});
