import type { RequestMomentView, SessionRequestView } from '@relais/contracts';
import { User } from '@relais/identity';
import { Organisation } from '@relais/organisations';
import { In, type EntityManager } from 'typeorm';
import { RequestMoment } from './request-moment.entity.ts';
import { isOverdue } from './request-states.rules.ts';
import type { SessionRequest } from './session-request.entity.ts';

type Names = ReadonlyMap<string, string>;

/** Requests as planners see them, with their moments; three queries, however many there are. */
export async function requestViews(db: EntityManager, requests: readonly SessionRequest[], now: string): Promise<SessionRequestView[]> {
  if (requests.length === 0) return [];
  const moments = await db.find(RequestMoment, { where: { requestId: In(requests.map(({ id }) => id)) }, order: { startsAt: 'ASC', id: 'ASC' } });
  const organisations = new Map((await db.findBy(Organisation, { id: In(requests.flatMap(({ organisationId }) => organisationId ?? [])) })).map((one) => [one.id, one]));
  const people = await namesOf(db, [...requests.flatMap(({ ownerId }) => ownerId ?? []), ...moments.flatMap(({ proposedBy, leadId }) => [proposedBy ?? [], leadId ?? []].flat())]);
  return requests.map((request) => toView(request, { organisation: organisations.get(request.organisationId ?? '') ?? null, people, moments: moments.filter(({ requestId }) => requestId === request.id), now }));
}

interface Around {
  readonly organisation: Organisation | null;
  readonly people: Names;
  readonly moments: readonly RequestMoment[];
  readonly now: string;
}

/** The address of a sensitive place is not shown here: counsellors of the session see it there (R9). */
function toView(request: SessionRequest, { organisation, people, moments, now }: Around): SessionRequestView {
  const { organisationId: _organisation, ownerId, overdueToldAt: _told, settledBy: _by, placeAddress, ...fields } = request;
  const sensitivePlace = organisation?.sensitivePlace ?? false;
  return {
    ...fields,
    placeAddress: sensitivePlace ? '' : placeAddress,
    sensitivePlace,
    organisation: organisation && { id: organisation.id, name: organisation.name },
    owner: named(ownerId, people),
    overdue: isOverdue(request, now),
    moments: moments.map((moment) => toMomentView(moment, people)),
  };
}

function toMomentView({ id, startsAt, endsAt, zone, proposedBy, leadId, sessionStatus, withdrawnAt, foundTakenAt, chosenAt }: RequestMoment, people: Names): RequestMomentView {
  return {
    id, startsAt, endsAt, zone, sessionStatus,
    proposedBy: named(proposedBy, people), lead: named(leadId, people), withdrawn: withdrawnAt !== null, foundTaken: foundTakenAt !== null, chosen: chosenAt !== null,
  };
}

async function namesOf(db: EntityManager, ids: readonly string[]): Promise<Names> {
  const users = await db.find(User, { where: { id: In([...new Set(ids)]) }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}

function named(id: string | null, people: Names): { id: string; name: string } | null {
  return id === null ? null : { id, name: people.get(id) ?? '' };
}
