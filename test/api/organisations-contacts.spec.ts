import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ContactList, ContactView, InteractionList, InteractionView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Contact } from '@relais/organisations';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
let client: Client;
let viewer: Client;
let organisationId: string;

beforeAll(async () => {
  running = await startApp();
  [client, viewer] = await Promise.all([running.signIn('counsellor', { name: 'Noor Claes' }), running.signIn('viewer')]);
});
afterAll(() => running.close());
beforeEach(async () => {
  ({ id: organisationId } = await addOrganisation(client));
});

const list = async () => (await viewer.get(`/api/v1/organisations/${organisationId}/contacts`)).as(ContactList).items;
const change = (id: string, version: number, patch: object) => client.patch(`/api/v1/contacts/${id}`, patch, { 'If-Match': `"${version}"` });
const stored = async (id: string) => (await running.app.get(Readers).entities()).findOneByOrFail(Contact, { id });
const unknownId = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('a contact', () => {
  it('is a role address first; a name is optional', async () => {
    const answer = await client.post(`/api/v1/organisations/${organisationId}/contacts`, { function: 'reception', email: 'onthaal@example.org', language: 'fr' });
    expect(answer.status).toBe(201);
    const contact = answer.as(ContactView);
    expect(contact).toMatchObject({ organisationId, function: 'reception', name: '', language: 'fr', primary: false, invitationBasis: 'none', addressState: 'ok', version: 1 });
    expect(await list()).toEqual([contact]);
    expect(await auditOf(running, contact.id)).toMatchObject([{ act: 'created', subject: 'contact', details: {} }]);
  });

  it('belongs to an organisation that exists', async () => {
    expect((await client.post(`/api/v1/organisations/${unknownId}/contacts`, { function: 'x', language: 'nl' })).status).toBe(404);
    expect((await client.get(`/api/v1/organisations/${unknownId}/contacts`)).status).toBe(404);
  });

  it('names its faulty fields', async () => {
    const answer = await client.post(`/api/v1/organisations/${organisationId}/contacts`, { function: '', email: 'x', language: 'xx', addressState: 'ok' });
    expect(answer.body).toMatchObject({ status: 400, errors: expect.arrayContaining(['/function', '/email', '/language', '/addressState'].map((pointer) => expect.objectContaining({ pointer }))) });
  });

  it('is the only first one to write to', async () => {
    const first = await addContact(client, organisationId, { function: 'first', primary: true });
    const second = await addContact(client, organisationId, { function: 'second', primary: true });
    const elsewhere = await addContact(client, (await addOrganisation(client)).id, { primary: true });
    expect((await list()).map(({ function: does, primary }) => [does, primary])).toEqual([['second', true], ['first', false]]);
    await change(first.id, 2, { primary: true });
    expect((await list()).map(({ function: does, primary }) => [does, primary])).toEqual([['first', true], ['second', false]]);
    expect((await stored(elsewhere.id)).primary).toBe(true);
    expect((await stored(second.id)).primary).toBe(false);
  });

  it('is the only first one, however many are named at once', async () => {
    await Promise.all(Array.from({ length: 6 }, (_, number) => addContact(client, organisationId, { function: `role ${number}`, primary: true })));
    expect((await list()).filter(({ primary }) => primary)).toHaveLength(1);
  });

  it('remembers since when it may be invited', async () => {
    const contact = await addContact(client, organisationId, { email: 'a@example.org' });
    expect((await stored(contact.id)).invitationBasisAt).toBeNull();
    running.clock.advance({ hours: 1 });
    await change(contact.id, 1, { invitationBasis: 'legitimate_interest' });
    expect((await stored(contact.id)).invitationBasisAt).toBe(running.clock.instant());
  });

  it('may be mailed again once its address is corrected', async () => {
    const contact = await addContact(client, organisationId, { email: 'old@example.org' });
    await running.app.get(UnitOfWork).run((db) => db.update(Contact, { id: contact.id }, { addressState: 'bounced' }));
    expect((await change(contact.id, 2, { phone: '+32 2 000 00 00' })).as(ContactView).addressState).toBe('bounced');
    expect((await change(contact.id, 3, { email: 'new@example.org' })).as(ContactView)).toMatchObject({ addressState: 'ok', email: 'new@example.org', phone: '+32 2 000 00 00' });
  });

  it('changed by somebody else meanwhile is shown as it is now', async () => {
    const contact = await addContact(client, organisationId);
    await change(contact.id, 1, { function: 'the first' });
    expect(await change(contact.id, 1, { function: 'the second' })).toMatchObject({ status: 412, body: { code: 'version_conflict', current: { function: 'the first' } } });
    expect((await change(unknownId, 1, {})).status).toBe(404);
  });

  it('that is archived leaves the list and is no longer the first to write to', async () => {
    const contact = await addContact(client, organisationId, { primary: true });
    expect((await client.post(`/api/v1/contacts/${contact.id}/archiving`)).as(ContactView)).toMatchObject({ archivedAt: running.clock.instant(), primary: false });
    expect((await client.post(`/api/v1/contacts/${contact.id}/archiving`)).status).toBe(200);
    expect(await list()).toEqual([]);
    expect((await auditOf(running, contact.id)).map(({ act }) => act)).toEqual(['created', 'archived']);
  });

  it('is nothing for viewers to change', async () => {
    const contact = await addContact(client, organisationId);
    expect((await viewer.post(`/api/v1/organisations/${organisationId}/contacts`, {})).status).toBe(403);
    expect((await viewer.patch(`/api/v1/contacts/${contact.id}`, {}, { 'If-Match': '"1"' })).status).toBe(403);
    expect((await viewer.post(`/api/v1/contacts/${contact.id}/archiving`)).status).toBe(403);
  });
});

describe("an organisation's memory", () => {
  const memory = async () => (await viewer.get(`/api/v1/organisations/${organisationId}/interactions`)).as(InteractionList).items;
  const write = (body: object) => client.post(`/api/v1/organisations/${organisationId}/interactions`, body);

  it('has dated lines, newest first, and says who wrote them', async () => {
    const call = (await write({ on: '2026-11-20', kind: 'call', text: 'Their team meets on Tuesdays.\nCall before noon.' })).as(InteractionView);
    await write({ on: '2026-10-01', kind: 'visit', text: 'First visit.' });
    await write({ on: '2026-11-20', kind: 'note', text: 'Second line of the day.' });
    expect((await memory()).map(({ on, kind }) => [on, kind])).toEqual([['2026-11-20', 'note'], ['2026-11-20', 'call'], ['2026-10-01', 'visit']]);
    expect((await memory())[1]).toEqual(call);
    expect(call).toMatchObject({ writtenBy: 'Noor Claes', sessionId: null, text: 'Their team meets on Tuesdays.\nCall before noon.' });
  });

  it('takes no day that does not exist, no empty line, and no line that only Relais writes', async () => {
    expect((await write({ on: '2026-02-30', kind: 'call', text: 'x' })).body).toMatchObject({ errors: [{ pointer: '/on' }] });
    expect((await write({ on: '2026-02-28', kind: 'call', text: '  ' })).body).toMatchObject({ errors: [{ pointer: '/text' }] });
    expect((await write({ on: '2026-02-28', kind: 'session', text: 'x' })).body).toMatchObject({ errors: [{ pointer: '/kind' }] });
    expect(await memory()).toEqual([]);
  });

  it('of nothing is not found', async () => {
    expect((await client.get(`/api/v1/organisations/${unknownId}/interactions`)).status).toBe(404);
    expect((await client.post(`/api/v1/organisations/${unknownId}/interactions`, { on: '2026-02-28', kind: 'call', text: 'x' })).status).toBe(404);
  });
});
