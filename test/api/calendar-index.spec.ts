import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CalendarQuery, SessionQuery } from '@relais/contracts';
import { Readers } from '@relais/database';
import { CalendarReader } from '@relais/sessions';
import { startApp, type RunningApp } from '../support/running-app.ts';

const describeOnSqlite = process.env['TEST_DATABASE_URL']?.startsWith('postgres') ? describe.skip : describe;

describeOnSqlite('the way to the sessions of a calendar, as SQLite tells it', () => {
  let running: RunningApp;

  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());

  /** One line for each step of the first query that `reading` makes. */
  const stepsOf = async (reading: (calendar: CalendarReader) => Promise<unknown>): Promise<string[]> => {
    const readers = running.app.get(Readers);
    const asked = jest.spyOn(readers, 'query');
    await reading(running.app.get(CalendarReader));
    const [sql, values] = asked.mock.calls[0] ?? [''];
    asked.mockRestore();
    const steps = await readers.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, values);
    return steps.map(({ detail }) => detail);
  };
  const month = { from: '2026-06-01', to: '2026-07-01' };
  const byStart = 'SEARCH sessions USING INDEX ix_sessions_starts_at_ends_at (starts_at>? AND starts_at<?)';
  const someone = '01938a2e-7b1c-7000-8000-0000000000aa,01938a2e-7b1c-7000-8000-0000000000bb';
  const filters = {
    kind: 'permanence,webinar', status: 'confirmed,tentative', counsellorId: someone, officeId: someone, channel: 'RETURN_PATH,INTERMEDIARY', province: 'liege,namur', language: 'nl,fr',
  };
  const eachAlone = Object.entries(filters).map(([name, value]) => ({ [name]: value }));

  it('a month is found by its start in an index, and nothing is read from end to end', async () => {
    const steps = await stepsOf((calendar) => calendar.read(CalendarQuery.parse(month)));
    expect(steps).toContain(byStart);
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });

  it('a page of a month is found the same way, and ends with its last line', async () => {
    const steps = await stepsOf((calendar) => calendar.page(SessionQuery.parse({ ...month, page: '1', pageSize: '50' })));
    expect(steps).toContain(byStart);
    expect(steps).not.toContain('USE TEMP B-TREE FOR ORDER BY');
  });

  it('a month stays found by its start, whatever it is narrowed by', async () => {
    for (const chosen of [filters, ...eachAlone]) {
      const steps = await stepsOf((calendar) => calendar.read(CalendarQuery.parse({ ...month, ...chosen })));
      expect({ chosen, byStart: steps.includes(byStart), scans: steps.filter((step) => /^SCAN sessions|^SCAN hosts|^SCAN users/.test(step)) }).toEqual({ chosen, byStart: true, scans: [] });
    }
  });

  it('the days of a year are counted along the same index, without looking at a session', async () => {
    const year = { from: '2026-01-01', to: '2027-01-01' };
    expect(await stepsOf((calendar) => calendar.counts(CalendarQuery.parse(year)))).toEqual([byStart.replace('USING INDEX', 'USING COVERING INDEX')]);
    for (const chosen of [filters, ...eachAlone]) expect(await stepsOf((calendar) => calendar.counts(CalendarQuery.parse({ ...year, ...chosen })))).toContain(byStart);
  });

  it('the sessions of one host are found by the host and their start', async () => {
    const steps = await stepsOf((calendar) => calendar.read(CalendarQuery.parse({ ...month, organisationId: someone.slice(0, 36) })));
    expect(steps).toContain('SEARCH sessions USING INDEX ix_sessions_host_organisation_id_starts_at (host_organisation_id=? AND starts_at>? AND starts_at<?)');
  });

  it('a condition on a computed day would read every session (the control that shows that these tests can fail)', async () => {
    const steps = await running.app.get(Readers).query<{ detail: string }>("EXPLAIN QUERY PLAN SELECT title FROM sessions WHERE date(starts_at) = '2026-06-01'");
    expect(steps.map(({ detail }) => detail)).toEqual(['SCAN sessions']);
  });
});
