import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContactList, ImportPreview, ImportResult, OrganisationPage, OrganisationView, importColumns } from '@relais/contracts';
import { parse } from 'csv-parse/sync';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const hostile = ['=1+1', '+32 2 000 00 00', '-2', '@SUM(A1)', "'=cmd", 'Semi; comma, "quoted"', "'t Huis", 'جسر', 'Łódź €'];

describe('the export', () => {
  let running: RunningApp;
  let coordinator: Client;

  beforeAll(async () => {
    running = await startApp();
    coordinator = await running.signIn('coordinator');
    for (const name of hostile) await addOrganisation(coordinator, { name, kind: 'ngo', municipality: 'Gent', note: 'kept inside' });
    const shelter = await addOrganisation(coordinator, { name: 'Winterhaven', street: 'Stille Straat 9', postalCode: '1000', municipality: 'Brussel', province: 'brussels', sensitivePlace: true, languages: ['fr', 'ar'] });
    await addContact(coordinator, shelter.id, { function: 'oude wacht', email: 'oud@example.org' });
    await addContact(coordinator, shelter.id, { function: 'nachtploeg', name: 'An Peeters', email: 'nacht@example.org', phone: '+32 2 111 11 11', language: 'fr', primary: true, invitationBasis: 'opt_in' });
  });
  afterAll(() => running.close());

  const exported = async (query = '') => {
    const answer = await coordinator.get(`/api/v1/organisations.csv${query}`);
    expect(answer.status).toBe(200);
    return { ...answer, text: String(answer.body) };
  };
  const rowsOf = (text: string, delimiter = ','): Record<string, string>[] => parse(text, { columns: true, delimiter, bom: true });

  it('is a file with the columns of the import, under a dated name', async () => {
    const { text, headers } = await exported();
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="organisations-2026-11-23.csv"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text.split('\r\n')[0]).toBe(importColumns.join(','));
    expect(rowsOf(text)).toHaveLength(hostile.length + 1);
  });

  it('has no cell that a spreadsheet would run', async () => {
    for (const query of ['', '?delimiter=;']) {
      const { text } = await exported(query);
      const cells = rowsOf(text, query === '' ? ',' : ';').flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  it('comes with semicolons and a byte order mark where that is asked for', async () => {
    const response = await fetch(`${running.url}/api/v1/organisations.csv?delimiter=;`, { headers: { Cookie: coordinator.cookie } });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString().split('\r\n')[0]).toBe(`\uFEFF${importColumns.join(';')}`);
  });

  it('keeps back the address of a sensitive place, and the names of people', async () => {
    const { text } = await exported('?q=winterhaven');
    expect(rowsOf(text)).toEqual([
      expect.objectContaining({
        name: 'Winterhaven', kind: 'night_shelter', street: '', postal_code: '', municipality: 'Brussel', province: 'brussels', languages: 'fr|ar',
        contact_function: 'nachtploeg', contact_name: '', contact_email: 'nacht@example.org', contact_phone: '', contact_language: 'fr', invitation_basis: 'opt_in',
      }),
    ]);
    expect(text).not.toMatch(/Stille|Peeters|111/);
  });

  it('can be narrowed like the list', async () => {
    expect(rowsOf((await exported('?kind=ngo')).text)).toHaveLength(hostile.length);
    expect(rowsOf((await exported('?province=liege')).text)).toHaveLength(0);
    expect((await coordinator.get('/api/v1/organisations.csv?page=2')).status).toBe(400);
  });

  it('is kept in the audit, without what was searched for', async () => {
    await exported('?kind=ngo&q=someone');
    expect((await auditOf(running, 'all')).at(-1)).toMatchObject({ act: 'exported', subject: 'organisations', userId: coordinator.user?.id, details: { kind: 'ngo', searched: true } });
    expect(JSON.stringify(await auditOf(running, 'all'))).not.toContain('someone');
  });

  it('is for coordinators and administrators', async () => {
    for (const role of ['counsellor', 'viewer'] as const) expect((await (await running.signIn(role)).get('/api/v1/organisations.csv')).status).toBe(403);
  });

  it('comes back whole when it is imported elsewhere', async () => {
    const elsewhere = await startApp();
    const client = await elsewhere.signIn('coordinator');
    const { text } = await exported('?delimiter=;');
    const file = Buffer.from(text);
    const { digest, added, faults } = (await client.post('/api/v1/organisation-import-previews', file, { 'Content-Type': 'text/csv' })).as(ImportPreview);
    expect({ added, faults }).toEqual({ added: hostile.length + 1, faults: [] });
    const result = await client.post(`/api/v1/organisation-imports?digest=${digest}`, file, { 'Content-Type': 'text/csv' });
    expect(result.as(ImportResult).added).toBe(hostile.length + 1);
    const { items } = (await client.get('/api/v1/organisations')).as(OrganisationPage);
    expect(items.map(({ name }) => name).sort()).toEqual([...hostile, 'Winterhaven'].sort());
    const shelter = items.find(({ name }) => name === 'Winterhaven');
    expect((await client.get(`/api/v1/organisations/${shelter?.id}`)).as(OrganisationView)).toMatchObject({ province: 'brussels', languages: ['fr', 'ar'], street: '' });
    expect((await client.get(`/api/v1/organisations/${shelter?.id}/contacts`)).as(ContactList).items).toMatchObject([{ function: 'nachtploeg', email: 'nacht@example.org', language: 'fr', invitationBasis: 'opt_in' }]);
    await elsewhere.close();
  });
});
