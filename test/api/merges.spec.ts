import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContactList, MergeList, MergePreview, MergeView, OrganisationPage, OrganisationView, SessionImportPreview, SessionPage, WallLinkView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { organisationReferences, standingReferences } from '@relais/organisations';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { hangOneOfEach, insert, whereTheyHang } from '../support/hanging-rows.ts';
import { addContact, addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
let client: Client;

beforeAll(async () => {
  running = await startApp();
  client = await running.signIn('counsellor');
});
afterAll(() => running.close());

const read = async (id: string) => (await client.get(`/api/v1/organisations/${id}`)).as(OrganisationView);
const merge = (kept: OrganisationView, merged: OrganisationView, more: object = {}) =>
  client.post(`/api/v1/organisations/${kept.id}/merges`, { mergedId: merged.id, mergedVersion: merged.version, ...more }, { 'If-Match': `"${kept.version}"` });
const undo = (id: string) => client.post(`/api/v1/organisation-merges/${id}/undoing`);
const pair = async () => [await addOrganisation(client, { name: 'De Kade' }), await addOrganisation(client, { name: 'Kaaihuis', municipality: 'Gent' })] as const;
const allAt = (id: string) => Object.fromEntries(organisationReferences.map(({ table }) => [table, id]));

/** Columns of foreign keys to organisations, and those that are called as if they were. */
async function columnsOfSchema(): Promise<string[]> {
  const readers = running.app.get(Readers);
  const sql = running.database.engine === 'sqlite'
    ? `SELECT m.name || '.' || k."from" AS "column" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k WHERE m.type = 'table' AND k."table" = 'organisations'
       UNION SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name LIKE '%organisation_id'`
    : `SELECT rel.relname || '.' || att.attname AS "column" FROM pg_constraint con JOIN pg_class rel ON rel.oid = con.conrelid JOIN pg_attribute att ON att.attrelid = rel.oid AND att.attnum = ANY (con.conkey)
       WHERE con.contype = 'f' AND con.confrelid = 'organisations'::regclass
       UNION SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name LIKE '%organisation_id'`;
  return (await readers.query<{ column: string }>(sql)).map(({ column }) => column).sort();
}

describe('what hangs on an organisation', () => {
  it('is all that the schema lets point at one', async () => {
    const listed = [...organisationReferences.filter(({ isWithinText }) => !isWithinText), ...standingReferences].map(({ table, column }) => `${table}.${column}`);
    expect(await columnsOfSchema()).toEqual(listed.sort());
  });

  it('moves with a merge, and back with its undoing', async () => {
    const [kept, merged] = await pair();
    const rows = await hangOneOfEach(running, merged.id);
    expect((await client.post(`/api/v1/organisations/${kept.id}/merge-previews`, { mergedId: merged.id })).as(MergePreview)).toEqual({ sessions: 1, bookings: 1, contacts: 1, interactions: 1, requests: 1, others: 6 });
    const done = (await merge(kept, merged)).as(MergeView);
    expect(done.moved).toEqual({ sessions: 1, bookings: 1, contacts: 1, interactions: 1, requests: 1, others: 6 });
    expect(await whereTheyHang(running, rows)).toEqual(allAt(kept.id));
    await undo(done.id);
    expect(await whereTheyHang(running, rows)).toEqual(allAt(merged.id));
  });

  it('stays with the one that was kept when it was added since, and where somebody put it since', async () => {
    const [kept, merged] = await pair();
    const third = await addOrganisation(client, { name: 'De Luifel' });
    const rows = await hangOneOfEach(running, merged.id);
    const done = (await merge(kept, merged)).as(MergeView);
    const since = await hangOneOfEach(running, kept.id);
    await running.app.get(UnitOfWork).run((db) => db.query(`UPDATE bookings SET organisation_id = '${third.id}' WHERE id = '${rows.get('bookings')}'`));
    await undo(done.id);
    expect(await whereTheyHang(running, since)).toEqual(allAt(kept.id));
    expect(await whereTheyHang(running, rows)).toEqual({ ...allAt(merged.id), bookings: third.id });
  });

  it('stays where the other one has the same already: an invitation to the same session', async () => {
    const [kept, merged] = await pair();
    const invitations = await running.app.get(UnitOfWork).run(async (db) => {
      const sessionId = await insert(db, 'sessions', {});
      const ofBoth = [kept.id, merged.id].map((organisationId) => insert(db, 'invitations', { session_id: sessionId, organisation_id: organisationId }));
      return [await ofBoth[0], await ofBoth[1], await insert(db, 'invitations', { organisation_id: merged.id })];
    });
    const holders = async () => {
      const found = await running.app.get(Readers).query<{ id: string; holder: string }>('SELECT id, organisation_id AS holder FROM invitations WHERE id IN (:invitations)', { invitations: invitations.map(String) });
      return invitations.map((id) => found.find((one) => one.id === id)?.holder);
    };
    const done = (await merge(kept, merged)).as(MergeView);
    expect(await holders()).toEqual([kept.id, merged.id, kept.id]);
    await undo(done.id);
    expect(await holders()).toEqual([kept.id, merged.id, merged.id]);
  });
});

describe('a merge', () => {
  it('archives the one that goes, says where it went, and leaves entries in the audit', async () => {
    const [kept, merged] = await pair();
    const done = (await merge(kept, merged)).as(MergeView);
    expect(done).toMatchObject({ keptId: kept.id, mergedName: 'Kaaihuis', mergedBy: client.user?.name, undoneAt: null });
    expect(await read(merged.id)).toMatchObject({ mergedIntoId: kept.id, archivedAt: running.clock.instant() });
    expect((await auditOf(running, kept.id)).at(-1)).toMatchObject({ act: 'merged', userId: client.user?.id, details: { mergedId: merged.id } });
    expect((await auditOf(running, merged.id)).at(-1)).toMatchObject({ act: 'merged_into', details: { keptId: kept.id } });
    expect((await client.get(`/api/v1/organisations/${merged.id}/merges`)).as(MergeList).items).toEqual([done]);
  });

  it('lets the one that is kept be found by the other name', async () => {
    const [kept, merged] = [await addOrganisation(client, { name: 'Nova' }), await addOrganisation(client, { name: 'Oude Vesting' })];
    await merge(kept, merged);
    expect((await client.get('/api/v1/organisations?q=vesting')).as(OrganisationPage).items.map(({ id }) => id)).toEqual([kept.id]);
    expect((await client.get('/api/v1/organisations?q=nova%20vesting')).as(OrganisationPage).total).toBe(0);
  });

  it('leaves the sheet that hangs on a wall as it was: its link shows the sessions of the one that is kept', async () => {
    const [kept, merged] = await pair();
    const { url } = (await client.post(`/api/v1/organisations/${merged.id}/wall-link`)).as(WallLinkView);
    await merge(kept, merged);
    const sheet = await running.visitor().get(new URL(url ?? '').pathname);
    expect([sheet.status, String(sheet.body).includes('De Kade')]).toEqual([200, true]);
  });

  it('lets a sheet of sessions name a host by its old name', async () => {
    const [kept, merged] = [await addOrganisation(client, { name: 'Het Anker' }), await addOrganisation(client, { name: 'Oud Anker', municipality: 'Gent' })];
    await merge(kept, merged);
    const coordinator = await running.signIn('coordinator');
    const file = Buffer.from(`date;start;end;kind;languages;lead;host\r\n2027-02-01;10:00;12:00;team_visit;nl;${client.user?.email};Oud Anker\r\n`);
    const { digest } = (await coordinator.post('/api/v1/session-import-previews', file, { 'Content-Type': 'text/csv' })).as(SessionImportPreview);
    expect((await coordinator.post(`/api/v1/session-imports?digest=${digest}&acceptedBecause=other`, file, { 'Content-Type': 'text/csv' })).status).toBe(201);
    expect((await client.get(`/api/v1/sessions?organisationId=${kept.id}`)).as(SessionPage).total).toBe(1);
  });

  it('takes over what was chosen, and puts back what nobody changed since', async () => {
    const kept = await addOrganisation(client, { name: 'De Kade', note: 'first', website: 'https://kade.example' });
    const merged = await addOrganisation(client, { name: 'Kaaihuis', note: 'second', website: 'https://kaai.example', sensitivePlace: true });
    const done = (await merge(kept, merged, { takes: ['name', 'note'] })).as(MergeView);
    const after = await read(kept.id);
    expect(after).toMatchObject({ name: 'Kaaihuis', note: 'second', website: 'https://kade.example', sensitivePlace: true });
    await client.patch(`/api/v1/organisations/${kept.id}`, { note: 'third' }, { 'If-Match': `"${after.version}"` });
    await undo(done.id);
    expect(await read(kept.id)).toMatchObject({ name: 'De Kade', note: 'third', sensitivePlace: false });
  });

  it('keeps one contact at most to write to first', async () => {
    const [kept, merged] = await pair();
    for (const { id } of [kept, merged]) await addContact(client, id, { primary: true });
    const first = async (id: string) => (await client.get(`/api/v1/organisations/${id}/contacts`)).as(ContactList).items.filter(({ primary }) => primary).length;
    const done = (await merge(kept, merged)).as(MergeView);
    expect(await first(kept.id)).toBe(1);
    await undo(done.id);
    expect([await first(kept.id), await first(merged.id)]).toEqual([1, 1]);
  });

  it('is refused on an old version of either, with itself, and with one that was merged or archived', async () => {
    const [kept, merged] = await pair();
    expect(await merge({ ...kept, version: 9 }, merged)).toMatchObject({ status: 412, body: { current: { name: 'De Kade' } } });
    expect(await merge(kept, { ...merged, version: 9 })).toMatchObject({ status: 412, body: { current: { name: 'Kaaihuis' } } });
    expect((await merge(kept, kept)).body).toMatchObject({ code: 'merge_with_itself' });
    await merge(kept, merged);
    expect((await merge(await read(kept.id), await read(merged.id))).body).toMatchObject({ code: 'organisation_merged' });
    const third = await addOrganisation(client);
    await client.post(`/api/v1/organisations/${third.id}/archiving`);
    expect((await merge(await read(third.id), await read(kept.id))).body).toMatchObject({ code: 'merge_into_archived' });
  });

  it('leaves nothing to be hung on the one that went', async () => {
    const [kept, merged] = await pair();
    await merge(kept, merged);
    const at = `/api/v1/organisations/${merged.id}`;
    const tries = [
      client.post(`${at}/contacts`, { function: 'x', language: 'nl' }), client.post(`${at}/interactions`, { on: '2026-11-20', kind: 'note', text: 'x' }),
      client.post(`${at}/closing-days`, { fromDate: '2026-12-24', untilDate: '2026-12-24', label: 'x' }), client.delete(`${at}/archiving`),
      client.patch(at, { note: 'x' }, { 'If-Match': '"2"' }),
      client.post('/api/v1/sessions', { kind: 'team_visit', languages: ['nl'], startsAtLocal: '2026-12-01T10:00', endsAtLocal: '2026-12-01T11:00', leadId: client.user?.id, hostOrganisationId: merged.id }),
    ];
    for (const answer of await Promise.all(tries)) expect(answer.body).toMatchObject({ code: 'organisation_merged' });
  });
});

describe('the undoing of a merge', () => {
  it('is done once, however often it is asked', async () => {
    const [kept, merged] = await pair();
    const done = (await merge(kept, merged)).as(MergeView);
    const undone = (await undo(done.id)).as(MergeView);
    running.clock.advance({ minutes: 1 });
    expect((await undo(done.id)).as(MergeView)).toEqual(undone);
    expect(await read(merged.id)).toMatchObject({ mergedIntoId: null, archivedAt: null });
  });

  it('waits for that of a later merge, and is possible for thirty days', async () => {
    const [kept, merged] = await pair();
    const third = await addOrganisation(client);
    const first = (await merge(kept, merged)).as(MergeView);
    const second = (await merge(third, await read(kept.id))).as(MergeView);
    expect(await read(merged.id)).toMatchObject({ mergedIntoId: third.id });
    expect((await undo(first.id)).body).toMatchObject({ code: 'merge_undo_later_first' });
    await undo(second.id);
    expect(await read(merged.id)).toMatchObject({ mergedIntoId: kept.id });
    running.clock.advance({ days: 30, minutes: 1 });
    client = await running.signIn('counsellor');
    expect((await undo(first.id)).body).toMatchObject({ code: 'merge_undo_too_late' });
  });
});
