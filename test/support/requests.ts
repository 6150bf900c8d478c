import { SessionRequestReceipt, SessionRequestView, type RequestProposal, type SessionRequestInput } from '@relais/contracts';
import { Readers, UnitOfWork } from '@relais/database';
import { PrivateLinks } from '@relais/identity';
import type { Answer, Client } from './client.ts';
import type { RunningApp } from './running-app.ts';

let askers = 0;
/** Twelve people at a shelter in Ghent ask for a visit, from an address that nobody else uses. */
export function requestInput(traits: Partial<SessionRequestInput> = {}): SessionRequestInput {
  askers += 1;
  return {
    organisationName: 'Abri Saint-Lambert', contactEmail: `coordination${askers}@example.org`, contactName: '', contactPhone: '', language: 'fr', kind: 'team_visit', topics: ['basics'],
    sessionLanguage: 'fr', groupSize: 12, online: false, placeName: '', placeAddress: 'Kaai 1', municipality: 'Gent', accessNeeds: '', moments: [], ...traits,
  };
}

/** Asks as a partner does; answers what planners see then. */
export async function ask(running: RunningApp, planner: Client, traits: Partial<SessionRequestInput> = {}): Promise<SessionRequestView> {
  const { id } = (await running.visitor().post('/api/v1/session-requests', requestInput(traits))).as(SessionRequestReceipt);
  return readRequest(planner, id);
}

export async function readRequest(planner: Client, id: string): Promise<SessionRequestView> {
  return (await planner.get(`/api/v1/session-requests/${id}`)).as(SessionRequestView);
}

/** Does something to a request as it was seen. */
export function answerRequest(planner: Client, { id, version }: Pick<SessionRequestView, 'id' | 'version'>, deed: 'proposals' | 'acceptance' | 'decline', body: object): Promise<Answer> {
  return planner.post(`/api/v1/session-requests/${id}/${deed}`, body, { 'If-Match': `"${version}"` });
}

/** Two hours from a clock on, in Brussels. */
export function twoHours(date: string, from: string, leadId: string): RequestProposal['moments'][number] {
  const until = `${String(Number(from.slice(0, 2)) + 2).padStart(2, '0')}${from.slice(2)}`;
  return { startsAtLocal: `${date}T${from}`, endsAtLocal: `${date}T${until}`, zone: 'Europe/Brussels', leadId };
}

/** The token of a request's private link, as its mails have it. */
export async function requestToken(running: RunningApp, requestId: string): Promise<string> {
  const token = await running.app.get(PrivateLinks).tokenFor('request', requestId);
  if (token === null) throw new Error('The request has no link');
  return token;
}

/** Mail about a request, as planned: kind, language, state, in order. */
export function mailsAbout(running: RunningApp, requestId: string): Promise<{ kind: string; language: string; state: string; recipient: string }[]> {
  return running.app.get(Readers).query('SELECT kind, language, state, recipient_email AS recipient FROM messages WHERE request_id = :requestId ORDER BY id', { requestId });
}

/** How many sessions there are that come from a request. */
export async function sessionsOf(running: RunningApp, organisationName: string): Promise<number> {
  const rows = await running.app.get(UnitOfWork).run((db) => db.query<unknown[]>(`SELECT id FROM sessions WHERE title = '${organisationName}'`));
  return rows.length;
}
