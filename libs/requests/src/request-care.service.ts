import { Injectable } from '@nestjs/common';
import type { SessionRequestView } from '@relais/contracts';
import { UnitOfWork, findById, query } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Organisation } from '@relais/organisations';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { RequestRows } from './request-rows.service.ts';
import { isOpen } from './request-states.rules.ts';
import { requestViews } from './request.view.ts';
import { SessionRequest } from './session-request.entity.ts';

/** Who takes care of a request, and whose it is. */
@Injectable()
export class RequestCare {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rows: RequestRows,
    private readonly audit: Audit,
  ) {}

  /** Takes a request up, hands it to a colleague, or back to all with null. @throws RuleViolation `version_conflict`, `request_settled`, `counsellor_unknown` */
  giveTo(id: string, expectedVersion: number, ownerId: string | null, planner: SignedIn): Promise<SessionRequestView> {
    return this.#change(id, expectedVersion, { fields: { ownerId }, act: 'owner_changed', planner }, (db) => requirePlanner(db, ownerId));
  }

  /** Says which organisation asks; its session is hosted there. @throws RuleViolation `version_conflict`, `request_settled`, `organisation_unknown` */
  link(id: string, expectedVersion: number, organisationId: string | null, planner: SignedIn): Promise<SessionRequestView> {
    return this.#change(id, expectedVersion, { fields: { organisationId }, act: 'organisation_linked', planner }, (db) => requireOrganisation(db, organisationId));
  }

  #change(id: string, expectedVersion: number, { fields, act, planner }: Caring, check: (db: EntityManager) => Promise<void>): Promise<SessionRequestView> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      const request = await this.rows.hold(db, id, expectedVersion, now);
      if (!isOpen(request.status)) throw new RuleViolation('request_settled');
      await check(db);
      await db.update(SessionRequest, { id }, fields);
      await this.audit.record(db, { userId: planner.id, act, subject: 'session_request', subjectId: id, details: { ...fields } });
      const [view] = await requestViews(db, await db.findBy(SessionRequest, { id }), now);
      if (!view) throw new Error('A request vanished');
      return view;
    });
  }
}

interface Caring {
  readonly fields: Partial<Pick<SessionRequest, 'ownerId' | 'organisationId'>>;
  readonly act: string;
  readonly planner: SignedIn;
}

async function requirePlanner(db: EntityManager, id: string | null): Promise<void> {
  if (id === null) return;
  const able = await query<{ id: string }>(db, "SELECT id FROM users WHERE id = :id AND role <> 'viewer' AND disabled_at IS NULL", { id });
  if (able.length === 0) throw new RuleViolation('counsellor_unknown', { pointers: ['/ownerId'] });
}

async function requireOrganisation(db: EntityManager, id: string | null): Promise<void> {
  if (id === null) return;
  const organisation = await findById(db, Organisation, id);
  if (!organisation || organisation.archivedAt !== null) throw new RuleViolation('organisation_unknown', { pointers: ['/organisationId'] });
}
