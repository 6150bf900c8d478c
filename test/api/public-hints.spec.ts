import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import type { Answer } from '../support/client.ts';
import { createPartner } from '../support/partners.ts';
import { createPublicGround, opened, sessionRequest, type PublicGround } from '../support/public-ground.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession } from '../support/sessions.ts';

let running: RunningApp;
let ground: PublicGround;
const known = { name: 'Abri connu', email: 'known@example.org' };
const unknown = { name: 'Abri perdu', email: 'never@example.org' };

beforeAll(async () => {
  running = await startApp();
  ground = await createPublicGround(running);
  await createPartner(await running.signIn('counsellor'), { organisation: { name: known.name }, contact: { email: known.email } });
});
afterAll(() => running.close());

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** An answer without what differs by chance, or repeats what was sent. */
function seen({ status, headers, body }: Answer): object {
  const plain = (text: string) => text.replace(/[\da-f]{8}-[\da-f-]{27}/g, 'ID').replaceAll(known.name, 'NAME').replaceAll(unknown.name, 'NAME').replaceAll(known.email, 'EMAIL').replaceAll(unknown.email, 'EMAIL');
  return { status, location: headers.get('location'), cookies: headers.getSetCookie().map((line) => line.split('=')[0]), body: plain(JSON.stringify(body ?? null)) };
}

async function expectAlike(ask: (who: { name: string; email: string }) => Promise<Answer>): Promise<void> {
  const answers = [await ask(known), await ask(unknown)];
  expect(answers[0] && seen(answers[0])).toEqual(answers[1] && seen(answers[1]));
  expect(answers[0]?.status).toBeLessThan(400);
}

describe('nobody learns from a public route whether an organisation or an address is known', () => {
  it('by booking, by API or by page', async () => {
    const traits = ({ name, email }: { name: string; email: string }) => bookingInput({ organisationName: name, contactEmail: email });
    const session = await createSession(running, { kind: 'webinar' });
    await expectAlike((who) => running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, traits(who)));
    const other = await createSession(running, { kind: 'webinar' });
    await expectAlike(({ name, email }) => running.visitor().post(`/sessions/${other.id}/book`, new URLSearchParams({ organisationName: name, contactEmail: email, language: 'fr', seats: '1', lang: 'fr' }).toString(), form));
  });

  it('by booking with an address that has booked, waits or was offered seats', async () => {
    const session = await createSession(running, { kind: 'webinar', capacity: 20 });
    await running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ contactEmail: known.email }));
    await expectAlike(({ email }) => running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ contactEmail: email })));
  });

  it('by asking us to come', () => expectAlike(({ name, email }) => running.visitor().post('/api/v1/session-requests', sessionRequest({ organisationName: name, contactEmail: email }))));

  it('by asking for a fresh link', () => expectAlike(({ email }) => running.visitor().post('/organisation/link', new URLSearchParams({ email, lang: 'nl' }).toString(), form)));

  it('by a link that has expired, was revoked, is of another kind or never was: all say the same', async () => {
    const links = running.app.get(PrivateLinks);
    const make = (subjectId: string, expiresAt: string | null) => running.app.get(UnitOfWork).run((db) => links.ensure(db, 'organisation_page', subjectId, expiresAt)).then((id) => links.tokenOf('organisation_page', id));
    const [expired, revoked] = [await make('01a21260-0000-7000-8000-000000000001', '2026-01-01T00:00:00.000Z'), await make('01a21260-0000-7000-8000-000000000002', null)];
    await links.revoke('organisation_page', '01a21260-0000-7000-8000-000000000002');
    const answers = await Promise.all(['x'.repeat(22), expired, revoked, ground.tokens[0] ?? ''].map(async (token) => (await opened(running, `/organisation/${token}`)).html));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('<html');
  });
});
