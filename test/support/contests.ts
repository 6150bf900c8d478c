import { addMinutes } from '@relais/calendar';
import { ImportResult, SessionImportPreview, SessionView, sessionKinds, type SeriesInput } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Office } from '@relais/identity';
import { newId } from '@relais/platform';
import { Interpreter, Room, type Session } from '@relais/sessions';
import type { Answer, Client } from './client.ts';
import { createUser, type TestUser } from './people.ts';
import type { RunningApp } from './running-app.ts';
import { createSession } from './sessions.ts';

/** One request that wants somebody or something from ten to noon on `date`. */
export type Attempt = (client: Client) => Promise<Answer>;

/** A way in: so many requests that all want the same at the same time. */
export type WayIn = (ground: Ground, date: string, count: number) => Promise<Attempt[]>;

/** What the contests are about, and somebody who prepares them. */
export interface Ground {
  readonly running: RunningApp;
  readonly preparer: Client;
  readonly person: TestUser;
  readonly roomId: string;
  readonly interpreterId: string;
}

export async function createGround(running: RunningApp): Promise<Ground> {
  const [preparer, person] = [await running.signIn('coordinator'), await createUser(running, 'counsellor', { name: 'Wanted' })];
  const [officeId, roomId, interpreterId] = [newId(), newId(), newId()];
  const made = { createdBy: person.id, createdAt: running.clock.instant(), version: 1 };
  await running.app.get(UnitOfWork).run(async (db) => {
    await db.insert(Office, { id: officeId, name: 'Gent', municipality: 'Gent', phone: '' });
    await db.insert(Room, { id: roomId, officeId, name: 'Zaal Leie', seats: 24, version: 1 });
    await db.insert(Interpreter, { id: interpreterId, name: 'Samira', service: '', languages: ['ar'], email: '', phone: '', archivedAt: null, ...made });
  });
  return { running, preparer, person, roomId, interpreterId };
}

const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });
const wanted = (date: string) => ({ startsAtLocal: `${date}T10:00`, endsAtLocal: `${date}T12:00` });
const plan = (date: string, leadId: string) => ({ kind: 'team_visit', languages: ['nl'], ...wanted(date), leadId, acceptedBecause: 'other' });
const many = <T>(count: number, make: (index: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const somebodyElse = async ({ running }: Ground) => (await createUser(running, 'counsellor')).id;

/** Years after `date`, each on a day of its own, so that nothing overlaps yet. */
function later({ running }: Ground, date: string, index: number, traits: Partial<Session>): Promise<Session> {
  const startsAt = addMinutes(`${date}T10:00:00.000Z`, (4000 + index) * 24 * 60);
  return createSession(running, { kind: 'team_visit', startsAt, endsAt: addMinutes(startsAt, 120), ...traits });
}

const drag = (date: string, session: Session): Attempt => (client) => client.patch(`/api/v1/sessions/${session.id}`, { ...wanted(date), notify: false, acceptedBecause: 'other' }, ifMatch(session));

const series = (fields: Partial<SeriesInput>, date: string, leadId: string): Attempt => {
  const rule = { frequency: 'weekly', weekdays: [(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const)[new Date(`${date}T12:00:00Z`).getUTCDay()]], count: 2 };
  const input = { kind: 'team_visit', languages: ['nl'], leadId, startsOn: date, startClock: '10:00', minutes: 120, rule, acceptedBecause: 'other', ...fields };
  return (client) => client.post('/api/v1/series', input);
};

export const form: WayIn = ({ person }, date, count) => many(count, async () => (client) => client.post('/api/v1/sessions', plan(date, person.id)));

export const formForRoom: WayIn = (ground, date, count) =>
  many(count, async () => {
    const body = { ...plan(date, await somebodyElse(ground)), roomId: ground.roomId };
    return (client) => client.post('/api/v1/sessions', body);
  });

export const dragged: WayIn = (ground, date, count) => many(count, async (index) => drag(date, await later(ground, date, index, { leadId: ground.person.id })));
export const draggedWithRoom: WayIn = (ground, date, count) => many(count, async (index) => drag(date, await later(ground, date, index, { roomId: ground.roomId })));
export const draggedWithInterpreter: WayIn = (ground, date, count) =>
  many(count, async (index) => drag(date, await later(ground, date, index, { interpreterId: ground.interpreterId, interpreterLanguage: 'ar' })));

export const confirmed: WayIn = ({ preparer, person }, date, count) =>
  many(count, async () => {
    const draft = (await preparer.post('/api/v1/sessions', { ...plan(date, person.id), status: 'draft' })).as(SessionView);
    return (client) => client.post(`/api/v1/sessions/${draft.id}/confirmation`, { acceptedBecause: 'other' }, ifMatch(draft));
  });

export const interpreterBooked: WayIn = (ground, date, count) =>
  many(count, async () => {
    const session = await createSession(ground.running, { startsAt: `${date}T09:00:00.000Z`, endsAt: `${date}T11:00:00.000Z`, interpreterLanguage: 'ar' });
    return (client) => client.post(`/api/v1/sessions/${session.id}/interpreter-booking`, { interpreterId: ground.interpreterId }, ifMatch(session));
  });

export const inSeries: WayIn = ({ person }, date, count) => many(count, async () => series({}, date, person.id));
export const inSeriesForRoom: WayIn = (ground, date, count) => many(count, async () => series({ roomId: ground.roomId }, date, await somebodyElse(ground)));

/** Each of another kind: the same row twice would be left alone. */
export const imported: WayIn = ({ preparer, person }, date, count) =>
  many(count, async (index) => {
    const file = Buffer.from(`date;start;end;kind;languages;lead\r\n${date};10:00;12:00;${sessionKinds[index % sessionKinds.length]};nl;${person.email}\r\n`);
    const headers = { 'Content-Type': 'text/csv' };
    const { digest } = (await preparer.post('/api/v1/session-import-previews', file, headers)).as(SessionImportPreview);
    return async (client) => {
      const answer = await client.post(`/api/v1/session-imports?digest=${digest}&acceptedBecause=other`, file, headers);
      if (answer.status === 201) answer.as(ImportResult);
      return answer;
    };
  });

/** By every way that wants the counsellor, at once. */
export const everyWay: WayIn = async (ground, date, count) => (await Promise.all([form, dragged, confirmed, inSeries, imported].map((way) => way(ground, date, Math.ceil(count / 4))))).flat();
