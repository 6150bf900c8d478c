import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem, SeriesChangeDone, SessionView, type SeriesView } from '@relais/contracts';
import { Occupations, SeriesHorizon } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { fridays, sessionsOf } from '../support/series.ts';

let app: RunningApp;
let counsellor: Client;

beforeEach(async () => {
  app = await startApp();
  counsellor = await app.signIn('counsellor');
});
afterEach(() => app.close());

const plan = async (changes: object = {}): Promise<SeriesView> => (await counsellor.post('/api/v1/series', fridays(counsellor, changes))).as(SeriesChangeDone).series;
const extend = () => app.app.get(SeriesHorizon).extend();

describe('the horizon of a series', () => {
  it('moves on with the days, and each date gets its session once, though two processes look at the same time', async () => {
    const series = await plan();
    expect(await extend()).toBe(0);
    const before = await sessionsOf(counsellor, series.id);
    app.clock.advance({ days: 15 });
    counsellor = await app.signIn('counsellor');
    const made = await Promise.all([extend(), extend(), extend()]);
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(2);
    const after = await sessionsOf(counsellor, series.id);
    expect(after.slice(0, before.length).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.slice(before.length).map(({ startsAt, status }) => [startsAt, status])).toEqual([['2028-05-26T08:00:00.000Z', 'confirmed'], ['2028-06-02T08:00:00.000Z', 'confirmed']]);
    expect(await extend()).toBe(0);
  });

  it('makes a draft of a date on which somebody is elsewhere by then', async () => {
    const series = await plan();
    const other = { kind: 'team_visit', languages: ['nl'], startsAtLocal: '2028-05-26T09:00', endsAtLocal: '2028-05-26T11:00', leadId: counsellor.user?.id, acceptedBecause: 'other' };
    expect((await counsellor.post('/api/v1/sessions', other)).status).toBe(201);
    app.clock.advance({ days: 15 });
    counsellor = await app.signIn('counsellor');
    expect(await extend()).toBe(2);
    const made = (await sessionsOf(counsellor, series.id)).slice(-2);
    expect(made.map(({ status }) => status)).toEqual(['draft', 'confirmed']);
    expect((await counsellor.get(`/api/v1/sessions/${made[0]?.id}`)).as(SessionView)).toMatchObject({ originalDate: '2028-05-26', confirmedAt: null, overridden: [] });
  });

  it('stays where a series has ended', async () => {
    await plan({ rule: { frequency: 'weekly', weekdays: ['FR'], count: 3 } });
    const series = await plan({ startClock: '14:00' });
    const [first] = await sessionsOf(counsellor, series.id);
    await counsellor.post(`/api/v1/series/${series.id}/cancellations`, { scope: 'all', sessionId: first?.id, reason: 'other' }, { 'If-Match': `"${series.version}"` });
    app.clock.advance({ days: 30 });
    expect(await extend()).toBe(0);
  });
});

describe('two series for one counsellor at the same time', () => {
  const once = () => counsellor.post('/api/v1/series', fridays(counsellor, { rule: { frequency: 'weekly', weekdays: ['FR'], count: 5 } }));

  it('are one that is made and others that are told what stands in their way', async () => {
    for (let round = 0; round < 3; round += 1) {
      const answers = await Promise.all(Array.from({ length: 6 }, once));
      expect(answers.map(({ status }) => status).sort()).toEqual([round === 0 ? 201 : 409, ...Array<number>(5).fill(409)]);
      expect(new Set(answers.flatMap((answer) => (answer.status === 409 ? [answer.as(Problem).code] : [])))).toEqual(new Set(['series_overlap']));
    }
  });

  it('are both made where nobody is held while the dates are looked at: on PostgreSQL, where units of work run side by side', async () => {
    if (app.database.engine === 'sqlite') return;
    const occupations = app.app.get(Occupations);
    const hold = occupations.hold.bind(occupations);
    occupations.hold = () => Promise.resolve();
    const answers = await Promise.all(Array.from({ length: 6 }, once));
    occupations.hold = hold;
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(1);
  });
});
