import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarCounts, CalendarView, PlanningChoices, SessionPage, SessionView, type SessionInput } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Office, User } from '@relais/identity';
import { newId } from '@relais/platform';
import type { Client } from '../support/client.ts';
import { addOrganisation } from '../support/organisations.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
let noor: Client;
let sam: Client;
const offices = { gent: newId(), luik: newId() };
let host: string;

beforeAll(async () => {
  running = await startApp();
  [noor, sam] = await Promise.all([running.signIn('counsellor', { name: 'Noor' }), running.signIn('counsellor', { name: 'Sam' })]);
  await running.app.get(UnitOfWork).run(async (db) => {
    await db.insert(Office, [{ id: offices.gent, name: 'Gent', municipality: 'Gent', phone: '' }, { id: offices.luik, name: 'Luik', municipality: 'Luik', phone: '' }]);
    await db.update(User, { id: noor.user?.id ?? '' }, { officeId: offices.gent });
    await db.update(User, { id: sam.user?.id ?? '' }, { officeId: offices.luik });
  });
  host = (await addOrganisation(noor, { name: 'Zeebries', province: 'west_flanders' })).id;
  const elsewhere = (await addOrganisation(noor, { name: 'Vesdre', province: 'liege' })).id;
  await plan(noor, { title: 'desk', kind: 'permanence', hostOrganisationId: host, languages: ['nl', 'ar'], startsAtLocal: '2027-03-01T09:00', endsAtLocal: '2027-03-01T10:00' });
  await plan(noor, { title: 'round', kind: 'outreach_round', hostOrganisationId: elsewhere, languages: ['fr'], startsAtLocal: '2027-03-01T11:00', endsAtLocal: '2027-03-01T12:00', status: 'tentative' });
  await plan(sam, { title: 'webinar', kind: 'webinar', languages: ['pt'], startsAtLocal: '2027-03-02T00:00', endsAtLocal: '2027-03-02T01:00', status: 'draft' });
  await plan(sam, { title: 'town', kind: 'municipal_briefing', languages: ['fr', 'pt'], coCounsellorIds: [noor.user?.id ?? ''], startsAtLocal: '2027-03-31T23:00', endsAtLocal: '2027-04-01T00:30' });
});
afterAll(() => running.close());

async function plan(client: Client, fields: Partial<SessionInput>): Promise<void> {
  const answer = await client.post('/api/v1/sessions', { leadId: client.user?.id ?? '', ...fields });
  expect(answer.status).toBe(201);
  answer.as(SessionView);
}

const march = 'from=2027-03-01&to=2027-04-01';
const inMarch = async (filters: string) => (await noor.get(`/api/v1/calendar?${march}&${filters}`)).as(CalendarView).items.map(({ title }) => title);
const onPages = async (filters: string) => (await noor.get(`/api/v1/sessions?${filters}`)).as(SessionPage).items.map(({ title }) => title);
const countsIn = async (query: string) => (await noor.get(`/api/v1/calendar-counts?${query}`)).as(CalendarCounts).items;

describe('the calendar can be narrowed', () => {
  it('to several values of one field at once: any of them counts', async () => {
    const asked = [
      ['kind=permanence,webinar', ['desk', 'webinar']],
      ['status=tentative,draft', ['round', 'webinar']],
      [`counsellorId=${noor.user?.id}`, ['desk', 'round', 'town']],
      [`counsellorId=${noor.user?.id},${sam.user?.id}`, ['desk', 'round', 'webinar', 'town']],
      [`officeId=${offices.gent}`, ['desk', 'round']],
      [`officeId=${offices.gent},${offices.luik}`, ['desk', 'round', 'webinar', 'town']],
      ['province=liege,west_flanders', ['desk', 'round']],
      ['language=ar,pt', ['desk', 'webinar', 'town']],
      ['channel=MUNICIPAL_NOTICE', ['webinar', 'town']],
      [`organisationId=${host}`, ['desk']],
    ] as const;
    for (const [filters, titles] of asked) {
      expect({ filters, titles: await inMarch(filters) }).toEqual({ filters, titles });
      expect({ filters, titles: await onPages(filters) }).toEqual({ filters, titles });
      expect({ filters, titles: await onPages(`${filters}&${march}`) }).toEqual({ filters, titles });
    }
  });

  it('by channel to the kinds that belong to it', async () => {
    const { kinds } = (await noor.get('/api/v1/planning-choices')).as(PlanningChoices);
    const wanted = kinds.filter(({ channel }) => channel === 'RETURN_PATH' || channel === 'INTERMEDIARY').map(({ code }) => code);
    expect(await inMarch('channel=RETURN_PATH,INTERMEDIARY')).toEqual(await inMarch(`kind=${wanted.join(',')}`));
  });

  it('by several fields, which all must fit', async () => {
    expect(await inMarch(`language=fr,ar&counsellorId=${noor.user?.id}&status=confirmed`)).toEqual(['desk', 'town']);
    expect(await inMarch('kind=webinar&province=liege')).toEqual([]);
  });

  it('by nothing that is not known: the field is named', async () => {
    for (const field of ['kind=permanence,party', 'kind=', 'status=confirmed,', 'counsellorId=me', 'officeId=1', 'channel=RADIO', 'province=flanders', 'language=nl,xx', 'organisationId=a']) {
      const answer = await noor.get(`/api/v1/calendar?${march}&${field}`);
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: `/${field.slice(0, field.indexOf('='))}` }] } });
      expect(answer.body).toMatchObject({ errors: [{ code: field.startsWith('organisationId') ? 'field_invalid' : 'field_not_in_list' }] });
    }
  });
});

describe('the days of a year', () => {
  const year = 'from=2027-01-01&to=2028-01-01';

  it('are counted where they have sessions, on the date in the zone asked for', async () => {
    expect(await countsIn(year)).toEqual([{ date: '2027-03-01', sessions: 2 }, { date: '2027-03-02', sessions: 1 }, { date: '2027-03-31', sessions: 1 }]);
    expect(await countsIn(`${year}&zone=UTC`)).toEqual([{ date: '2027-03-01', sessions: 3 }, { date: '2027-03-31', sessions: 1 }]);
    expect(await countsIn('from=2027-03-02&to=2027-03-31')).toEqual([{ date: '2027-03-02', sessions: 1 }]);
  });

  it('are counted with the same filters as the calendar', async () => {
    expect(await countsIn(`${year}&kind=permanence,webinar&language=pt`)).toEqual([{ date: '2027-03-02', sessions: 1 }]);
    expect(await countsIn(`${year}&province=brussels`)).toEqual([]);
    expect((await noor.get(`/api/v1/calendar-counts?${year}&kind=party`)).status).toBe(400);
    expect((await noor.get('/api/v1/calendar-counts?from=2027-01-01&to=2030-01-01')).status).toBe(400);
  });
});

describe('a planning form', () => {
  it('is offered the offices by name', async () => {
    expect((await noor.get('/api/v1/planning-choices')).as(PlanningChoices).offices).toEqual([{ id: offices.gent, name: 'Gent' }, { id: offices.luik, name: 'Luik' }]);
  });
});
