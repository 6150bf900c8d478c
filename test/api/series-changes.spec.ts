import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { localOf } from '@relais/calendar';
import { Problem, SeriesChangeDone, SeriesPreview, SeriesView, SessionView, type CalendarEntry } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Session } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { fridays, sessionsOf } from '../support/series.ts';
import { bookingInput } from '../support/sessions.ts';

let app: RunningApp;
let counsellor: Client;
let series: SeriesView;
let sessions: CalendarEntry[];

const tenFridays = { rule: { frequency: 'weekly', weekdays: ['FR'], count: 10 }, visibility: 'public', capacity: 10 };

beforeEach(async () => {
  app = await startApp();
  counsellor = await app.signIn('counsellor', { name: 'Lotte' });
  await plan();
});
afterEach(() => app.close());

async function plan(changes: object = {}): Promise<void> {
  series = (await counsellor.post('/api/v1/series', fridays(counsellor, { ...tenFridays, ...changes }))).as(SeriesChangeDone).series;
  sessions = await sessionsOf(counsellor, series.id);
}

const wallTimes = async (id = series.id) => (await sessionsOf(counsellor, id)).map(({ startsAt, status }) => `${localOf(startsAt, 'Europe/Brussels')}${status === 'confirmed' ? '' : ` ${status}`}`);
const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });
const idAt = (index: number) => sessions[index]?.id ?? '';
const reread = async () => (series = (await counsellor.get(`/api/v1/series/${series.id}`)).as(SeriesView));
const one = async (id: string) => (await counsellor.get(`/api/v1/sessions/${id}`)).as(SessionView);
const book = async (id: string) => expect((await app.visitor().post(`/api/v1/open-sessions/${id}/bookings`, bookingInput({ seats: 2 }))).status).toBe(201);
const change = (body: object, of: SeriesView = series) => counsellor.post(`/api/v1/series/${of.id}/changes`, { acceptedBecause: 'other', ...body }, ifMatch(of));
const preview = async (body: object) => (await counsellor.post(`/api/v1/series/${series.id}/change-previews`, body)).as(SeriesPreview);
const moveTo = (date: string, from = '10:00', to = '12:00') => ({ moveTo: { startsAtLocal: `${date}T${from}`, endsAtLocal: `${date}T${to}` } });
const before = ['2026-11-27T10:00', '2026-12-04T10:00', '2026-12-11T10:00', '2026-12-18T10:00', '2026-12-25T10:00', '2027-01-01T10:00', '2027-01-08T10:00', '2027-01-15T10:00', '2027-01-22T10:00', '2027-01-29T10:00'];

describe('moving a series', () => {
  it('by one session alone leaves the others, and marks what it has of its own', async () => {
    const done = (await change({ scope: 'this', sessionId: idAt(1), ...moveTo('2026-12-03') })).as(SeriesChangeDone);
    expect(done).toMatchObject({ moved: 1, created: 0, removed: 0, series: { id: series.id, sessions: { handEdited: 1 } } });
    expect((await wallTimes()).slice(0, 3)).toEqual(['2026-11-27T10:00', '2026-12-03T10:00', '2026-12-11T10:00']);
    expect(await one(idAt(1))).toMatchObject({ overridden: ['time'], originalDate: '2026-12-04' });
  });

  it('from one session on splits it: as many sessions as before, those before untouched', async () => {
    const body = { scope: 'following', sessionId: idAt(3), ...moveTo('2026-12-16', '14:00', '15:30') };
    const { dates } = await preview(body);
    const done = (await change(body)).as(SeriesChangeDone);
    expect(done).toMatchObject({ moved: 7, created: 0, removed: 0, cancelled: 0, series: { continuesId: series.id, startsOn: '2026-12-16', startClock: '14:00', minutes: 90, rule: { weekdays: ['WE'], count: 7 } } });
    expect(await wallTimes()).toEqual(before.slice(0, 3));
    const moved = await sessionsOf(counsellor, done.series.id);
    expect(moved.map(({ startsAt }) => startsAt)).toEqual(dates.map(({ after }) => after?.startsAt));
    expect(moved.map(({ id }) => id)).toEqual(sessions.slice(3).map(({ id }) => id));
    expect((await reread()).rule.count).toBe(3);
  });

  it('as a whole keeps it one, over a clock change, and can be undone', async () => {
    await plan({ startsOn: '2027-02-02', rule: { frequency: 'monthly', weekdays: ['TU'], positions: [2], until: '2027-06-30' } });
    const old = await wallTimes();
    expect(old).toEqual(['2027-02-09T10:00', '2027-03-09T10:00', '2027-04-13T10:00', '2027-05-11T10:00', '2027-06-08T10:00']);
    const done = (await change({ scope: 'all', sessionId: idAt(0), ...moveTo('2027-02-11', '09:00', '11:00') })).as(SeriesChangeDone);
    expect(done.series).toMatchObject({ id: series.id, rule: { weekdays: ['TH'], positions: [2] }, startClock: '09:00' });
    expect(await wallTimes()).toEqual(['2027-02-11T09:00', '2027-03-11T09:00', '2027-04-08T09:00', '2027-05-13T09:00', '2027-06-10T09:00']);
    const undone = await counsellor.post(`/api/v1/series-changes/${done.changeId}/undoing`);
    expect(undone.status).toBe(200);
    expect(await wallTimes()).toEqual(old);
    expect((await reread()).lastChange).toBeNull();
  });

  it('keeps what was edited by hand, unless told otherwise', async () => {
    const session = await one(idAt(2));
    await counsellor.patch(`/api/v1/sessions/${session.id}`, { startsAtLocal: '2026-12-11T15:00', endsAtLocal: '2026-12-11T16:00', title: 'Eigen titel' }, ifMatch(session));
    expect((await one(session.id)).overridden).toEqual(['time', 'title']);
    const body = { scope: 'all', sessionId: idAt(0), ...moveTo('2026-11-27', '09:00', '11:00'), fields: { title: 'Nieuw', note: 'beamer' } };
    const { dates, handEdited } = await preview(body);
    expect([handEdited, dates[2]?.keeps, dates[2]?.act]).toEqual([1, ['time', 'title'], 'change']);
    await change(body);
    expect(await one(session.id)).toMatchObject({ title: 'Eigen titel', note: 'beamer', startsAtLocal: '2026-12-11T15:00' });
    expect(await one(idAt(3))).toMatchObject({ title: 'Nieuw', note: 'beamer', startsAtLocal: '2026-12-18T09:00', overridden: [] });
    await change({ ...body, overridden: 'replace', fields: { title: 'Voor alle' }, ...moveTo('2026-11-27', '08:00', '10:00') }, await reread());
    expect(await one(session.id)).toMatchObject({ title: 'Voor alle', startsAtLocal: '2026-12-11T08:00', overridden: [] });
  });

  it('leaves held and begun sessions alone, and goes on from those that lie ahead', async () => {
    await app.app.get(UnitOfWork).run((db) => db.update(Session, { id: idAt(0) }, { status: 'held', heldAt: app.clock.instant() }));
    app.clock.moveTo('2026-12-04T09:30:00.000Z');
    counsellor = await app.signIn('counsellor');
    const done = (await change({ scope: 'all', sessionId: idAt(2), ...moveTo('2026-12-12') }, await reread())).as(SeriesChangeDone);
    expect(done).toMatchObject({ moved: 8, created: 0, removed: 0 });
    expect(await wallTimes()).toEqual(['2026-11-27T10:00 held', '2026-12-04T10:00']);
    expect((await wallTimes(done.series.id)).slice(0, 2)).toEqual(['2026-12-12T10:00', '2026-12-19T10:00']);
  });

  it('is refused where the others cannot follow, or where they meet another session, naming every one', async () => {
    await plan({ startsOn: '2027-03-10', startClock: '15:00', rule: { frequency: 'monthly', monthDays: [10, 20], count: 6 } });
    const bad = await change({ scope: 'all', sessionId: idAt(0), ...moveTo('2027-03-22', '15:00', '17:00') });
    expect(bad.as(Problem)).toMatchObject({ status: 422, code: 'series_shift_not_possible' });
    const taken = await change({ scope: 'all', sessionId: idAt(0), ...moveTo('2027-03-10', '15:00', '17:00'), fields: { leadId: app.visitor().user?.id ?? '01890a5d-ac96-774b-bcce-b302099a8057' } });
    expect(taken.as(Problem)).toMatchObject({ status: 422, code: 'counsellor_unknown' });
  });
});

describe('other changes of a series', () => {
  it('never remove a booked session silently: it is cancelled, and its booking stays', async () => {
    await book(idAt(4));
    const rule = { ...series.rule, interval: 2, count: 5 };
    const { dates, recipients } = await preview({ scope: 'all', sessionId: idAt(0), rule });
    expect(dates.map(({ act }) => act)).toEqual(['same', 'remove', 'same', 'remove', 'same', 'remove', 'same', 'remove', 'same', 'remove']);
    expect(recipients).toEqual([]);
    await book(idAt(5));
    const again = await preview({ scope: 'all', sessionId: idAt(0), rule });
    expect(again.dates[5]).toMatchObject({ act: 'cancel', bookings: 1, seats: 2 });
    expect(again.recipients).toMatchObject([{ part: 'booker', sessions: 1, language: 'fr' }]);
    const done = (await change({ scope: 'all', sessionId: idAt(0), rule })).as(SeriesChangeDone);
    expect(done).toMatchObject({ removed: 4, cancelled: 1, told: 1 });
    expect(await one(idAt(5))).toMatchObject({ status: 'cancelled', cancelReason: 'series_changed', seatsTaken: 2 });
    const undone = (await counsellor.post(`/api/v1/series-changes/${done.changeId}/undoing`)).as(SeriesChangeDone);
    expect(undone.created).toBe(4);
    expect(await wallTimes()).toEqual(before);
    expect((await sessionsOf(counsellor, series.id)).map(({ id }) => id)).toEqual(sessions.map(({ id }) => id));
  });

  it('leave out and add dates, and what is gone is not made again', async () => {
    const done = (await change({ scope: 'all', sessionId: idAt(0), excludedDates: ['2026-12-25', '2027-01-01'], extraDates: ['2026-12-22'] })).as(SeriesChangeDone);
    expect(done).toMatchObject({ created: 1, removed: 2, series: { id: series.id } });
    expect(await wallTimes(done.series.id)).toEqual([...before.slice(0, 4), '2026-12-22T10:00', ...before.slice(6)]);
    const skipped = (await change({ scope: 'all', sessionId: idAt(0), holidays: 'skip' }, done.series)).as(SeriesChangeDone);
    expect(skipped).toMatchObject({ created: 0, removed: 0 });
  });

  it('to the first of two parts keep its moved holiday off the days of the second', async () => {
    await plan({ startsOn: '2027-04-29', holidays: 'move', rule: { frequency: 'weekly', weekdays: ['TH', 'FR'], count: 6 } });
    expect(await wallTimes()).toEqual(['2027-04-29T10:00', '2027-04-30T10:00', '2027-05-07T10:00', '2027-05-10T10:00', '2027-05-13T10:00', '2027-05-14T10:00']);
    const fromFriday = sessions.find(({ startsAt }) => startsAt.startsWith('2027-05-07'))?.id;
    expect((await change({ scope: 'following', sessionId: fromFriday, fields: { title: 'Second part' } })).status).toBe(200);
    await reread();
    await change({ scope: 'all', sessionId: idAt(0), ...moveTo('2027-04-29', '14:00', '16:00') });
    expect(await wallTimes()).toEqual(['2027-04-29T14:00', '2027-04-30T14:00', '2027-05-10T14:00']);
  });

  it('need the version they are based on', async () => {
    const body = { scope: 'all', sessionId: idAt(0), fields: { title: 'A' }, acceptedBecause: 'other' };
    expect((await counsellor.post(`/api/v1/series/${series.id}/changes`, body)).status).toBe(428);
    const answers = await Promise.all([1, 2].map(() => change(body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)?.as(Problem)).toMatchObject({ code: 'version_conflict', current: { id: series.id } });
  });
});

describe('cancelling a series', () => {
  it('from one session on ends it; undone, it goes on', async () => {
    const body = { scope: 'following', sessionId: idAt(7), reason: 'host_asked' };
    const seen = (await counsellor.post(`/api/v1/series/${series.id}/cancellation-previews`, body)).as(SeriesPreview);
    expect(seen.dates.map(({ act, date }) => `${act} ${date}`)).toEqual(['cancel 2027-01-15', 'cancel 2027-01-22', 'cancel 2027-01-29']);
    const done = (await counsellor.post(`/api/v1/series/${series.id}/cancellations`, body, ifMatch(series))).as(SeriesChangeDone);
    expect(done).toMatchObject({ cancelled: 3, series: { rule: { count: 7 }, sessions: { cancelled: 3, upcoming: 7 } } });
    expect(done.series.endedAt).not.toBeNull();
    expect((await wallTimes()).slice(6)).toEqual(['2027-01-08T10:00', '2027-01-15T10:00 cancelled', '2027-01-22T10:00 cancelled', '2027-01-29T10:00 cancelled']);
    const undone = (await counsellor.post(`/api/v1/series-changes/${done.changeId}/undoing`)).as(SeriesChangeDone);
    expect(undone.series).toMatchObject({ endedAt: null, rule: { count: 10 }, sessions: { cancelled: 0, upcoming: 10 } });
    expect((await counsellor.post(`/api/v1/series-changes/${done.changeId}/undoing`)).as(Problem).code).toBe('series_changed_since');
  });
});

describe('undoing', () => {
  it('is refused once a session was edited or booked since', async () => {
    const done = (await change({ scope: 'all', sessionId: idAt(0), ...moveTo('2026-11-28') })).as(SeriesChangeDone);
    const session = await one(idAt(5));
    await counsellor.patch(`/api/v1/sessions/${session.id}`, { note: 'later' }, ifMatch(session));
    const undone = await counsellor.post(`/api/v1/series-changes/${done.changeId}/undoing`);
    expect(undone.as(Problem)).toMatchObject({ status: 409, code: 'series_changed_since' });
  });

  it('of a creation takes every session away, unless somebody booked', async () => {
    const { lastChange } = await reread();
    await book(idAt(9));
    expect((await counsellor.post(`/api/v1/series-changes/${lastChange?.id}/undoing`)).status).toBe(409);
    await plan({ startsOn: '2027-03-03', rule: { frequency: 'weekly', weekdays: ['WE'], count: 4 } });
    expect((await counsellor.post(`/api/v1/series-changes/${series.lastChange?.id}/undoing`)).status).toBe(200);
    expect(await sessionsOf(counsellor, series.id)).toEqual([]);
    expect((await reread()).endedAt).not.toBeNull();
  });

  it('raises the calendar’s sequence, and never lowers it', async () => {
    const stored = () => app.app.get(UnitOfWork).run((db) => db.findOneByOrFail(Session, { id: idAt(2) }));
    const first = await stored();
    const done = (await change({ scope: 'all', sessionId: idAt(0), ...moveTo('2026-11-28') })).as(SeriesChangeDone);
    const moved = await stored();
    await counsellor.post(`/api/v1/series-changes/${done.changeId}/undoing`);
    const back = await stored();
    expect([first, moved, back].map(({ calendarSequence }) => calendarSequence)).toEqual([0, 1, 2]);
    expect(back).toMatchObject({ calendarUid: first.calendarUid, startsAt: first.startsAt });
  });
});
