import { Injectable } from '@nestjs/common';
import { startOfLocalDay } from '@relais/calendar';
import type { AffectedSession, SubstitutionPlan, SubstitutionQuery } from '@relais/contracts';
import { Readers } from '@relais/database';
import { User } from '@relais/identity';
import { Organisation } from '@relais/organisations';
import { Clock, RuleViolation } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { sessionsOf } from '../availability/sessions-of.ts';
import { SessionKind } from '../session-kind.entity.ts';
import { SessionPerson } from '../session-person.entity.ts';
import { Session } from '../session.entity.ts';
import { Colleagues, type Team } from './colleagues.reader.ts';
import { proposeSubstitutes, type SessionInList } from './proposals.rules.ts';

/** The sessions that somebody cannot give, each with who could. */
@Injectable()
export class SubstitutionPlans {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly colleagues: Colleagues,
  ) {}

  /** @throws RuleViolation `counsellor_unknown` */
  async read({ userId, from, to, zone }: SubstitutionQuery): Promise<SubstitutionPlan> {
    const db = await this.readers.entities();
    if (!(await db.existsBy(User, { id: userId }))) throw new RuleViolation('counsellor_unknown', { pointers: ['/userId'] });
    const parts = await sessionsOf(db, userId, { startsAt: startOfLocalDay(from, zone), endsAt: startOfLocalDay(to, zone) }, this.clock.instant());
    if (parts.length === 0) return { items: [] };
    const known = await knownAround(db, parts.map(({ id }) => id));
    const team = await this.colleagues.around(db, [...known.sessions.values()], userId);
    const list = parts.map(({ id, part }) => affected(demand(known.sessions, id), part, userId, known, team));
    const proposals = proposeSubstitutes(list.map(({ inList }) => inList));
    return { items: list.flatMap(({ facts }, index) => (proposals[index] ? [{ ...facts, proposedId: proposals[index].proposedId, substitutes: [...proposals[index].substitutes] }] : [])) };
  }
}

interface Affected {
  readonly facts: Omit<AffectedSession, 'substitutes' | 'proposedId'>;
  readonly inList: SessionInList;
}

function affected(session: Session, part: AffectedSession['part'], userId: string, known: Known, team: Team): Affected {
  const { id, title, kind, startsAt, endsAt, zone, languages, facilitatorWish, status, seatsTaken, version, onlineUrl, interpreterLanguage } = session;
  const host = session.hostOrganisationId === null ? null : demand(known.hosts, session.hostOrganisationId);
  const others = known.people.filter((person) => person.sessionId === id && person.userId !== userId).map((person) => person.userId);
  const municipality = onlineUrl === '' ? (host?.municipality ?? null) : null;
  const spoken = [...team.languagesOf(others), interpreterLanguage];
  return {
    facts: {
      id, title, kind, startsAt, endsAt, zone, languages, facilitatorWish, part, seatsTaken, version,
      status: status === 'tentative' || status === 'confirmed' ? status : 'draft',
      host: host && { id: host.id, name: host.name },
    },
    inList: {
      session: { startsAt, endsAt, zone, languages, languagesNeeded: languages.filter((language) => !spoken.includes(language)), facilitatorWish, bufferMinutes: known.bufferMinutes.get(kind) ?? 0 },
      colleagues: team.forSession({ startsAt, zone, municipality }, others),
    },
  };
}

interface Known {
  readonly sessions: ReadonlyMap<string, Session>;
  readonly hosts: ReadonlyMap<string, Organisation>;
  readonly people: readonly SessionPerson[];
  /** Minutes before and after a session of the kind. */
  readonly bufferMinutes: ReadonlyMap<string, number>;
}

async function knownAround(db: EntityManager, ids: readonly string[]): Promise<Known> {
  const sessions = await db.findBy(Session, { id: In(ids) });
  const hosts = await db.findBy(Organisation, { id: In(sessions.flatMap(({ hostOrganisationId }) => hostOrganisationId ?? [])) });
  const kinds = await db.find(SessionKind);
  return {
    sessions: new Map(sessions.map((session) => [session.id, session])),
    hosts: new Map(hosts.map((host) => [host.id, host])),
    people: await db.findBy(SessionPerson, { sessionId: In(ids) }),
    bufferMinutes: new Map(kinds.map(({ code, preparationMinutes, travelMinutes }) => [code, preparationMinutes + travelMinutes])),
  };
}

function demand<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error('It went away while it was read');
  return thing;
}
