import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@relais/database';
import { Attempt, PrivateLinks } from '@relais/identity';
import { bookingPath } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { everythingStored } from '../support/everything-stored.ts';
import { sendForm, textOf, valueIn, type Fields } from '../support/forms.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createSession, seatsOf } from '../support/sessions.ts';

const typed = (fields: Fields = {}): Fields => ({
  organisationName: 'Abri Saint-Lambert', contactEmail: `accueil${Math.random()}@example.org`, seats: '1', language: 'fr', contactName: '', accessNeeds: '', lang: 'fr', website: '', ...fields,
});

/** Any but our own, which the page works without. */
const foreignScript = /<script(?! src="\/pages\/[\w-]+\.js" defer="">)/;

describe('the booking page', () => {
  let running: RunningApp;
  let visitor: Client;

  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(() => running.close());
  beforeEach(async () => {
    visitor = running.visitor();
    await running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt));
  });

  const pathOf = ({ id }: { id: string }) => `/sessions/${id}/book`;

  it('says what, when and where in the language of the browser, or the one asked for', async () => {
    const session = await createSession(running, { startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T10:30:00.000Z' });
    const german = await visitor.get(pathOf(session), { 'Accept-Language': 'de-BE,de;q=0.9,fr;q=0.5' });
    expect(german.status).toBe(200);
    expect(textOf(german)).toContain('<html lang="de"');
    expect(textOf(german)).toContain('Donnerstag, 26. November 2026');
    const french = await visitor.get(`${pathOf(session)}?lang=fr`, { 'Accept-Language': 'de' });
    expect(textOf(french)).toContain('jeudi 26 novembre 2026');
    expect(textOf(french)).toContain('10 places libres');
    expect(textOf(french)).not.toMatch(foreignScript);
    const arabic = await visitor.get(pathOf(session), { 'Accept-Language': 'ar,fr;q=0.8,nl;q=0.5' });
    expect(textOf(arabic)).toMatch(/<html lang="ar" dir="rtl"[^]*<option value="fr" lang="fr" dir="ltr" selected="">/);
    expect(textOf(await sendForm(visitor, pathOf(session), typed({ lang: 'ar', language: 'ar' })))).toContain('اختاروا من القائمة.');
  });

  it('weighs at most 14 KB with its style sheet, which browsers keep', async () => {
    const session = await createSession(running);
    const html = textOf(await visitor.get(pathOf(session)));
    const [, stylesheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
    const css = await visitor.get(stylesheet);
    expect(css.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(brotliCompressSync(html).length + brotliCompressSync(textOf(css)).length).toBeLessThan(14 * 1024);
    expect((await visitor.get('/pages/older.css')).status).toBe(404);
  });

  it('books, goes on to a receipt, and a reload of that books nothing', async () => {
    const session = await createSession(running);
    const form = await visitor.get(pathOf(session));
    const sent = await sendForm(visitor, pathOf(session), typed({ formKey: valueIn(form, 'formKey'), seats: '3' }));
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toBe('/booking?lang=fr');
    for (const _ of [1, 2]) expect(textOf(await visitor.get('/booking?lang=fr'))).toContain('Vous avez demandé 3 places.');
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 3, booked: 3 });
  });

  it('books once when its button is pressed twice, or ten times', async () => {
    const session = await createSession(running);
    const fields = typed({ formKey: 'pressed twice' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => sendForm(visitor, pathOf(session), fields)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303));
    expect(await seatsOf(running, session.id)).toMatchObject({ taken: 1, booked: 1 });
    const changed = await sendForm(visitor, pathOf(session), { ...fields, seats: '5' });
    expect(changed.status).toBe(422);
    expect(textOf(changed)).toContain('Nouvelle inscription');
  });

  it('50 at once for the last 10 seats: 10 receipts, 40 pages that keep what was typed', async () => {
    const session = await createSession(running, { capacity: 40, seatsTaken: 30 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => sendForm(running.visitor(), pathOf(session), typed({ organisationName: 'Tafel Noord' }))));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(40);
    for (const page of refused) {
      expect(valueIn(page, 'organisationName')).toBe('Tafel Noord');
      expect(textOf(page)).toContain('aria-invalid="true"');
    }
    expect(await seatsOf(running, session.id)).toEqual({ taken: 40, capacity: 40, booked: 10 });
  });

  it('names each faulty field at the top and beside it, and keeps what was typed', async () => {
    const session = await createSession(running);
    const page = await sendForm(visitor, pathOf(session), typed({ organisationName: '', contactEmail: 'accueil@', seats: 'deux', accessNeeds: 'rampe' }));
    expect(page.status).toBe(400);
    for (const field of ['organisationName', 'contactEmail', 'seats']) {
      expect(textOf(page)).toContain(`href="#${field}"`);
      expect(textOf(page)).toMatch(new RegExp(`<input[^>]*id="${field}"[^>]*aria-describedby="[^"]*${field}-error"[^>]*aria-invalid="true"`));
    }
    expect(textOf(page)).toContain('3 champs demandent votre attention');
    expect(valueIn(page, 'contactEmail')).toBe('accueil@');
    expect(textOf(page)).toContain('>rampe</textarea>');
    expect(await seatsOf(running, session.id)).toMatchObject({ booked: 0 });
  });

  it('changes language with what was typed, and books nothing by that', async () => {
    const session = await createSession(running);
    const page = await sendForm(visitor, pathOf(session), typed({ organisationName: 'Zonnehoek', redraw: 'nl', formKey: 'kept' }));
    expect(page.status).toBe(200);
    expect(textOf(page)).toContain('<html lang="nl"');
    expect([valueIn(page, 'organisationName'), valueIn(page, 'formKey')]).toEqual(['Zonnehoek', 'kept']);
    expect(await seatsOf(running, session.id)).toMatchObject({ booked: 0 });
  });

  it('takes the language of the mails along, unless another was chosen for them', async () => {
    const session = await createSession(running);
    const mailLanguageAfter = async (language: string) => /<option[^>]*value="(\w+)"[^>]* selected/.exec(textOf(await sendForm(visitor, pathOf(session), typed({ language, redraw: 'de' }))))?.[1];
    expect([await mailLanguageAfter('fr'), await mailLanguageAfter('nl')]).toEqual(['de', 'nl']);
  });

  it('offers other sessions instead of a full one, and takes along what was typed', async () => {
    const full = await createSession(running, { kind: 'network_meeting', topics: [], seatsTaken: 10 });
    const other = await createSession(running, { kind: 'network_meeting', topics: [] });
    const page = await visitor.get(`${pathOf(full)}?lang=fr`);
    expect(textOf(page)).toContain('Toutes les places sont prises');
    expect(textOf(await sendForm(visitor, pathOf(full), typed()))).toContain(`formAction="${pathOf(other)}"`);
  });

  it.each([
    [{ status: 'cancelled' }, 'Deze sessie is geannuleerd'],
    [{ startsAt: '2026-11-02T09:00:00.000Z', endsAt: '2026-11-02T10:00:00.000Z' }, 'Deze sessie is voorbij'],
    [{ startsAt: '2026-11-23T10:00:00.000Z', endsAt: '2026-11-23T11:00:00.000Z' }, 'De inschrijvingen zijn afgesloten'],
  ] as const)('says of %j what to do next, without a form', async (traits, sentence) => {
    const session = await createSession(running, traits);
    const page = await visitor.get(`${pathOf(session)}?lang=nl`);
    expect([page.status, textOf(page).includes(sentence), textOf(page).includes('<form')]).toEqual([200, true, false]);
    expect((await sendForm(visitor, pathOf(session), typed({ lang: 'nl' }))).status).toBe(409);
  });

  it('answers a program that fills in the hidden field like anybody, and books nothing', async () => {
    const session = await createSession(running);
    const sent = await sendForm(visitor, pathOf(session), typed({ website: 'https://spam.example' }));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/booking?lang=fr']);
    expect(await seatsOf(running, session.id)).toMatchObject({ booked: 0 });
  });

  it('answers an address that cannot be read with a page, whatever is asked for', async () => {
    const page = await visitor.get('/booking/%zz', { Accept: '*/*' });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect((await visitor.get('/api/v1/%zz')).headers.get('content-type')).toContain('json');
  });

  it('refuses a form from another site, with a page', async () => {
    const session = await createSession(running);
    const sent = await sendForm(visitor, pathOf(session), typed(), { Origin: 'https://elsewhere.example' });
    expect([sent.status, sent.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(await seatsOf(running, session.id)).toMatchObject({ booked: 0 });
  });

  it('opens an invited session with its key only, which leaves the address at once', async () => {
    const session = await createSession(running, { visibility: 'invited' });
    const other = await createSession(running, { visibility: 'invited' });
    const path = await running.app.get(UnitOfWork).run((db) => bookingPath(running.app.get(PrivateLinks), db, session));
    expect((await visitor.get(pathOf(session))).status).toBe(404);
    expect((await visitor.get(`${path}x`)).status).toBe(404);
    expect((await visitor.get(`${pathOf(other)}?key=${path?.split('key=')[1]}`)).status).toBe(404);
    const opened = await visitor.get(`${path}`);
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `${pathOf(session)}?lang=en`]);
    expect(opened.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await visitor.get(pathOf(session))).status).toBe(200);
    expect((await visitor.get(pathOf(other))).status).toBe(404);
    expect((await sendForm(visitor, pathOf(session), typed())).status).toBe(303);
    expect(await everythingStored(running)).not.toContain(path?.split('key=')[1]);
  });

  it('shows hostile text as text, wherever it was typed', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'{{7*7}}`;
    const session = await createSession(running, { title: hostile, placeName: hostile, placeAddress: hostile });
    const everywhere = { organisationName: hostile, contactEmail: hostile, seats: hostile, language: hostile, contactName: hostile, accessNeeds: hostile, formKey: hostile };
    for (const page of [await visitor.get(pathOf(session)), await sendForm(visitor, pathOf(session), typed(everywhere))]) {
      expect(textOf(page)).not.toMatch(foreignScript);
      expect(textOf(page)).not.toContain('<img');
      expect(textOf(page)).toContain('&lt;script&gt;');
    }
  });

  it.each([
    '/sessions/x/book', '/sessions/%00/book', '/sessions/%zz/book', '/sessions/%ff%fe/book', `/sessions/${'9'.repeat(300)}/book`,
    '/sessions/01a207ae-c190-7259-b65d-4f41799ec39f/book', '/sessions/01a207ae-c190-7259-b65d-4f41799ec39f/book?key=%ff', '/sessions',
    '/booking/calendar.ics', '/booking', '/booking/%E0%A4%A', `/booking/${'a'.repeat(500)}`, '/nothing/here',
  ])(
    'leads from %s to a page in the reader’s language, not to a fault',
    async (path) => {
      const page = await visitor.get(path, { 'Accept-Language': 'nl', Accept: 'text/html', Cookie: 'relais-booking=receipt.e30.x' });
      expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(textOf(page)).toContain('<html lang="nl"');
    },
  );
});
