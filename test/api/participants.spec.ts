import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingView, ParticipantList, type BookingInput } from '@relais/contracts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession } from '../support/sessions.ts';

let running: RunningApp;
let counsellor: Client;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => void (counsellor = await running.signIn('counsellor', { language: 'en' })));
afterAll(() => running.close());

async function book(sessionId: string, traits: Partial<BookingInput>): Promise<BookingView> {
  const answer = await counsellor.post(`/api/v1/sessions/${sessionId}/bookings`, bookingInput(traits));
  expect(answer.status).toBe(201);
  return answer.as(BookingView);
}

const listOf = async (sessionId: string) => (await counsellor.get(`/api/v1/sessions/${sessionId}/participants`)).as(ParticipantList).items.map((item) => [item.organisationName, item.function, item.name]);

describe('the list of participants', () => {
  it('has a line for each confirmed seat, with names where the session gives certificates', async () => {
    const { id } = await createSession(running, { asksNames: true });
    await book(id, { organisationName: 'Le Relais', seats: 2, participants: [{ function: 'social_worker', name: 'Awa Diop' }] });
    await book(id, { organisationName: 'De Kade', seats: 1, functions: { volunteer: 1 } });
    const cancelled = await book(id, { organisationName: 'Nova', seats: 3 });
    await counsellor.post(`/api/v1/bookings/${cancelled.id}/cancellation`);
    expect(await listOf(id)).toEqual([['De Kade', 'volunteer', ''], ['Le Relais', 'social_worker', 'Awa Diop'], ['Le Relais', null, '']]);
  });

  it('names nobody any more once the session does not ask for names', async () => {
    const { id, version } = await createSession(running, { asksNames: true });
    await book(id, { participants: [{ function: 'volunteer', name: 'Awa Diop' }] });
    expect((await counsellor.patch(`/api/v1/sessions/${id}`, { asksNames: false }, { 'If-Match': `"${version}"` })).status).toBe(200);
    expect((await listOf(id)).map(([, , name]) => name)).toEqual(['']);
  });

  it('is a file that no spreadsheet runs, and whoever takes it away is remembered', async () => {
    const { id } = await createSession(running, { asksNames: true });
    await book(id, { organisationName: '=1+1 ngo', participants: [{ function: 'volunteer', name: '@Awa' }] });
    const answer = await fetch(`${running.url}/api/v1/sessions/${id}/participants.csv?delimiter=;`, { headers: { Cookie: counsellor.cookie } });
    expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="participants.csv"']);
    expect(Buffer.from(await answer.arrayBuffer()).toString('utf8')).toBe("\uFEFFOrganisation;Function;Name\r\n'=1+1 ngo;Volunteer;'@Awa\r\n");
    expect((await auditOf(running, id)).map(({ act }) => act)).toContain('exported');
    expect((await (await running.signIn('viewer')).get(`/api/v1/sessions/${id}/participants.csv`)).status).toBe(403);
  });
});
