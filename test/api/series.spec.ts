import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CalendarView, Problem, SeriesChangeDone, SeriesOverlaps, SeriesPreview, SeriesView, SessionView } from '@relais/contracts';
import { localOf } from '@relais/calendar';
import type { Client } from '../support/client.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { fridays, sessionsOf } from '../support/series.ts';

let app: RunningApp;
let counsellor: Client;

const start = async (clock = new MovableClock()) => {
  app = await startApp({ clock });
  counsellor = await app.signIn('counsellor', { name: 'Lotte' });
};
beforeEach(() => start());
afterEach(() => app.close());

const plan = (changes: object = {}) => fridays(counsellor, changes);

describe('planning a series', () => {
  it('makes every session of the next 18 months a row of its own, as the preview said', async () => {
    const body = plan();
    const preview = await counsellor.post('/api/v1/series-previews', body);
    expect(preview.status).toBe(200);
    const { dates, endsOn } = preview.as(SeriesPreview);
    expect(endsOn).toBeNull();
    const answer = await counsellor.post('/api/v1/series', body);
    expect(answer.status).toBe(201);
    const done = answer.as(SeriesChangeDone);
    const sessions = await sessionsOf(counsellor, done.series.id);
    expect(sessions.map(({ startsAt }) => startsAt)).toEqual(dates.map(({ after }) => after?.startsAt));
    expect(done).toMatchObject({ created: sessions.length, series: { sessions: { upcoming: sessions.length, held: 0 }, generatedUntil: '2028-05-23', rrule: 'FREQ=WEEKLY;BYDAY=FR' } });
    expect(sessions.length).toBe(78);
    expect((await counsellor.get(`/api/v1/sessions/${sessions[0]?.id}`)).as(SessionView)).toMatchObject({ seriesId: done.series.id, originalDate: '2026-11-27', overridden: [], status: 'confirmed' });
    expect((await counsellor.get(`/api/v1/series/${done.series.id}`)).as(SeriesView)).toEqual(done.series);
  });

  it('keeps ten o’clock over both clock changes', async () => {
    await app.close();
    await start(new MovableClock('2026-10-12T09:00:00.000Z'));
    const { series } = (await counsellor.post('/api/v1/series', plan({ startsOn: '2026-10-18', rule: { frequency: 'weekly', weekdays: ['SU'] } }))).as(SeriesChangeDone);
    const sessions = await sessionsOf(counsellor, series.id);
    expect(new Set(sessions.map(({ startsAt }) => localOf(startsAt, 'Europe/Brussels').slice(11)))).toEqual(new Set(['10:00']));
    expect(sessions.slice(0, 2).map(({ startsAt }) => startsAt)).toEqual(['2026-10-18T08:00:00.000Z', '2026-10-25T09:00:00.000Z']);
    const spring = sessions.filter(({ startsAt }) => startsAt >= '2027-03-20' && startsAt < '2027-04-01').map(({ startsAt }) => startsAt);
    expect(spring).toEqual(['2027-03-21T09:00:00.000Z', '2027-03-28T08:00:00.000Z']);
  });

  it('leaves holidays out, or moves them to the next working day', async () => {
    const thursdays = { startsOn: '2027-05-01', rule: { frequency: 'weekly', weekdays: ['TH'], until: '2027-05-31' } };
    const dates = async (holidays: string) => (await counsellor.post('/api/v1/series-previews', plan({ ...thursdays, holidays }))).as(SeriesPreview).dates.map(({ date, act, after, holiday }) => [date, act, after?.startsAt, holiday]);
    expect((await dates('skip'))[0]).toEqual(['2027-05-06', 'left_out', undefined, 'ascension']);
    expect((await dates('move'))[0]).toEqual(['2027-05-06', 'create', '2027-05-07T08:00:00.000Z', 'ascension']);
    expect((await dates('keep'))[0]).toEqual(['2027-05-06', 'create', '2027-05-06T08:00:00.000Z', 'ascension']);
  });

  it('makes all or nothing, and names every date that is taken and by what', async () => {
    const other = { kind: 'team_visit', title: 'Elsewhere', languages: ['nl'], leadId: counsellor.user?.id };
    const taken = (await counsellor.post('/api/v1/sessions', { ...other, startsAtLocal: '2026-12-11T11:00', endsAtLocal: '2026-12-11T12:30' })).as(SessionView);
    await counsellor.post('/api/v1/sessions', { ...other, startsAtLocal: '2027-01-08T09:00', endsAtLocal: '2027-01-08T10:30' });
    const answer = await counsellor.post('/api/v1/series', plan());
    expect(answer.status).toBe(409);
    const problem = answer.as(Problem);
    expect(problem).toMatchObject({ code: 'series_overlap' });
    const { dates } = SeriesOverlaps.parse(problem.other);
    expect(dates.map(({ date }) => date)).toEqual(['2026-12-11', '2027-01-08']);
    expect(dates[0]?.overlaps[0]).toMatchObject({ resource: 'counsellor', name: 'Lotte', session: { id: taken.id, title: 'Elsewhere' } });
    const { items } = (await counsellor.get('/api/v1/calendar?from=2026-11-01&to=2028-06-01')).as(CalendarView);
    expect(items).toHaveLength(2);
    const drafts = await counsellor.post('/api/v1/series', plan({ status: 'draft' }));
    expect(drafts.status).toBe(201);
  });

  it('is refused without dates, is done once per key, and is not for viewers', async () => {
    const none = await counsellor.post('/api/v1/series', plan({ startsOn: '2026-11-01', rule: { frequency: 'weekly', weekdays: ['FR'], until: '2026-11-20' } }));
    expect(none.as(Problem)).toMatchObject({ status: 422, code: 'series_without_dates' });
    const key = { 'Idempotency-Key': 'once' };
    const body = plan({ acceptedBecause: 'other' });
    const answers = await Promise.all([1, 2, 3].map(() => counsellor.post('/api/v1/series', body, key)));
    expect(new Set(answers.map((answer) => answer.as(SeriesChangeDone).series.id)).size).toBe(1);
    const viewer = await app.signIn('viewer');
    expect((await viewer.post('/api/v1/series', body)).status).toBe(403);
    expect((await viewer.get(`/api/v1/series/${answers[0]?.as(SeriesChangeDone).series.id}`)).status).toBe(200);
  });
});
