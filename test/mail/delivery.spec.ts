import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MessageView } from '@relais/contracts';
import { Readers } from '@relais/database';
import { Claims, MailSender, Message } from '@relais/mail';
import type { Client } from '../support/client.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession } from '../support/sessions.ts';

let database: TestDatabase;
let server: MailServer;
let one: RunningApp;
let other: RunningApp;
let counsellor: Client;

beforeAll(async () => {
  server = await startMailServer();
});
beforeEach(async () => {
  server.forget();
  server.refuseWith(null);
  database = await createTestDatabase();
  one = await startApp({ database, environment: { SMTP_URL: server.url } });
  other = await startApp({ database, clock: one.clock, environment: { SMTP_URL: server.url } });
  counsellor = await one.signIn('counsellor', { language: 'en' });
});
afterEach(async () => {
  await one.close();
  await other.close();
  await database.drop();
});
afterAll(() => server.close());

const sendDue = (app: RunningApp) => app.app.get(MailSender).sendDue();
const messageIds = () => server.received.map(({ parsed }) => parsed.messageId);

/** Confirmations of one booking each, due now. */
async function plan(count: number): Promise<void> {
  const session = await createSession(one, { capacity: count, endsAt: '2026-11-27T11:00:00.000Z', startsAt: '2026-11-27T09:00:00.000Z' });
  for (let booked = 0; booked < count; booked += 1) await counsellor.post(`/api/v1/sessions/${session.id}/bookings`, bookingInput());
}

async function confirmations(): Promise<Message[]> {
  return (await one.app.get(Readers).entities()).find(Message, { where: { kind: 'booking_confirmation' }, order: { id: 'ASC' } });
}

describe('a mail server', () => {
  it('that refuses for now is tried again after growing gaps, and gets one copy', async () => {
    await plan(1);
    server.refuseWith(451);
    const gaps: number[] = [];
    for (let tries = 1; tries <= 5; tries += 1) {
      expect(await sendDue(one)).toBe(1);
      expect(await sendDue(one)).toBe(0);
      const [message] = await confirmations();
      expect(message).toMatchObject({ state: 'failed', reason: 'refused_for_now', attempts: tries });
      gaps.push(Date.parse(message?.nextTryAt ?? '') - one.clock.now().getTime());
      one.clock.moveTo(message?.nextTryAt ?? '');
    }
    expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
    expect((gaps.at(-1) ?? 0) / (gaps[0] ?? 1)).toBeGreaterThan(8);
    server.refuseWith(null);
    await sendDue(one);
    expect(await confirmations()).toMatchObject([{ state: 'sent', attempts: 6 }]);
    expect(server.received).toHaveLength(1);
  });

  it('that refuses for good is left alone, says why, and does not hold up the others', async () => {
    await plan(1);
    server.refuseWith(550);
    await sendDue(one);
    server.refuseWith(null);
    await plan(1);
    one.clock.advance({ days: 2 });
    await sendDue(one);
    const [refused, sent] = await confirmations();
    expect(refused).toMatchObject({ state: 'failed', reason: 'refused_for_good', nextTryAt: null, attempts: 1 });
    expect(sent).toMatchObject({ state: 'sent', attempts: 1 });
    counsellor = await one.signIn('counsellor', { language: 'en' });
    expect((await counsellor.get(`/api/v1/messages/${refused?.id}`)).as(MessageView).serverAnswer).toContain('refused by the test');
  });

  it('that is away loses nothing: all goes once it is back, but what came too late', async () => {
    const away = await startApp({ database, clock: one.clock, environment: { SMTP_URL: 'smtp://127.0.0.1:1' } });
    await plan(3);
    await sendDue(away);
    expect(await confirmations()).toMatchObject(Array(3).fill({ state: 'failed', reason: 'server_unreachable' }));
    one.clock.advance({ days: 1 });
    await sendDue(one);
    expect(server.received).toHaveLength(3);
    one.clock.advance({ days: 1 });
    one.clock.moveTo('2026-11-27T12:00:00.000Z');
    await sendDue(one);
    expect(server.received.filter(({ parsed }) => /reminder|herinnering|rappel/i.test(parsed.subject ?? ''))).toEqual([]);
    await away.close();
  });
});

describe('two who send from one outbox', () => {
  it('send each message once', async () => {
    await plan(60);
    await Promise.all([sendDue(one), sendDue(other), sendDue(one), sendDue(other)]);
    expect(messageIds()).toHaveLength(60);
    expect(new Set(messageIds()).size).toBe(60);
  });

  it('would send twice without claims (the control that shows that the test above can fail)', async () => {
    await plan(19);
    const due = async () => (await one.app.get(Readers).entities()).findBy(Message, { kind: 'booking_confirmation', state: 'planned' });
    for (const { app } of [one, other]) Object.assign(app.get(Claims), { claim: due, holds: () => Promise.resolve(true) });
    await Promise.all([sendDue(one), sendDue(other)]);
    expect(messageIds().length).toBeGreaterThan(new Set(messageIds()).size);
  });

  it('take over from one that hangs, which then sends no more of what it lost', async () => {
    await plan(20);
    const release = server.holdAnswers();
    const hanging = sendDue(one);
    await server.waitFor(4);
    one.clock.advance({ minutes: 3 });
    const taking = sendDue(other);
    await server.waitFor(8);
    release();
    await Promise.all([hanging, taking]);
    const copies = new Map<string, number>();
    for (const id of messageIds()) copies.set(id ?? '', (copies.get(id ?? '') ?? 0) + 1);
    expect(copies.size).toBe(20);
    expect([...copies.values()].filter((count) => count > 1).length).toBeLessThanOrEqual(4);
    expect((await confirmations()).every(({ state }) => state === 'sent')).toBe(true);
  });
});
