import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingReceipt } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { Attempt, Office, User } from '@relais/identity';
import { newId } from '@relais/platform';
import { Session } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { everythingStored } from '../support/everything-stored.ts';
import { sendForm, textOf, valueIn } from '../support/forms.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createSession, manageLinkOf, seatsOf } from '../support/sessions.ts';

describe('the page of a booking', () => {
  let running: RunningApp;
  let visitor: Client;

  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());
  beforeEach(async () => {
    running.clock.moveTo('2026-11-23T09:00:00.000Z');
    visitor = running.visitor();
    await running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt));
  });

  async function booked(traits: Partial<Session> = {}, input = {}) {
    const session = await createSession(running, traits);
    const answer = await visitor.post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ seats: 2, language: 'fr', ...input }));
    const { id } = answer.as(BookingReceipt);
    return { session, id, link: await manageLinkOf(running, id) };
  }

  it('opens by its link, which leaves the address at once; in the language that the booker chose', async () => {
    const { link } = await booked();
    const opened = await visitor.get(link, { 'Accept-Language': 'de' });
    expect([opened.status, opened.headers.get('location'), opened.headers.get('referrer-policy')]).toEqual([303, '/booking?lang=fr', 'no-referrer']);
    expect(opened.headers.getSetCookie()[0]).toMatch(/Path=\/booking; HttpOnly; SameSite=Lax/);
    const page = await visitor.get('/booking', { 'Accept-Language': 'de' });
    expect(textOf(page)).toContain('2 places réservées');
    expect(textOf(page)).not.toContain(link.split('/')[2]);
  });

  it('changes nothing by being looked at, as mail scanners do', async () => {
    const { link } = await booked();
    const before = await everythingStored(running);
    for (const path of [link, '/booking', '/booking?lang=de&done=cancelled', '/booking/cancellation', '/booking/calendar.ics', link]) expect((await visitor.get(path)).status).toBeLessThan(400);
    expect((await visitor.send('HEAD', link, undefined, {})).status).toBe(303);
    expect(await everythingStored(running)).toBe(before);
  });

  it('keeps no token in the database', async () => {
    const { link } = await booked();
    expect(await everythingStored(running)).not.toContain(link.split('/')[2]);
  });

  it('changes seats, up and down, and says so by mail', async () => {
    const { session, link, id } = await booked({ capacity: 5 });
    await visitor.get(link);
    const more = await sendForm(visitor, '/booking/changes', { seats: '5', accessNeeds: 'rampe', lang: 'fr' });
    expect([more.status, more.headers.get('location')]).toEqual([303, '/booking?done=changed&lang=fr']);
    expect(await seatsOf(running, session.id)).toEqual({ taken: 5, capacity: 5, booked: 5 });
    const tooMany = await sendForm(visitor, '/booking/changes', { seats: '6', accessNeeds: 'rampe et micro', lang: 'fr' });
    expect([tooMany.status, valueIn(tooMany, 'seats'), textOf(tooMany).includes('rampe et micro')]).toEqual([409, '6', true]);
    const same = await sendForm(visitor, '/booking/changes', { seats: '5', accessNeeds: 'rampe', lang: 'fr' });
    expect(same.headers.get('location')).toBe('/booking?done=unchanged&lang=fr');
    await sendForm(visitor, '/booking/changes', { seats: '1', accessNeeds: '', lang: 'fr' });
    expect(await seatsOf(running, session.id)).toEqual({ taken: 1, capacity: 5, booked: 1 });
    const mails = await running.app.get(Readers).query(`SELECT once_key FROM messages WHERE booking_id = :id AND kind = 'booking_confirmation'`, { id });
    expect(mails).toHaveLength(3);
  });

  const refused: Record<string, string>[] = [{ seats: '' }, { seats: '0' }, { seats: '51' }, { seats: '1.5' }, { seats: '-1' }, {}, { seats: '1', accessNeeds: 'x'.repeat(301) }];
  it.each(refused)('refuses %j beside the field', async (fields) => {
    const { session, link } = await booked();
    await visitor.get(link);
    const page = await sendForm(visitor, '/booking/changes', { lang: 'nl', ...fields });
    expect([page.status, textOf(page).includes('aria-invalid="true"')]).toEqual([400, true]);
    expect(await seatsOf(running, session.id)).toMatchObject({ booked: 2 });
  });

  it('cancels in two taps: asked in words, then done; a second time changes nothing', async () => {
    const { session, link } = await booked();
    await visitor.get(link);
    expect(textOf(await visitor.get('/booking/cancellation'))).toContain('2 places de Abri Saint-Lambert se libèrent');
    for (const location of ['/booking?done=cancelled&lang=fr', '/booking?lang=fr']) {
      const sent = await sendForm(visitor, '/booking/cancellation', { lang: 'fr' });
      expect([sent.status, sent.headers.get('location')]).toEqual([303, location]);
    }
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 0, booked: 0 });
    const page = await visitor.get('/booking');
    expect(textOf(page)).toContain('Cette inscription est annulée');
    expect(textOf(page)).not.toContain('<form');
  });

  it('says after the cut-off whom to call, and changes nothing', async () => {
    const { session, link } = await booked();
    const officeId = newId();
    await running.app.get(UnitOfWork).run(async (db) => {
      await db.insert(Office, { id: officeId, name: 'Guichet de Liège', municipality: 'Liège', phone: '+32 4 555 01 20' });
      await db.update(User, { id: session.leadId }, { officeId });
    });
    await visitor.get(link);
    running.clock.moveTo(session.startsAt);
    const page = await visitor.get('/booking');
    expect(textOf(page)).toContain('href="tel:+3245550120"');
    expect(textOf(page)).not.toContain('<form');
    expect((await sendForm(visitor, '/booking/changes', { seats: '1', accessNeeds: '' })).headers.get('location')).toBe('/booking?lang=fr');
    expect((await sendForm(visitor, '/booking/cancellation', {})).headers.get('location')).toBe('/booking?lang=fr');
    expect((await visitor.get('/booking/cancellation')).status).toBe(303);
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 2, booked: 2 });
  });

  it('says so when the session was cancelled', async () => {
    const { session, link } = await booked();
    await running.app.get(UnitOfWork).run((db) => db.update(Session, { id: session.id }, { status: 'cancelled' }));
    await visitor.get(link);
    expect(textOf(await visitor.get('/booking'))).toContain('Cette séance est annulée');
  });

  it('gives a calendar file without attendees, with the UID of the mails', async () => {
    const { session, link } = await booked();
    await visitor.get(link);
    const file = await visitor.get('/booking/calendar.ics');
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(textOf(file)).toContain(`UID:${session.calendarUid}\r\n`);
    expect(textOf(file)).not.toContain('ATTENDEE');
  });

  it('stays closed once the link has expired', async () => {
    const { link } = await booked();
    running.clock.moveTo('2028-01-01T00:00:00.000Z');
    const page = await visitor.get(link, { 'Accept-Language': 'nl' });
    expect([page.status, textOf(page).includes('Deze link werkt niet')]).toEqual([404, true]);
  });

  it('slows down guessing of links', async () => {
    const { link, session } = await booked();
    const statuses: number[] = [];
    for (let index = 0; index < 22; index += 1) statuses.push((await visitor.get(`/booking/guess-number-${String(index).padStart(8, '0')}`)).status);
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(20);
    expect(statuses.at(-1)).toBe(429);
    expect((await visitor.get(`/sessions/${session.id}/book?key=guess`)).status).toBe(429);
    running.clock.advance({ minutes: 2 });
    expect((await visitor.get(link)).status).toBe(303);
  });

  it('does not let a forged receipt show a session', async () => {
    const session = await createSession(running, { visibility: 'invited' });
    const forged = Buffer.from(JSON.stringify({ sessionId: session.id, seats: 1, email: 'a@example.org' })).toString('base64url');
    for (const path of ['/booking', '/booking/calendar.ics']) expect((await visitor.get(path, { Cookie: `relais-booking=receipt.${forged}.AAAAAAAAAAAAAAAAAAAAAA` })).status).toBe(404);
  });
});
