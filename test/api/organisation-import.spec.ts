import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContactList, ImportPreview, ImportResult, OrganisationPage, OrganisationView, Problem, importColumns } from '@relais/contracts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
let coordinator: Client;

beforeAll(async () => {
  running = await startApp();
  coordinator = await running.signIn('coordinator', { language: 'nl' });
});
afterAll(() => running.close());

const type = { 'Content-Type': 'text/csv' };
const send = (path: string, file: string | Uint8Array, client = coordinator) => client.post(`/api/v1/${path}`, Buffer.from(file), type);
const preview = async (file: string | Uint8Array) => (await send('organisation-import-previews', file)).as(ImportPreview);
const confirm = (file: string | Uint8Array, digest: string) => send(`organisation-imports?digest=${digest}`, file);
const find = async (q: string) => (await coordinator.get(`/api/v1/organisations?q=${encodeURIComponent(q)}`)).as(OrganisationPage);
const total = async () => (await coordinator.get('/api/v1/organisations?archived=all')).as(OrganisationPage).total;
const sheet = (...rows: string[]) => ['name,kind,language,municipality', ...rows].join('\r\n');

describe('a preview', () => {
  it('says what would be added, and writes nothing', async () => {
    const before = await total();
    const seen = await preview(sheet('De Luifel,night_shelter,nl,Antwerpen', 'Jisr,diaspora,nl,Antwerpen'));
    expect(seen).toMatchObject({ encoding: 'utf-8', delimiter: ',', rows: 2, added: 2, alreadyThere: 0, faults: [], faultCount: 0, faultyRows: 0, unknownColumns: [] });
    expect(seen.sample).toEqual([
      { row: 2, name: 'De Luifel', kind: 'night_shelter', municipality: 'Antwerpen', contact: '' },
      { row: 3, name: 'Jisr', kind: 'diaspora', municipality: 'Antwerpen', contact: '' },
    ]);
    expect(await total()).toBe(before);
  });

  it('names every faulty row and column, in the words of the reader', async () => {
    const seen = await preview([
      'name;kind;language;website;contact_email;contact_language;province;languages',
      ';ngo;nl;;;;;',
      'Goed;ngo;nl;https://goed.example;onthaal@example.org;fr;luik;nl|Arabisch',
      'Fout;club;xx;goed.example;geen adres;;Atlantis;nl|klingon',
      `${'x'.repeat(161)};ngo;nl;;;;;`,
      'goed;day_centre;nl;;;;;',
    ].join('\n'));
    expect(seen).toMatchObject({ rows: 5, added: 1, faultCount: 9, faultyRows: 4, delimiter: ';' });
    expect(seen.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'name', 'import_empty_name'],
      [4, 'kind', 'import_unknown_code'], [4, 'language', 'import_unknown_code'], [4, 'province', 'import_unknown_code'], [4, 'website', 'import_bad_url'],
      [4, 'languages', 'import_unknown_code'], [4, 'contact_email', 'import_bad_email'],
      [5, 'name', 'import_too_long'],
      [6, 'name', 'import_duplicate_in_file'],
    ]);
    expect(seen.faults[1]).toMatchObject({ value: 'club', detail: expect.stringContaining('Nachtopvang') });
    expect(seen.faults.at(-1)?.detail).toContain('3');
  });

  it('counts rows as a spreadsheet does, empty lines and lines in quotes included', async () => {
    const seen = await preview('name,kind,language,street\n\n"Twee\nregels",ngo,nl,"Kaai 1\nbus 2"\n,,,\nFout,club,nl,\n');
    expect(seen).toMatchObject({ rows: 2, added: 1, faults: [{ row: 5, column: 'kind' }], sample: [{ row: 3, name: 'Twee regels' }] });
  });

  it('says which columns are missing and which it does not know', async () => {
    const seen = await preview('Naam,Soort organisatie,Opmerking\nDe Kade,Nachtopvang,x');
    expect(seen).toMatchObject({ rows: 1, added: 0, unknownColumns: ['Opmerking'], faults: [{ row: 1, column: 'language', code: 'import_missing_column' }] });
  });

  it('knows organisations that are there already, however they are written', async () => {
    await addOrganisation(coordinator, { name: 'Sint-Élooi', municipality: 'Ieper' });
    expect(await preview(sheet('SINT ELOOI,ngo,nl,ieper', 'Sint-Elooi,ngo,nl,Gent'))).toMatchObject({ added: 1, alreadyThere: 1, faultCount: 0 });
  });

  it('reads Windows-1252, and labels of any of the four languages', async () => {
    const file = 'Nom;Type d\x92organisation;Langue;Commune;Langues parl\xe9es\n\xc9glise de l\x92Esp\xe9rance \x80;Gemeente;fran\xe7ais;Li\xe8ge;arabe|Portugees\n';
    const seen = await preview(Buffer.from(file, 'latin1'));
    expect(seen).toMatchObject({ encoding: 'windows-1252', delimiter: ';', added: 1, unknownColumns: [], sample: [{ name: 'Église de l’Espérance €', kind: 'municipality', municipality: 'Liège' }] });
  });

  it('lists a thousand faults and counts them all', async () => {
    const seen = await preview(sheet(...Array.from({ length: 1500 }, (_, number) => `Fout ${number},club,nl,Gent`)));
    expect([seen.faults.length, seen.faultCount, seen.faultyRows]).toEqual([1000, 1500, 1500]);
  });

  it('refuses what is no sheet, with a reason', async () => {
    for (const file of ['', ' \n', 'PK\u0003\u0004\u0000', 'name,kind\n"never closed,ngo']) {
      expect((await send('organisation-import-previews', file)).body).toMatchObject({ status: 422, code: 'import_unreadable' });
    }
    expect((await send('organisation-import-previews', sheet(...Array.from({ length: 10_001 }, (_, number) => `Te veel ${number},ngo,nl,Gent`)))).body).toMatchObject({ status: 413, code: 'import_too_large' });
    expect((await send('organisation-import-previews', 'x'.repeat(9_000_000))).status).toBe(413);
    expect((await coordinator.post('/api/v1/organisation-import-previews', { name: 'x' })).status).toBe(415);
  });
});

describe('an import', () => {
  const file = [
    'name;kind;status;language;street;postal_code;municipality;province;website;languages;communities;contact_function;contact_email;contact_phone;invitation_basis',
    "Invoerhuis;night_shelter;active;fr;Kaai 1;9000;Gent;east_flanders;https://invoer.example;fr|ar;lusophone;;accueil@example.org;'+32 9 000 00 00;opt_in",
    'Invoerhof;ngo;;nl;;;Gent;;;;;Onthaal;;;',
  ].join('\n');

  it('adds what the preview showed, contacts too, in one go', async () => {
    const { digest } = await preview(file);
    const answer = await confirm(file, digest);
    expect(answer.status).toBe(201);
    expect(answer.as(ImportResult)).toEqual({ added: 2, alreadyThere: 0 });
    const [item] = (await find('invoerhuis')).items;
    const added = (await coordinator.get(`/api/v1/organisations/${item?.id}`)).as(OrganisationView);
    expect(added).toMatchObject({
      name: 'Invoerhuis', kind: 'night_shelter', status: 'active', language: 'fr', street: 'Kaai 1', postalCode: '9000', municipality: 'Gent', province: 'east_flanders',
      website: 'https://invoer.example', languages: ['fr', 'ar'], communities: ['lusophone'], sensitivePlace: false, version: 1,
    });
    const { items } = (await coordinator.get(`/api/v1/organisations/${item?.id}/contacts`)).as(ContactList);
    expect(items).toMatchObject([{ function: 'Contact général', email: 'accueil@example.org', phone: '+32 9 000 00 00', language: 'fr', primary: true, invitationBasis: 'opt_in', addressState: 'ok' }]);
    expect(await auditOf(running, digest)).toMatchObject([{ act: 'imported', userId: coordinator.user?.id, details: { added: 2, alreadyThere: 0 } }]);
  });

  it('leaves alone what is there, so that sending it again adds nothing', async () => {
    const { digest, added, alreadyThere } = await preview(file);
    expect([added, alreadyThere]).toEqual([0, 2]);
    expect((await confirm(file, digest)).as(ImportResult)).toEqual({ added: 0, alreadyThere: 2 });
  });

  it('is done once when it is confirmed twice at the same moment', async () => {
    const twice = sheet('Tegelijk A,ngo,nl,Gent', 'Tegelijk B,ngo,nl,Gent');
    const { digest } = await preview(twice);
    const results = (await Promise.all([confirm(twice, digest), confirm(twice, digest)])).map((answer) => answer.as(ImportResult).added);
    expect(results.sort()).toEqual([0, 2]);
    expect((await find('tegelijk')).total).toBe(2);
  });

  it('of another file than the one previewed is refused', async () => {
    const { digest } = await preview(sheet('Vooraf,ngo,nl,Gent'));
    expect((await confirm(sheet('Anders,ngo,nl,Gent'), digest)).body).toMatchObject({ status: 409, code: 'import_changed_since_preview' });
    expect((await find('anders')).total).toBe(0);
    expect((await send('organisation-imports', sheet('Anders,ngo,nl,Gent'))).as(Problem).status).toBe(400);
  });

  it('with a faulty row adds nothing at all', async () => {
    const faulty = sheet('Wel goed,ngo,nl,Gent', 'Niet goed,club,nl,Gent');
    const { digest } = await preview(faulty);
    expect((await confirm(faulty, digest)).body).toMatchObject({ status: 422, code: 'import_has_faults' });
    expect((await find('wel goed')).total).toBe(0);
  });

  it('is for coordinators and administrators', async () => {
    for (const role of ['counsellor', 'viewer'] as const) {
      const client = await running.signIn(role);
      expect((await send('organisation-import-previews', file, client)).status).toBe(403);
      expect((await send('organisation-imports?digest=x', file, client)).status).toBe(403);
    }
  });

  it('takes ten thousand organisations', async () => {
    const row = (number: number) => `Groot ${number};${number % 2 ? 'ngo' : 'Gemeente'};nl;Straat ${number};9000;Dorp${number % 300}x;Oost-Vlaanderen;nl|fr;onthaal${number}@example.org`;
    const large = ['name;kind;language;street;postal_code;municipality;province;languages;contact_email', ...Array.from({ length: 10_000 }, (_, number) => row(number))].join('\n');
    const { digest, added, faultCount } = await preview(large);
    expect([added, faultCount]).toEqual([10_000, 0]);
    expect((await confirm(large, digest)).as(ImportResult).added).toBe(10_000);
    expect((await find('groot dorp299x')).total).toBe(33);
  }, 120_000);
});

describe('the columns of an import', () => {
  it('are those of the export', async () => {
    const { body } = await coordinator.get('/api/v1/organisations.csv?q=invoerhuis');
    expect(String(body).split('\r\n')[0]).toBe(importColumns.join(','));
  });
});
