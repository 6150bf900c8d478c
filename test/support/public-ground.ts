import { Invitation, KindQuestion } from '@relais/bookings';
import { BookingReceipt, SessionRequestReceipt } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { PrivateLinks, type LinkPurpose } from '@relais/identity';
import { newId } from '@relais/platform';
import { type Client } from './client.ts';
import { createUser } from './people.ts';
import type { RunningApp } from './running-app.ts';
import { bookingInput, createOrganisation, createSession } from './sessions.ts';

/** Something behind every public page, and the links that open them. */
export interface PublicGround {
  readonly paths: readonly string[];
  readonly ids: readonly string[];
  readonly tokens: readonly string[];
}

const answered = { labels: { nl: 'Vraag', fr: 'Question', de: 'Frage', en: 'Question' }, archivedAt: null, version: 1 } as const;

export async function createPublicGround(running: RunningApp): Promise<PublicGround> {
  const visitor = running.visitor();
  const [organisation, user] = [await createOrganisation(running, { name: 'Bekend' }), await createUser(running, 'coordinator')];
  const made = { createdBy: user.id, createdAt: running.clock.instant() };
  const questions: KindQuestion[] = [
    { ...answered, ...made, id: newId(), kind: 'partner_info', place: 1, answerType: 'yes_no', choices: [], required: true },
    { ...answered, ...made, id: newId(), kind: 'partner_info', place: 2, answerType: 'choice', choices: [{ code: 'one', labels: answered.labels }, { code: 'two', labels: answered.labels }], required: false },
    { ...answered, ...made, id: newId(), kind: 'partner_info', place: 3, answerType: 'number', choices: [], required: false },
  ];
  const [first] = questions;
  const answers = first ? [{ questionId: first.id, answer: 'yes' }] : [];
  const open = await createSession(running, { asksNames: true, capacity: 3 });
  const other = await createSession(running, { asksProof: true });
  const invited = await createSession(running, { visibility: 'invited' });
  const invitation: Invitation = { id: newId(), sessionId: invited.id, organisationId: organisation.id, withdrawnAt: null, ...made };
  await running.app.get(UnitOfWork).run(async (db) => {
    await db.insert(KindQuestion, questions);
    await db.insert(Invitation, invitation);
  });
  const book = async (id: string, seats: number) => (await visitor.post(`/api/v1/open-sessions/${id}/bookings`, bookingInput({ seats, orWait: true, answers }))).as(BookingReceipt).id;
  const bookings = [await book(open.id, 3), await book(open.id, 1), await book(other.id, 1)];
  const request = (await visitor.post('/api/v1/session-requests', sessionRequest())).as(SessionRequestReceipt);
  const link = async (purpose: LinkPurpose, subjectId: string) => {
    const links = running.app.get(PrivateLinks);
    return links.tokenOf(purpose, await running.app.get(UnitOfWork).run((db) => links.ensure(db, purpose, subjectId, '2027-12-31T00:00:00.000Z')));
  };
  const manage = await Promise.all(bookings.map((id) => link('manage_booking', id)));
  const [requestToken, organisationToken, invitationToken] = [await link('request', request.id), await link('organisation_page', organisation.id), await link('invitation', invitation.id)];
  return {
    paths: [
      '/programme', '/programme?view=month', '/programme/embed', `/sessions/${open.id}/book`, `/sessions/${other.id}/book`, `/sessions/${invited.id}/book?key=${invitationToken}`, '/requests/new', '/organisation/link',
      ...manage.map((token) => `/booking/${token}`), `/request/${requestToken}`, `/organisation/${organisationToken}`,
    ],
    ids: [open.id, other.id, invited.id, organisation.id, request.id, ...bookings],
    tokens: [...manage, requestToken, organisationToken, invitationToken],
  };
}

export function sessionRequest(traits: Record<string, unknown> = {}) {
  return { organisationName: 'Abri Saint-Lambert', contactEmail: 'accueil@example.org', language: 'fr', kind: 'partner_info', sessionLanguage: 'fr', groupSize: 8, ...traits };
}

/** A visitor who has opened this page as a person would, following where it leads. */
export async function opened(running: RunningApp, path: string): Promise<{ client: Client; html: string; path: string }> {
  const client = running.visitor();
  let at = path;
  for (let hops = 0; hops < 4; hops += 1) {
    const answer = await client.get(at);
    const location = answer.headers.get('location');
    if (location === null) return { client, html: String(answer.body), path: at };
    at = location;
  }
  throw new Error(`${path} leads round and round`);
}
