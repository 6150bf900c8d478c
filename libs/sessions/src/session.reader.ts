import { Injectable } from '@nestjs/common';
import type { PlanningChoices, SessionKindView, SessionView } from '@relais/contracts';
import { Readers, UnitOfWork, findById } from '@relais/database';
import { Clock, Environment, RuleViolation } from '@relais/platform';
import { PrivateLinks } from '@relais/identity';
import type { EntityManager } from 'typeorm';
import { bookingPath } from './booking-link.ts';
import { SessionKind } from './session-kind.entity.ts';
import { Session } from './session.entity.ts';
import { toSessionView } from './session.view.ts';

/** Reads one session, and what a planning form offers. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly links: PrivateLinks,
    private readonly environment: Environment,
  ) {}

  /** @throws RuleViolation `not_found` */
  async read(id: string): Promise<SessionView> {
    const db = await this.#manager();
    const session = await findById(db, Session, id);
    if (!session) throw new RuleViolation('not_found');
    return this.view(session);
  }

  /** As a viewer sees it: without the private link of an invited session. @throws RuleViolation `not_found` */
  async readAsViewer(id: string): Promise<SessionView> {
    const session = await this.read(id);
    return session.visibility === 'invited' ? { ...session, bookingUrl: null } : session;
  }

  /** A session as it has just been read or written. */
  async view(session: Session): Promise<SessionView> {
    const db = await this.#manager();
    const path = await this.#bookingPath(db, session);
    return toSessionView(db, session, this.clock.instant(), path === null ? null : `${this.environment.publicUrl}${path}`);
  }

  async #manager(): Promise<EntityManager> {
    return this.work.current ?? (await this.readers.entities());
  }

  /** An invited session's link is made when it is first looked at. */
  #bookingPath(db: EntityManager, session: Session): Promise<string | null> {
    return session.visibility === 'invited' ? this.work.run((writing) => bookingPath(this.links, writing, session)) : bookingPath(this.links, db, session);
  }

  async choices(): Promise<PlanningChoices> {
    const kinds = await (await this.readers.entities()).find(SessionKind, { order: { code: 'ASC' } });
    const counsellors = await this.readers.query<{ id: string; name: string; languages: string; officeName: string | null }>(
      `SELECT users.id, users.name, users.languages, offices.name AS "officeName" FROM users LEFT JOIN offices ON offices.id = users.office_id
       WHERE users.role <> 'viewer' AND users.disabled_at IS NULL ORDER BY users.name`,
    );
    const rooms = await this.readers.query<PlanningChoices['rooms'][number]>(
      `SELECT rooms.id, rooms.name, offices.name AS "officeName", rooms.seats FROM rooms JOIN offices ON offices.id = rooms.office_id ORDER BY offices.name, rooms.name`,
    );
    const offices = await this.readers.query<PlanningChoices['offices'][number]>('SELECT id, name FROM offices ORDER BY name');
    return { kinds: kinds.map(toKindView), counsellors: counsellors.map((one) => ({ ...one, languages: languagesOf(one.languages) })), rooms, offices };
  }
}

function toKindView({ rulesVersion: _rulesVersion, asksApproval, asksProof, asksNames, ...kind }: SessionKind): SessionKindView {
  return { ...kind, asksApproval: asksApproval ?? false, asksProof: asksProof ?? false, asksNames: asksNames ?? false };
}

/** As a column of a JSON list keeps them. */
function languagesOf(text: string): string[] {
  return JSON.parse(text);
}
