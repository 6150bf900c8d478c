import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportResult, Problem, SessionImportPreview, SessionPage, SessionView } from '@relais/contracts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
let coordinator: Client;
let lotte: string;
let karim: string;

beforeAll(async () => {
  running = await startApp();
  coordinator = await running.signIn('coordinator', { language: 'nl' });
  const emailOf = async (name: string) => (await running.signIn('counsellor', { name })).user?.email ?? '';
  [lotte, karim] = [await emailOf('Lotte Vermeiren'), await emailOf('Karim Belhadj')];
  await addOrganisation(coordinator, { name: 'De Kade', municipality: 'Brussel' });
  await addOrganisation(coordinator, { name: 'Nova', municipality: 'Leuven' });
  await addOrganisation(coordinator, { name: 'Nova', municipality: 'Hasselt' });
});
afterAll(() => running.close());

const send = (path: string, file: string | Uint8Array, client = coordinator) => client.post(`/api/v1/${path}`, Buffer.from(file), { 'Content-Type': 'text/csv' });
const preview = async (file: string | Uint8Array) => (await send('session-import-previews', file)).as(SessionImportPreview);
const confirm = (file: string, digest: string, reason = 'other') => send(`session-imports?digest=${digest}${reason === '' ? '' : `&acceptedBecause=${reason}`}`, file);
const total = async () => (await coordinator.get('/api/v1/sessions')).as(SessionPage).total;
const at = async (date: string) => (await coordinator.get(`/api/v1/sessions?from=${date}&pageSize=500`)).as(SessionPage).items.filter(({ startsAt }) => startsAt.startsWith(date));
const header = 'date;start;end;kind;title;host;languages;lead;co;room;status';
const sheet = (...rows: string[]) => [header, ...rows].join('\r\n');

describe('a preview of sessions', () => {
  it('says what would be planned, and writes nothing', async () => {
    const before = await total();
    const seen = await preview(sheet(`26/01/2027;9u30;11:30;permanence;;de kade;nl|Frans;${lotte};${karim};;`, `2027-01-27;22:00;01:00;outreach_round;Nachtronde;;ti;${lotte};;;tentative`));
    expect(seen).toMatchObject({ encoding: 'utf-8', delimiter: ';', rows: 2, added: 2, alreadyThere: 0, faults: [], faultCount: 0, unknownColumns: [] });
    expect(seen.sample).toEqual([
      { row: 2, title: '', kind: 'permanence', startsAt: '2027-01-26T08:30:00.000Z', endsAt: '2027-01-26T10:30:00.000Z', zone: 'Europe/Brussels', host: 'De Kade', lead: 'Lotte Vermeiren' },
      { row: 3, title: 'Nachtronde', kind: 'outreach_round', startsAt: '2027-01-27T21:00:00.000Z', endsAt: '2027-01-28T00:00:00.000Z', zone: 'Europe/Brussels', host: '', lead: 'Lotte Vermeiren' },
    ]);
    expect(await total()).toBe(before);
    expect(await at('2027-01-26')).toEqual([]);
  });

  it('names every faulty cell, in the words of the reader', async () => {
    const seen = await preview(sheet(
      `31/02/2027;9:00;10:00;permanence;;;nl;${lotte};;;`,
      `26/01/2027;half tien;10:00;feest;;Nergens;nl;nobody@example.org;;Zaal X;held`,
      `26/01/2027;14:00;13:00;permanence;;Nova;klingon;${lotte};${lotte};;`,
      `26/01/2027;14:00;15:00;permanence;${'x'.repeat(161)};Nova Leuven;;${lotte};;;`,
      ';;;;;;;;;;draft',
    ));
    expect(seen.faults.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '2 date import_bad_date',
      '3 start import_bad_time', '3 kind import_unknown_code', '3 host import_host_unknown', '3 lead import_person_unknown', '3 room import_room_unknown', '3 status import_unknown_code',
      '4 end import_end_before_start', '4 host import_several', '4 languages import_unknown_code', '4 co import_person_twice',
      '5 title import_too_long', '5 languages field_required',
      '6 date field_required', '6 start field_required', '6 end field_required', '6 kind import_unknown_code', '6 languages field_required', '6 lead import_person_unknown',
    ]);
    expect(seen.faults.find(({ column }) => column === 'host')?.detail).toContain('Nergens');
    expect(seen).toMatchObject({ rows: 5, added: 0, faultyRows: 5 });
  });

  it('finds rows that overlap Relais, and rows that overlap each other', async () => {
    const stored = sheet(`02/02/2027;9:00;11:00;team_visit;Vast;;nl;${lotte};;;`);
    await confirm(stored, (await preview(stored)).digest);
    const seen = await preview(sheet(
      `02/02/2027;10:00;12:00;permanence;Naast Vast;;nl;${lotte};;;`,
      `02/02/2027;14:00;16:00;permanence;Eerste;;nl;${karim};;;`,
      `02/02/2027;15:00;17:00;permanence;Tweede;;nl;${lotte};${karim};;`,
      `02/02/2027;15:00;17:00;permanence;Ontwerp;;nl;${karim};;;draft`,
    ));
    expect(seen.faults.map(({ row, code }) => [row, code])).toEqual([[2, 'session_overlap'], [4, 'session_overlap']]);
    expect(seen.faults[0]?.detail).toContain('Lotte Vermeiren');
    expect(seen.faults[1]?.detail).toContain('Eerste');
    expect(seen.added).toBe(2);
  });

  it('says which columns are missing and which it does not know', async () => {
    const seen = await preview('Datum,Begin,Einde,Soort,Opmerking\n26/01/2027,9:00,10:00,Permanentie,x');
    expect(seen).toMatchObject({ rows: 1, added: 0, unknownColumns: ['Opmerking'] });
    expect(seen.faults.map(({ row, column, code }) => [row, column, code])).toEqual([[1, 'languages', 'import_missing_column'], [1, 'lead', 'import_missing_column']]);
  });

  it('refuses what is no sheet and what is too long', async () => {
    expect((await send('session-import-previews', 'PK\u0003\u0004\u0000')).body).toMatchObject({ status: 422, code: 'import_unreadable' });
    expect((await send('session-import-previews', sheet(...Array.from({ length: 1001 }, () => `26/01/2027;9:00;10:00;permanence;;;nl;${lotte};;;draft`)))).body).toMatchObject({ status: 413, code: 'import_too_large' });
  });
});

describe('an import of sessions', () => {
  const file = () => sheet(`09/03/2027;9:30;11:30;Permanentie;Loket;De Kade, Brussel;nl/fr;${lotte};${karim};;Bevestigd`, `10/03/2027;14:00;15:30;team_visit;;;nl;${karim};;;draft`);

  it('plans what the preview showed, in one go, and tells nobody', async () => {
    const { digest } = await preview(file());
    const answer = await confirm(file(), digest);
    expect(answer.status).toBe(201);
    expect(answer.as(ImportResult)).toEqual({ added: 2, alreadyThere: 0 });
    const [entry] = await at('2027-03-09');
    const session = (await coordinator.get(`/api/v1/sessions/${entry?.id}`)).as(SessionView);
    expect(session).toMatchObject({ title: 'Loket', status: 'confirmed', languages: ['nl', 'fr'], host: { name: 'De Kade' }, hostContactId: null, hostInvited: false, startsAt: '2027-03-09T08:30:00.000Z', visibility: 'internal' });
    expect(session.people.map(({ name }) => name)).toEqual(['Lotte Vermeiren', 'Karim Belhadj']);
    expect((await coordinator.get('/api/v1/messages')).body).toMatchObject({ total: 0 });
    expect(await auditOf(running, digest)).toMatchObject([{ act: 'imported', userId: coordinator.user?.id, details: { added: 2, alreadyThere: 0 } }]);
  });

  it('leaves alone what is there, so that sending it again plans nothing', async () => {
    const { digest, added, alreadyThere, faultCount } = await preview(file());
    expect([added, alreadyThere, faultCount]).toEqual([0, 2, 0]);
    expect((await confirm(file(), digest)).as(ImportResult)).toEqual({ added: 0, alreadyThere: 2 });
  });

  it('is done once when it is confirmed twice at the same moment', async () => {
    const twice = sheet(`16/03/2027;9:30;11:30;permanence;Tegelijk;;nl;${lotte};;;`, `17/03/2027;9:30;11:30;permanence;Tegelijk;;nl;${karim};;;`);
    const { digest } = await preview(twice);
    const results = (await Promise.all([confirm(twice, digest), confirm(twice, digest)])).map((answer) => answer.as(ImportResult).added);
    expect(results.sort()).toEqual([0, 2]);
    expect((await at('2027-03-16')).length).toBe(1);
  });

  it('with one row that overlaps plans nothing at all', async () => {
    const faulty = sheet(`23/03/2027;9:00;10:00;permanence;Goed;;nl;${lotte};;;`, `23/03/2027;9:30;10:30;permanence;Botst;;nl;${lotte};;;`);
    const { digest } = await preview(faulty);
    expect((await confirm(faulty, digest)).body).toMatchObject({ status: 422, code: 'import_has_faults' });
    expect(await at('2027-03-23')).toEqual([]);
  });

  it('needs one reason for all that speaks against its rows', async () => {
    const onHolidays = sheet(`06/04/2026;9:00;10:00;permanence;Paasmaandag;;nl;${lotte};;;`, `01/05/2026;9:00;10:00;permanence;Feest van de arbeid;;nl;${karim};;;`);
    const seen = await preview(onHolidays);
    expect(seen.warnings.map(({ row, code }) => `${row} ${code}`)).toEqual(expect.arrayContaining(['2 public_holiday', '3 public_holiday']));
    expect(seen).toMatchObject({ added: 2, faultCount: 0, warnedRows: 2 });
    expect((await confirm(onHolidays, seen.digest, '')).body).toMatchObject({ status: 409, code: 'session_warnings' });
    expect(await at('2026-04-06')).toEqual([]);
    expect((await confirm(onHolidays, seen.digest, 'agreed_with_colleague')).as(ImportResult).added).toBe(2);
    const [entry] = await at('2026-04-06');
    const { acceptedWarnings } = (await coordinator.get(`/api/v1/sessions/${entry?.id}`)).as(SessionView);
    expect(acceptedWarnings).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'public_holiday', reason: 'agreed_with_colleague' })]));
  });

  it('of another file than the one previewed is refused', async () => {
    const { digest } = await preview(sheet(`30/03/2027;9:00;10:00;permanence;Vooraf;;nl;${lotte};;;`));
    expect((await confirm(sheet(`30/03/2027;9:00;10:00;permanence;Anders;;nl;${lotte};;;`), digest)).body).toMatchObject({ status: 409, code: 'import_changed_since_preview' });
    expect((await send('session-imports', file())).as(Problem).status).toBe(400);
  });

  it('is for coordinators and administrators', async () => {
    for (const role of ['counsellor', 'viewer'] as const) {
      const client = await running.signIn(role);
      expect((await send('session-import-previews', file(), client)).status).toBe(403);
      expect((await send('session-imports?digest=x', file(), client)).status).toBe(403);
    }
  });
});
