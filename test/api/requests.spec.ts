import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem, SessionRequestCounts, SessionRequestPage, SessionRequestView, SessionView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Attempt } from '@relais/identity';
import { newId } from '@relais/platform';
import { AskedRequests } from '@relais/requests';
import { SessionReader } from '@relais/sessions';
import type { Client } from '../support/client.ts';
import { createUser, type TestUser } from '../support/people.ts';
import { answerRequest, ask, mailsAbout, readRequest, requestToken, twoHours } from '../support/requests.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { createOrganisation } from '../support/sessions.ts';

let running: RunningApp;
let planner: Client;
let lead: TestUser;
let asked: AskedRequests;

beforeAll(async () => {
  running = await startApp();
  planner = await running.signIn('counsellor');
  lead = await createUser(running, 'counsellor', { name: 'Eva' });
  asked = running.app.get(AskedRequests);
});
afterAll(() => running.close());
beforeEach(() => running.app.get(UnitOfWork).run((db) => db.deleteAll(Attempt)));

const days = Array.from({ length: 40 }, (_, index) => new Date(Date.UTC(2027, 0, 4 + index))).filter((day) => day.getUTCDay() % 6 !== 0).map((day) => day.toISOString().slice(0, 10));
/** A working day on which nothing is planned yet. */
const freshDay = () => days.shift() ?? '';
const propose = async (request: SessionRequestView, moments: object[], more: object = {}) => (await answerRequest(planner, request, 'proposals', { moments, ...more })).as(SessionRequestView);
const occupy = async (leadId: string, startsAtLocal: string, endsAtLocal: string) =>
  expect((await planner.post('/api/v1/sessions', { kind: 'webinar', languages: ['nl'], startsAtLocal, endsAtLocal, leadId, acceptedBecause: 'other' })).status).toBe(201);
const sessionOf = (request: SessionRequestView): Promise<SessionView> => running.app.get(SessionReader).read(request.sessionId ?? '');

describe('the inbox', () => {
  it('has what is due soonest first, of me, of nobody, of one state; viewers do not read it', async () => {
    const [mine, nobodys] = [await ask(running, planner), await ask(running, planner)];
    const took = await planner.put(`/api/v1/session-requests/${mine.id}/owner`, { ownerId: planner.user?.id }, { 'If-Match': `"${mine.version}"` });
    expect(took.as(SessionRequestView).owner?.id).toBe(planner.user?.id);
    const ids = async (query: string) => (await planner.get(`/api/v1/session-requests?pageSize=500&${query}`)).as(SessionRequestPage).items.map(({ id }) => id);
    expect(await ids('owner=me')).toEqual([mine.id]);
    expect(await ids('owner=nobody')).toEqual(expect.arrayContaining([nobodys.id]));
    expect(await ids('owner=nobody')).not.toContain(mine.id);
    expect(await ids('status=accepted')).toEqual([]);
    const due = (await planner.get('/api/v1/session-requests?pageSize=500')).as(SessionRequestPage).items.map(({ answerBy }) => answerBy);
    expect(due).toEqual([...due].sort());
    const counts = (await planner.get('/api/v1/session-request-counts')).as(SessionRequestCounts);
    expect(counts.open - counts.unowned).toBe(1);
    expect((await (await running.signIn('viewer')).get('/api/v1/session-requests')).status).toBe(403);
  });

  it('tells the second of two who take a request up, and shows what is stored', async () => {
    const request = await ask(running, planner);
    const give = (ownerId: string | null) => planner.put(`/api/v1/session-requests/${request.id}/owner`, { ownerId }, { 'If-Match': `"${request.version}"` });
    expect((await give(lead.id)).status).toBe(200);
    const second = (await give(null)).as(Problem);
    expect([second.status, SessionRequestView.parse(second.current).owner?.name]).toEqual([412, 'Eva']);
    expect((await planner.put(`/api/v1/session-requests/${request.id}/owner`, { ownerId: newId() }, { 'If-Match': '"2"' })).status).toBe(412);
  });

  it('hides the address of a place that protects people', async () => {
    await createOrganisation(running, { name: 'Winterhaven Geheim', sensitivePlace: true });
    const request = await ask(running, planner, { organisationName: 'Winterhaven Geheim', placeAddress: 'Verborgen straat 7' });
    expect(request).toMatchObject({ sensitivePlace: true, placeAddress: '' });
  });
});

describe('a proposal', () => {
  it('is chosen by the partner and becomes a session of its own at the organisation, once', async () => {
    const organisation = await createOrganisation(running, { name: 'De Brug' });
    const request = await ask(running, planner, { organisationName: 'De Brug', placeAddress: '', municipality: 'Aalwijk' });
    const day = freshDay();
    const proposed = await propose(request, [twoHours(day, '10:00', lead.id), twoHours(day, '14:00', lead.id)]);
    expect(proposed).toMatchObject({ status: 'proposed', owner: { id: planner.user?.id }, answerBy: '2026-11-30T16:00:00.000Z' });
    const { proposals } = await asked.byToken(await requestToken(running, request.id));
    await asked.choose(request.id, proposals[1]?.id ?? '');
    await expect(asked.choose(request.id, proposals[0]?.id ?? '')).rejects.toMatchObject({ code: 'request_settled' });
    const after = await readRequest(planner, request.id);
    expect(after).toMatchObject({ status: 'accepted', moments: [{ chosen: false, withdrawn: true }, { chosen: true, withdrawn: false }] });
    expect(await sessionOf(after)).toMatchObject({ status: 'confirmed', kind: 'team_visit', languages: ['fr'], topics: ['basics'], capacity: 12, visibility: 'internal', host: { id: organisation.id }, startsAt: `${day}T13:00:00.000Z` });
    expect((await mailsAbout(running, request.id)).map(({ kind, state }) => `${kind} ${state}`)).toEqual(
      ['request_received cancelled', 'request_proposal cancelled', 'request_accepted planned'],
    );
  });

  it('of a tentative moment makes a tentative session; the partner hears when it is certain', async () => {
    const request = await ask(running, planner, { organisationName: 'Alone by its name' });
    const proposed = await propose(request, [twoHours(freshDay(), '10:00', lead.id)], { status: 'tentative' });
    await asked.choose(request.id, proposed.moments[0]?.id ?? '');
    const session = await sessionOf(await readRequest(planner, request.id));
    expect(session).toMatchObject({ status: 'tentative', title: 'Alone by its name', host: null, placeName: 'Alone by its name', placeAddress: 'Kaai 1, Gent' });
    await planner.post(`/api/v1/sessions/${session.id}/confirmation`, {}, { 'If-Match': `"${session.version}"` });
    expect((await mailsAbout(running, request.id)).map(({ kind }) => kind)).toEqual(['request_received', 'request_proposal', 'request_accepted', 'request_accepted', 'session_reminder']);
  });

  it('is refused while somebody is in another session, and takes a reason for what speaks against it', async () => {
    const [busy, day] = [await createUser(running, 'counsellor'), freshDay()];
    const request = await ask(running, planner);
    await occupy(busy.id, `${day}T10:00`, `${day}T11:00`);
    const moments = [twoHours(day, '15:00', busy.id), twoHours(day, '10:00', busy.id)];
    const refused = (await answerRequest(planner, request, 'proposals', { moments })).as(Problem);
    expect([refused.status, refused.code, refused.errors.map(({ pointer }) => pointer)]).toEqual([409, 'session_overlap', ['/moments/1/startsAtLocal', '/moments/1/leadId']]);
    const near = [twoHours(day, '11:00', busy.id)];
    expect((await answerRequest(planner, request, 'proposals', { moments: near })).as(Problem).code).toBe('session_warnings');
    const proposed = await propose(request, near, { acceptedBecause: 'host_asked' });
    await asked.choose(request.id, proposed.moments[0]?.id ?? '');
    expect((await readRequest(planner, request.id)).status).toBe('accepted');
  });

  it('that is taken meanwhile is refused without a name; the others stay, planners see it, and with the last it is our turn again', async () => {
    const [busy, day] = [await createUser(running, 'counsellor', { name: 'Nobody Names Me' }), freshDay()];
    const request = await ask(running, planner);
    const { moments } = await propose(request, [twoHours(day, '10:00', busy.id), twoHours(day, '15:00', busy.id)]);
    for (const hour of ['10', '15']) await occupy(busy.id, `${day}T${hour}:30`, `${day}T${hour}:45`);
    const choose = (index: number) => asked.choose(request.id, moments[index]?.id ?? '');
    const refusal: unknown = await choose(0).catch((error: unknown) => error);
    expect([refusal, JSON.stringify(refusal)]).toEqual([expect.objectContaining({ code: 'request_moment_taken' }), expect.not.stringContaining('Nobody Names Me')]);
    expect(await readRequest(planner, request.id)).toMatchObject({ status: 'proposed', moments: [{ foundTaken: true, withdrawn: true }, { foundTaken: false, withdrawn: false }] });
    await expect(choose(0)).rejects.toMatchObject({ code: 'request_moment_unknown' });
    await expect(choose(1)).rejects.toMatchObject({ code: 'request_moment_taken' });
    expect(await readRequest(planner, request.id)).toMatchObject({ status: 'new', sessionId: null, answerBy: '2026-11-26T16:00:00.000Z' });
  });

  it('of which nothing suits is answered with other moments, or withdrawn', async () => {
    const request = await ask(running, planner, { moments: [{ startsAtLocal: '2027-03-01T14:00', endsAtLocal: '2027-03-01T15:30', zone: 'Europe/Brussels' }] });
    await propose(request, [twoHours(freshDay(), '10:00', lead.id)]);
    await asked.refuse(request.id, [{ startsAtLocal: '2027-04-01T14:00', endsAtLocal: '2027-04-01T15:30', zone: 'Europe/Brussels' }]);
    const again = await readRequest(planner, request.id);
    expect([again.status, again.moments.filter(({ withdrawn }) => !withdrawn).map(({ startsAt }) => startsAt)]).toEqual(['new', ['2027-04-01T12:00:00.000Z']]);
    await asked.withdraw(request.id);
    expect((await readRequest(planner, request.id)).status).toBe('withdrawn');
    expect((await answerRequest(planner, await readRequest(planner, request.id), 'decline', { reason: 'nobody_free' })).as(Problem).code).toBe('request_settled');
  });
});

describe('a planner', () => {
  it('accepts a moment that the partner named, with every check of a session', async () => {
    const day = freshDay();
    const wish = { startsAtLocal: `${day}T10:00`, endsAtLocal: `${day}T12:00`, zone: 'Europe/Brussels' };
    const request = await ask(running, planner, { online: true, moments: [wish] });
    const accept = (more: object, of = request) => answerRequest(planner, of, 'acceptance', { ...wish, leadId: lead.id, ...more });
    expect((await accept({ leadId: newId() })).as(Problem).code).toBe('counsellor_unknown');
    const accepted = (await accept({ onlineUrl: 'https://meet.example.org/relais' })).as(SessionRequestView);
    expect(accepted).toMatchObject({ status: 'accepted', moments: [{ chosen: true, lead: { name: 'Eva' }, proposedBy: null }] });
    expect(await sessionOf(accepted)).toMatchObject({ onlineUrl: 'https://meet.example.org/relais', placeName: '', leadId: lead.id });
    const other = await ask(running, planner);
    expect((await accept({}, other)).as(Problem).code).toBe('session_overlap');
    expect((await readRequest(planner, other.id)).status).toBe('new');
  });

  it('declines with a reason, says which organisation asks, and is told when it is too late', async () => {
    const request = await ask(running, planner, { language: 'nl' });
    const organisation = await createOrganisation(running, { name: 'Recht Dichtbij' });
    const linked = (await planner.put(`/api/v1/session-requests/${request.id}/organisation`, { organisationId: organisation.id }, { 'If-Match': `"${request.version}"` })).as(SessionRequestView);
    expect(linked.organisation?.name).toBe('Recht Dichtbij');
    expect((await answerRequest(planner, request, 'decline', { reason: 'outside_our_area' })).status).toBe(412);
    const declined = (await answerRequest(planner, linked, 'decline', { reason: 'outside_our_area' })).as(SessionRequestView);
    expect(declined).toMatchObject({ status: 'declined', declineReason: 'outside_our_area' });
    expect((await mailsAbout(running, request.id)).at(-1)).toMatchObject({ kind: 'request_declined', language: 'nl' });
    expect((await planner.put(`/api/v1/session-requests/${request.id}/organisation`, { organisationId: null }, { 'If-Match': `"${declined.version}"` })).as(Problem).code).toBe('request_settled');
  });

  it('moves or cancels the session, and whoever asked for it hears of it', async () => {
    const [day, later] = [freshDay(), freshDay()];
    const request = await ask(running, planner);
    const accepted = (await answerRequest(planner, request, 'acceptance', twoHours(day, '10:00', lead.id))).as(SessionRequestView);
    const session = await sessionOf(accepted);
    const moved = (await planner.patch(`/api/v1/sessions/${session.id}`, { startsAtLocal: `${later}T10:00`, endsAtLocal: `${later}T12:00`, notify: true }, { 'If-Match': `"${session.version}"` })).as(SessionView);
    await planner.post(`/api/v1/sessions/${session.id}/cancellation`, { reason: 'counsellor_absent' }, { 'If-Match': `"${moved.version}"` });
    const mails = await mailsAbout(running, request.id);
    expect(mails.map(({ kind, state }) => `${kind} ${state}`)).toEqual(expect.arrayContaining(['session_change cancelled', 'session_cancellation planned']));
    expect(mails.every(({ recipient }) => recipient === request.contactEmail)).toBe(true);
  });
});
