import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { KindQuestion, OpenSessions } from '@relais/bookings';
import { OpenSession, ProgrammePage, ProgrammeQuery, pageLanguages } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { SessionKind, type Session } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { textOf } from '../support/forms.ts';
import { createUser } from '../support/people.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createOrganisation, createRoom, createSession } from '../support/sessions.ts';

describe('the public programme', () => {
  let running: RunningApp;
  let visitor: Client;
  let leadId: string;

  beforeAll(async () => {
    running = await startApp();
    visitor = running.visitor();
    leadId = (await createUser(running, 'counsellor')).id;
  });
  afterAll(() => running.close());
  beforeEach(() => running.app.get(UnitOfWork).run(async (db) => {
    for (const table of ['messages', 'booking_answers', 'participants', 'bookings', 'kind_questions', 'session_people', 'sessions', 'organisations']) await db.query(`DELETE FROM ${table}`);
  }));

  /** A public session so many days ahead. */
  const ahead = (days: number, traits: Partial<Session> = {}): Promise<Session> => {
    const start = running.clock.now().getTime() + days * 86_400_000;
    return createSession(running, { leadId, startsAt: new Date(start).toISOString(), endsAt: new Date(start + 5_400_000).toISOString(), ...traits });
  };
  const book = (session: Session, seats: number) => running.visitor().post(`/api/v1/open-sessions/${session.id}/bookings`, bookingInput({ seats, orWait: true }));
  const found = async (query = ''): Promise<ProgrammePage> => (await visitor.get(`/api/v1/open-sessions${query}`)).as(ProgrammePage);
  const titles = async (query: string) => (await found(query)).items.map(({ title }) => title);
  const page = async (query = '', headers = {}) => textOf(await visitor.get(`/programme${query}`, headers));

  it('holds public, confirmed sessions to come with seats, the soonest first, and nothing else', async () => {
    await ahead(5, { title: 'second' });
    await ahead(2, { title: 'first' });
    const hidden = [{ visibility: 'invited' }, { visibility: 'internal' }, { status: 'draft' }, { status: 'tentative' }, { status: 'cancelled' }, { capacity: 0 }] as const;
    for (const traits of hidden) await ahead(3, { title: 'hidden', ...traits });
    await ahead(-2, { title: 'over' });
    expect(await titles('')).toEqual(['first', 'second']);
    for (const html of [await page(), await page('?view=calendar'), textOf(await visitor.get('/programme/embed'))]) expect(html).not.toMatch(/hidden<|over</);
  });

  it('is narrowed by each filter, and by several at once', async () => {
    const liege = await createOrganisation(running, { name: 'CRI Vesdre', province: 'liege' });
    await ahead(1, { title: 'one', languages: ['fr'], topics: ['basics'], hostOrganisationId: liege.id, stepFree: true });
    await ahead(2, { title: 'two', languages: ['nl', 'ar'], topics: ['families', 'basics'], kind: 'partner_training', stepFree: false, roomId: (await createRoom(running, 'east_flanders')).id });
    await ahead(3, { title: 'three', languages: ['en'], topics: ['medical'], kind: 'webinar', placeName: '', placeAddress: '', onlineUrl: 'https://meet.example.org/x', seatsTaken: 10 });
    const dates = (await found()).items.map(({ startsAt }) => startsAt.slice(0, 10));
    const expected: Readonly<Record<string, string[]>> = {
      '?language=ar': ['two'], '?topic=basics': ['one', 'two'], '?kind=webinar': ['three'], '?province=liege': ['one'], '?province=namur': [], '?province=east_flanders': ['two'], '?place=online': ['three'],
      '?place=on_site': ['one', 'two'], '?stepFree=yes': ['one'], '?seats=left': ['one', 'two'], [`?from=${dates[1]}`]: ['two', 'three'], [`?to=${dates[1]}`]: ['one', 'two'],
      [`?from=${dates[1]}&to=${dates[1]}`]: ['two'], '?topic=basics&language=fr&seats=left': ['one'],
    };
    for (const [query, wanted] of Object.entries(expected)) {
      expect({ query, titles: await titles(query) }).toEqual({ query, titles: wanted });
      const html = await page(query);
      expect({ query, shown: ['one', 'two', 'three'].filter((title) => html.includes(`>${title}</bdi>`)) }).toEqual({ query, shown: wanted });
    }
  });

  it('refuses filters that do not exist as JSON, and leaves them out on the page', async () => {
    await ahead(1, { title: 'one' });
    for (const query of ['?language=xx', '?from=2026-02-30', '?stepFree=no', '?sort=random', '?page=0']) expect({ query, status: (await visitor.get(`/api/v1/open-sessions${query}`)).status }).toEqual({ query, status: 400 });
    for (const query of ['?language=xx', '?from=2026-02-30&topic=', '?page=0', '?month=2026-13&view=calendar', '?lang=xx', '?language=nl&language=fr']) {
      const answer = await visitor.get(`/programme${query}`);
      expect({ query, status: answer.status, shown: textOf(answer).includes('>one</bdi>') }).toEqual({ query, status: 200, shown: true });
    }
  });

  it('comes in pages', async () => {
    for (let index = 0; index < 23; index += 1) await ahead(1 + index / 10, { title: `number ${index}` });
    const second = await found('?page=2&pageSize=10');
    expect([second.items.length, second.items[0]?.title, second.total]).toEqual([10, 'number 10', 23]);
    const html = await page('?lang=en&topic=basics');
    expect(html).toContain('23 sessions');
    expect(html).toContain('href="/programme?topic=basics&amp;page=2&amp;lang=en"');
    expect([...(await page('?lang=en&topic=basics&page=2')).matchAll(/<li class="slot">/g)]).toHaveLength(3);
    expect(await page('?page=9&lang=en')).toContain('Earlier sessions');
  });

  it('asks the database as often for many sessions as for one, and finds them by an index', async () => {
    const { manager } = (await running.app.get(Readers).entities()).dataSource;
    const asked = async () => {
      const queries = jest.spyOn(manager, 'query');
      await running.app.get(OpenSessions).page(ProgrammeQuery.parse({}));
      const { calls } = queries.mock;
      queries.mockRestore();
      return calls;
    };
    await ahead(1);
    expect(await asked()).toHaveLength(3);
    for (let index = 0; index < 30; index += 1) await ahead(2, { kind: index % 2 ? 'webinar' : 'partner_training' });
    const statements = await asked();
    expect(statements).toHaveLength(3);
    if (running.app.get(Readers).dialect === 'postgres') return;
    for (const [sql] of statements.slice(0, 2)) {
      const steps = await running.app.get(Readers).query<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
      expect(steps.map(({ detail }) => detail).join()).toMatch(/SEARCH sessions USING INDEX ix_sessions_visibility_status_starts_at \(visibility=\? AND status=\? AND starts_at>\?\)/);
    }
  });

  it('never shows the address of a place that protects people, nor its municipality', async () => {
    const shelter = await createOrganisation(running, { name: 'De Kade', municipality: 'Geheimdorp', sensitivePlace: true });
    await ahead(1, { hostOrganisationId: shelter.id, placeName: '', placeAddress: 'Geheime straat 7', title: 'At the shelter' });
    const everything = JSON.stringify(await found()) + (await page()) + (await page('?view=calendar')) + textOf(await visitor.get('/programme/embed'));
    expect(everything).toContain('At the shelter');
    expect(everything).not.toMatch(/Geheim|not for partners/);
  });

  it('has no seats for newcomers while somebody waits, and says so', async () => {
    const waited = await ahead(1, { title: 'waited for', seatsTaken: 8 });
    await book(waited, 3);
    await book(await ahead(2, { title: 'with room' }), 3);
    expect((await found()).items).toMatchObject([{ title: 'waited for', seatsLeft: 0, waiting: 1, state: 'full' }, { title: 'with room', seatsLeft: 7, waiting: 0, state: 'open' }]);
    expect(await titles('?seats=left')).toEqual(['with room']);
    expect((await visitor.get(`/api/v1/open-sessions/${waited.id}`)).as(OpenSession)).toMatchObject({ seatsLeft: 0, waiting: 1, state: 'full' });
    const html = await page('?lang=en');
    expect(html).toContain('1 group is waiting');
    expect(html).toMatch(/Waiting list<span class="hidden">: waited for/);
  });

  it('says what booking needs: the session’s own word, else its kind’s; questions that are still asked', async () => {
    await ahead(1, { kind: 'partner_training', asksProof: false });
    const kept = ['01938a2e-7b1c-7000-8000-0000000000aa', '01938a2e-7b1c-7000-8000-0000000000bb'];
    await running.app.get(UnitOfWork).run(async (db) => {
      await db.update(SessionKind, { code: 'partner_training' }, { asksProof: true, asksNames: true });
      const question = { kind: 'partner_training', place: 1, answerType: 'yes_no', labels: { nl: 'a', fr: 'b', de: 'c', en: 'd' }, choices: [], required: false, createdBy: 'x', createdAt: running.clock.instant(), version: 1 } as const;
      for (const [index, id] of kept.entries()) await db.insert(KindQuestion, { ...question, choices: [], id, archivedAt: index === 0 ? null : running.clock.instant() });
    });
    const [session] = (await found()).items;
    expect(session).toMatchObject({ asksApproval: false, asksProof: false, asksNames: true, questions: [{ id: kept[0], required: false }] });
  });

  it('is read in five languages, Arabic from right to left with Western digits', async () => {
    await ahead(3, { title: 'Basis', languages: ['nl'], startsAt: '2027-03-09T09:00:00.000Z', endsAt: '2027-03-09T10:30:00.000Z' });
    for (const language of pageLanguages) expect(await page(`?lang=${language}`)).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    const arabic = await page('', { 'Accept-Language': 'ar-MA,fr;q=0.5' });
    expect(arabic).toContain('الثلاثاء، 9 مارس 2027');
    expect(arabic).toContain('من \u206810:00\u2069 إلى \u206811:30\u2069');
    expect(arabic).toContain('<bdi lang="nl">Basis</bdi>');
    expect(arabic).toContain('بقيت 10 مقاعد');
    expect(arabic).toContain('hrefLang="fr"');
  });

  it('offers to choose only what sessions to come have; where nothing fits, that we come', async () => {
    await ahead(1, { languages: ['pt'], topics: ['medical'] });
    const html = await page('?lang=en&kind=webinar');
    expect([...html.matchAll(/<option value="([^"]+)"/g)].map(([, code]) => code)).toEqual(['pt', 'medical', 'partner_info', 'webinar', 'on_site', 'online']);
    expect(html).toContain('href="/requests/new?lang=en"');
    expect(html).toContain('No session fits');
  });

  it('shows a month with its days, and the months around it', async () => {
    await ahead(1, { title: 'On the ninth', startsAt: '2027-03-09T09:00:00.000Z', endsAt: '2027-03-09T10:30:00.000Z' });
    const march = await page('?view=calendar&month=2027-03&lang=fr&topic=basics');
    expect(march).toContain('>mars 2027</h2>');
    expect(march).toContain('href="#day-2027-03-09"');
    expect(march).toContain('href="/programme?topic=basics&amp;view=calendar&amp;month=2027-04&amp;lang=fr"');
    expect(await page('?view=calendar&month=2027-04&lang=fr')).toContain('Aucune séance ce mois-ci');
  });

  it('may be framed by other sites as its embedded form only, which opens our site in a new tab', async () => {
    await ahead(1);
    const own = await visitor.get('/programme');
    const embedded = await visitor.get('/programme/embed?topic=basics&lang=nl');
    const framing = [own, embedded].map(({ headers }) => [/frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1], headers.get('x-frame-options')]);
    expect(framing).toEqual([["'none'", 'SAMEORIGIN'], ['http: https:', null]]);
    expect(textOf(embedded)).toMatch(/<a class="button main" href="\/sessions\/[^"]+" target="_blank" rel="noopener">/);
    const script = await visitor.get('/programme/embed.js');
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(Buffer.byteLength(textOf(script))).toBeLessThan(2048);
  });

  it('need not be sent again while it is the same', async () => {
    const { headers } = await visitor.get('/programme?lang=nl');
    const tag = headers.get('etag') ?? '';
    expect([headers.get('cache-control'), headers.get('vary')?.includes('Accept-Language')]).toEqual(['public, max-age=30', true]);
    expect((await visitor.get('/programme?lang=nl', { 'If-None-Match': tag })).status).toBe(304);
    await ahead(2);
    expect((await visitor.get('/programme?lang=nl', { 'If-None-Match': tag })).status).toBe(200);
  });

  it('weighs at most 14 KB with its style sheet when it is full, and its script at most 10 KB', async () => {
    const host = await createOrganisation(running, { name: 'Centre public d’action sociale de Rive-Ouest', province: 'liege' });
    for (let index = 0; index < 40; index += 1) await ahead(1 + index / 3, { title: `Parler du retour avec des familles, ${index + 1}re partie`, hostOrganisationId: host.id, seatsTaken: index % 11 });
    for (const query of ['?lang=ar', '?lang=de', '?lang=fr&view=calendar']) {
      const html = await page(query);
      const [, css = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
      const [, script = ''] = /<script src="([^"]+)"/.exec(html) ?? [];
      const [style, code] = [textOf(await visitor.get(css)), textOf(await visitor.get(script))];
      expect(brotliCompressSync(html).length + brotliCompressSync(style).length).toBeLessThanOrEqual(14 * 1024);
      expect(brotliCompressSync(code).length).toBeLessThanOrEqual(10 * 1024);
    }
  });
});
