import { afterEach, describe, expect, it } from '@jest/globals';
import { MessagePage, OrganisationPage, SessionPage, absenceKinds, dutyKinds, messageStates, requestStatuses } from '@relais/contracts';
import { Readers } from '@relais/database';
import { Demonstration } from '@relais/demo';
import { MailSender } from '@relais/mail';
import type { Client } from '../support/client.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

let running: RunningApp;
afterEach(() => running.close());

async function demonstrationAt(instant: string): Promise<Client> {
  running = await startApp({ clock: new MovableClock(instant), environment: { DEMO: '1', DEMO_PASSWORD: 'a password for tests' } });
  expect(await running.app.get(Demonstration).fill()).toBe(true);
  await running.app.get(Demonstration).openSignIns();
  const client = running.visitor();
  await client.post('/api/v1/sign-in', { email: 'admin@demo.relais.example', password: 'a password for tests' });
  return client;
}

const rows = <T extends object>(sql: string) => running.app.get(Readers).query<T>(sql);
const valuesOf = async (column: string, table: string) => new Set((await rows<{ value: string }>(`SELECT DISTINCT ${column} AS value FROM ${table}`)).map(({ value }) => value));

/** Every weekday, hours before, during and after sessions, clock changes, a leap day, the turn of a year, a holiday. */
const moments = [
  '2026-11-23T08:15:00.000Z', '2026-11-24T22:50:00.000Z', '2026-11-25T13:30:00.000Z', '2026-11-26T07:59:00.000Z', '2026-11-26T10:30:00.000Z', '2026-11-26T23:30:00.000Z',
  '2026-11-27T12:45:00.000Z', '2026-11-28T10:00:00.000Z', '2026-11-29T15:00:00.000Z',
  '2027-03-28T00:59:00.000Z', '2027-03-28T01:00:00.000Z', '2027-10-31T00:30:00.000Z', '2028-02-29T09:00:00.000Z', '2026-12-31T23:15:00.000Z', '2027-01-01T11:00:00.000Z', '2027-05-17T05:00:00.000Z',
];

describe('the demonstration', () => {
  it.each(moments)('is whole at %s', async (now) => {
    await demonstrationAt(now);
    const [counts] = await rows<{ organisations: number | string; coming: number | string; due: number | string; held: number | string }>(
      `SELECT (SELECT COUNT(*) FROM organisations WHERE archived_at IS NULL) AS organisations, (SELECT COUNT(*) FROM sessions WHERE starts_at > '${now}' AND status = 'confirmed') AS coming,
        (SELECT COUNT(*) FROM sessions WHERE starts_at < '${now}' AND status = 'confirmed') AS due, (SELECT COUNT(*) FROM sessions WHERE status = 'held') AS held`,
    );
    expect(Number(counts?.organisations)).toBe(43);
    expect(Number(counts?.coming)).toBeGreaterThan(15);
    expect(Number(counts?.due)).toBeGreaterThan(0);
    expect(Number(counts?.held)).toBeGreaterThan(400);
    expect(await rows("SELECT id FROM sessions WHERE status = 'held' AND id NOT IN (SELECT session_id FROM debriefs)")).toEqual([]);
    expect(await rows(`SELECT id FROM sessions WHERE status = 'held' AND starts_at > '${now}'`)).toEqual([]);
    expect(await rows(`SELECT one.id FROM session_people mine JOIN sessions one ON one.id = mine.session_id JOIN session_people theirs ON theirs.user_id = mine.user_id
      JOIN sessions other ON other.id = theirs.session_id AND other.id > one.id AND other.starts_at < one.ends_at AND other.ends_at > one.starts_at
      WHERE one.status <> 'cancelled' AND other.status <> 'cancelled' AND one.status <> 'draft' AND other.status <> 'draft'`)).toEqual([]);
    expect(await running.app.get(Demonstration).fill()).toBe(false);
  });

  it('shows every state that there is', async () => {
    const admin = await demonstrationAt('2026-11-24T09:00:00.000Z');
    await running.app.get(MailSender).sendDue();
    expect(await valuesOf('status', 'sessions')).toEqual(new Set(['draft', 'tentative', 'confirmed', 'held', 'cancelled']));
    expect(await valuesOf('status', 'organisations')).toEqual(new Set(['prospect', 'active', 'dormant', 'do_not_contact']));
    expect(await valuesOf('status', 'bookings')).toEqual(new Set(['requested', 'confirmed', 'waitlisted', 'offered', 'declined', 'cancelled', 'attended', 'no_show']));
    expect(await valuesOf('status', 'session_requests')).toEqual(new Set(requestStatuses));
    expect(await valuesOf('address_state', 'contacts')).toEqual(new Set(['ok', 'opted_out', 'bounced']));
    expect(await valuesOf('state', 'messages')).toEqual(new Set(messageStates.filter((state) => state !== 'claimed' && state !== 'failed')));
    expect(await rows("SELECT id FROM sessions WHERE status = 'confirmed' AND capacity > 0 AND seats_taken = capacity")).not.toEqual([]);
    expect(await rows('SELECT id FROM organisations WHERE sensitive_place')).not.toEqual([]);
    expect(await valuesOf('kind', 'absences')).toEqual(new Set(absenceKinds));
    expect(await valuesOf('kind', 'duties')).toEqual(new Set(dutyKinds.filter((kind) => kind !== 'permanence')));
    expect(await rows('SELECT id FROM sessions WHERE interpreter_id IS NOT NULL LIMIT 1')).toHaveLength(1);
    expect(await rows("SELECT id FROM messages WHERE kind = 'interpreter_deadline' AND state = 'planned' LIMIT 1")).toHaveLength(1);
    expect(await rows("SELECT id FROM private_links WHERE purpose = 'wall_sheet'")).toHaveLength(1);
    expect(await rows('SELECT id FROM working_patterns WHERE weeks = 2')).not.toEqual([]);
    expect(await rows('SELECT id FROM series')).toHaveLength(4);
    for (const table of ['travel_times', 'days_off', 'closing_days', 'accepted_warnings']) expect({ [table]: await rows(`SELECT id FROM ${table} LIMIT 1`) }).not.toEqual({ [table]: [] });
    expect(await rows('SELECT one.id FROM duties one JOIN duties other ON other.user_id = one.user_id AND other.id > one.id AND other.starts_at < one.ends_at AND one.starts_at < other.ends_at')).toEqual([]);
    expect((await admin.get('/api/v1/organisations?archived=only')).as(OrganisationPage).total).toBeGreaterThan(0);
    expect((await admin.get('/api/v1/sessions?debrief=missing')).as(SessionPage).total).toBeGreaterThan(0);
    expect((await admin.get('/api/v1/messages?state=suppressed')).as(MessagePage).total).toBeGreaterThan(0);
    const [oldest] = await rows<{ first: string }>('SELECT MIN(starts_at) AS first FROM sessions');
    expect(oldest?.first.slice(0, 7)).toBe('2024-11');
  });
});
