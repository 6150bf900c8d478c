import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WallLinkView } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { PrivateLink } from '@relais/identity';
import type { Organisation } from '@relais/organisations';
import { newId } from '@relais/platform';
import { SessionPerson, type Session } from '@relais/sessions';
import { auditOf } from '../support/audit.ts';
import type { Answer, Client } from '../support/client.ts';
import { createUser } from '../support/people.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createOrganisation, createSession } from '../support/sessions.ts';

let running: RunningApp;
let counsellor: Client;
let shelter: Organisation;

beforeAll(async () => void (running = await startApp()));
afterAll(() => running.close());
beforeEach(async () => {
  counsellor = await running.signIn('counsellor');
  shelter = await createOrganisation(running, { name: 'De Kade', sensitivePlace: true, languages: ['nl', 'fr', 'ar'] });
});

/** A session on this week's Thursday, 26 November 2026, 20:00 in Brussels, led by Inês with Karim. */
async function comes(traits: Partial<Session> = {}): Promise<Session> {
  const [ines, karim] = [await createUser(running, 'counsellor', { name: 'Inês Carvalho' }), await createUser(running, 'counsellor', { name: 'Karim Belhadj' })];
  const session = await createSession(running, {
    kind: 'permanence', title: 'Internal title', hostOrganisationId: shelter.id, placeName: 'De Kade', placeAddress: 'Geheime straat 7', leadId: ines.id,
    startsAt: '2026-11-26T19:00:00.000Z', endsAt: '2026-11-26T21:00:00.000Z', languages: ['nl', 'ti'], ...traits,
  });
  await running.app.get(UnitOfWork).run((db) => db.insert(SessionPerson, [{ sessionId: session.id, userId: ines.id, part: 'lead' }, { sessionId: session.id, userId: karim.id, part: 'co' }]));
  return session;
}

const linkPath = () => `/api/v1/organisations/${shelter.id}/wall-link`;
const renew = async () => new URL((await counsellor.post(linkPath())).as(WallLinkView).url ?? '').pathname;
const sheet = (query = '', client = counsellor) => client.get(`/organisations/${shelter.id}/wall-sheet${query}`);
/** The text of the page, without its marks. */
const textOf = ({ body }: Answer) => String(body).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a wall sheet', () => {
  it('says who comes when in every language chosen, in its own direction', async () => {
    await comes();
    const answer = await sheet('?languages=nl,fr,en,ar');
    expect(answer.status).toBe(200);
    const html = String(answer.body);
    expect(html).toMatch(/<html lang="nl" dir="ltr">/);
    for (const [lang, dir] of [['nl', 'ltr'], ['fr', 'ltr'], ['en', 'ltr'], ['ar', 'rtl']]) expect(html).toContain(`lang="${lang}" dir="${dir}"`);
    const text = textOf(answer);
    for (const words of ['donderdag 26 november', 'jeudi 26 novembre', 'Thursday 26 November', 'الخميس، 26 نوفمبر', 'Met \u2068Inês, Karim\u2069', 'مع \u2068Inês، Karim\u2069', 'Talen: Nederlands, Tigrinya', 'Permanence, sans rendez-vous']) expect(text).toContain(words);
    expect(html.split('20:00 – 22:00')).toHaveLength(5);
  });

  it('names no family name, no title and no place that protects people', async () => {
    await comes();
    const { body } = await sheet('?languages=nl');
    for (const hidden of ['Carvalho', 'Belhadj', 'Internal title', 'Geheime straat', 'Brussel']) expect(String(body)).not.toContain(hidden);
  });

  it('leaves out drafts, meetings of professionals, other weeks and other places; shows what was cancelled', async () => {
    await comes({ status: 'draft', confirmedAt: null, startsAt: '2026-11-23T10:00:00.000Z', endsAt: '2026-11-23T11:11:00.000Z' });
    await comes({ kind: 'team_visit', startsAt: '2026-11-24T10:00:00.000Z', endsAt: '2026-11-24T11:12:00.000Z' });
    await comes({ startsAt: '2026-11-29T23:00:00.000Z', endsAt: '2026-11-30T00:13:00.000Z' });
    await comes({ hostOrganisationId: null, startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T11:14:00.000Z' });
    await comes({ status: 'cancelled', startsAt: '2026-11-29T22:00:00.000Z', endsAt: '2026-11-29T22:45:00.000Z' });
    const text = textOf(await sheet('?languages=nl'));
    for (const end of ['12:11', '12:12', '01:13', '12:14']) expect(text).not.toContain(end);
    expect(text).toMatch(/zondag 29 november 23:00 – 23:45 Gaat niet door/);
  });

  it('covers a month, and says when nothing is planned', async () => {
    await comes();
    expect(textOf(await sheet('?period=month&languages=en'))).toContain('1 – 30 November 2026');
    expect(textOf(await sheet('?date=2026-12-03&languages=en'))).toContain('Nothing is planned on these days.');
    expect(textOf(await sheet('?date=2026-12-03&languages=ar'))).toContain('لا توجد مواعيد في هذه الأيام.');
  });

  it('is in the languages that the organisation speaks when nobody chooses, six at most', async () => {
    const langs = (answer: Answer) => [...String(answer.body).matchAll(/<section class="wall-block" lang="(\w+)"/g)].map(([, code]) => code);
    expect(langs(await sheet())).toEqual(['nl', 'fr', 'ar']);
    expect(langs(await sheet('?languages=sq,uk,xx'))).toEqual(['uk', 'sq']);
    expect(langs(await sheet('?languages=nl,fr,de,en,ar,pt,es,ro'))).toHaveLength(6);
    expect((await sheet('?period=year')).status).toBe(400);
  });

  it('says where it is when it is elsewhere, of a place that need not be hidden', async () => {
    shelter = await createOrganisation(running, { name: 'Nova' });
    await comes({ placeName: 'Parochiezaal', placeAddress: 'Kerkstraat 1' });
    const text = textOf(await sheet('?languages=nl'));
    expect(text).toContain('Parochiezaal');
    expect(text).not.toContain('Kerkstraat');
  });

  it('is for those who are signed in, but for its private link', async () => {
    expect((await sheet('', await running.signIn('viewer'))).status).toBe(200);
    expect((await sheet('', running.visitor())).status).toBe(401);
    expect((await counsellor.get(`/organisations/${newId()}/wall-sheet`)).status).toBe(404);
    const { headers } = await sheet();
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });
});

describe('the private link of a wall sheet', () => {
  it('is made by a planner, opens the sheet without an account, and tells nobody of itself', async () => {
    await comes();
    expect((await counsellor.get(linkPath())).as(WallLinkView)).toEqual({ url: null });
    const path = await renew();
    expect(path).toMatch(/^\/wall\/[\w-]{22}$/);
    const answer = await running.visitor().get(path);
    expect(answer.status).toBe(200);
    expect(textOf(answer)).toContain('donderdag 26 november');
    expect(Object.fromEntries(['referrer-policy', 'x-robots-tag', 'cache-control'].map((name) => [name, answer.headers.get(name)]))).toEqual({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'private, no-store' });
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(String(answer.body)).toContain('<meta name="robots" content="noindex"');
    expect((await auditOf(running, shelter.id)).map(({ act }) => act)).toEqual(['wall link made']);
  });

  it('leads to other weeks and to one language alone', async () => {
    await comes();
    const html = String((await running.visitor().get(`${await renew()}?languages=nl,ar`)).body);
    const hrefs = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    expect(hrefs.some((href) => href.endsWith('?period=week&date=2026-11-30&languages=nl,ar'))).toBe(true);
    expect(hrefs.some((href) => href.endsWith('?period=week&date=2026-11-22&languages=nl,ar'))).toBe(true);
    expect(hrefs.some((href) => href.endsWith('?period=week&languages=uk'))).toBe(true);
    for (const href of hrefs) expect((await running.visitor().get(href)).status).toBe(200);
  });

  it('is stored hashed, opens nothing once it was made anew or ended, and answers like one that never was', async () => {
    const first = await renew();
    const token = first.split('/').at(-1) ?? '';
    const links = await (await running.app.get(Readers).entities()).findBy(PrivateLink, { purpose: 'wall_sheet', subjectId: shelter.id });
    expect(JSON.stringify(links)).not.toContain(token);
    const second = await renew();
    expect(second).not.toBe(first);
    const visitor = running.visitor();
    expect([(await visitor.get(first)).status, (await visitor.get(second)).status]).toEqual([404, 200]);
    expect((await counsellor.get(linkPath())).as(WallLinkView).url).toContain(second);
    expect((await counsellor.delete(linkPath())).as(WallLinkView)).toEqual({ url: null });
    const [ended, unknown] = [await visitor.get(second), await visitor.get('/wall/AAAAAAAAAAAAAAAAAAAAAA')];
    expect([ended.status, unknown.status]).toEqual([404, 404]);
    expect(ended.body).toBe(unknown.body);
    expect((await counsellor.get(linkPath())).as(WallLinkView)).toEqual({ url: null });
  });

  it('is not for viewers, and ends with the organisation', async () => {
    const path = await renew();
    const viewer = await running.signIn('viewer');
    for (const answer of [await viewer.get(linkPath()), await viewer.post(linkPath()), await viewer.delete(linkPath())]) expect(answer.status).toBe(403);
    await counsellor.post(`/api/v1/organisations/${shelter.id}/archiving`);
    expect((await running.visitor().get(path)).status).toBe(404);
  });

  it('cannot be guessed: who tries is slowed down', async () => {
    const visitor = running.visitor();
    const answers: number[] = [];
    for (let tries = 0; tries < 25; tries += 1) answers.push((await visitor.get(`/wall/${String(tries).padStart(22, 'x')}`)).status);
    expect(answers).toContain(429);
  });
});
