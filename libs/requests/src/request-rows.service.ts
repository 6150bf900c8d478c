import { Injectable } from '@nestjs/common';
import { change, findById } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { requestViews } from './request.view.ts';
import { mayDo, stepOf, type RequestDeed } from './request-states.rules.ts';
import { SessionRequest } from './session-request.entity.ts';

interface Taking {
  readonly id: string;
  readonly deed: RequestDeed;
  /** Null when nobody could have seen a version, as with a partner. */
  readonly expectedVersion: number | null;
  readonly now: string;
}

/** The one door through which a request changes its state. */
@Injectable()
export class RequestRows {
  /**
   * Compares and swaps: the state changes only where the deed may be done in the one that is stored, by one of all who try (R4). The update
   * locks the row on both engines, and whoever waited for it finds the new state.
   * @throws RuleViolation `not_found`, `request_settled`, or `version_conflict` with the stored view
   */
  async take(db: EntityManager, { id, deed, expectedVersion, now }: Taking): Promise<SessionRequest> {
    const { from, to } = stepOf(deed);
    const atVersion = expectedVersion === null ? '' : ' AND version = :expectedVersion';
    const taken = await change(
      db, `UPDATE session_requests SET status = :to, version = version + 1 WHERE id = :id AND status IN (:from)${atVersion}`, { id, to, from, ...(expectedVersion === null ? {} : { expectedVersion }) },
    );
    const request = await requireRequest(db, id);
    if (taken === 1) return request;
    const [current] = await requestViews(db, [request], now);
    throw new RuleViolation(mayDo(deed, request.status) ? 'version_conflict' : 'request_settled', { current });
  }

  /** Likewise, for what leaves the state as it is. @throws RuleViolation `not_found`, `version_conflict` */
  async hold(db: EntityManager, id: string, expectedVersion: number, now: string): Promise<SessionRequest> {
    const held = await change(db, 'UPDATE session_requests SET version = version + 1 WHERE id = :id AND version = :expectedVersion', { id, expectedVersion });
    const request = await requireRequest(db, id);
    if (held === 1) return request;
    const [current] = await requestViews(db, [request], now);
    throw new RuleViolation('version_conflict', { current });
  }
}

async function requireRequest(db: EntityManager, id: string): Promise<SessionRequest> {
  const request = await findById(db, SessionRequest, id);
  if (!request) throw new RuleViolation('not_found');
  return request;
}
