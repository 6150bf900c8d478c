import { Injectable } from '@nestjs/common';
import type { SessionRequestCounts, SessionRequestPage, SessionRequestQuery, SessionRequestView } from '@relais/contracts';
import { Readers, findById } from '@relais/database';
import { Clock, RuleViolation } from '@relais/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { requestViews } from './request.view.ts';
import { SessionRequest } from './session-request.entity.ts';

const open = "request.status IN ('new', 'proposed')";

/** The inbox of requests. */
@Injectable()
export class RequestReader {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  /** Open ones by when an answer is due, the soonest first; settled ones by when they were, the latest first. */
  async page({ page, pageSize, status, owner }: SessionRequestQuery, userId: string): Promise<SessionRequestPage> {
    const db = await this.readers.entities();
    const query = db.createQueryBuilder(SessionRequest, 'request');
    if (status === 'open') query.andWhere(open);
    else query.andWhere('request.status = :status', { status });
    ownedBy(query, owner, userId);
    const isOpen = status === 'open' || status === 'new' || status === 'proposed';
    query.orderBy(isOpen ? 'request.answerBy' : 'request.settledAt', isOpen ? 'ASC' : 'DESC').addOrderBy('request.id', 'ASC');
    const [requests, total] = await query.skip((page - 1) * pageSize).take(pageSize).getManyAndCount();
    return { items: await requestViews(db, requests, this.clock.instant()), page, pageSize, total };
  }

  /** @throws RuleViolation `not_found` */
  async read(id: string): Promise<SessionRequestView> {
    const db = await this.readers.entities();
    const request = await findById(db, SessionRequest, id);
    const [view] = request ? await requestViews(db, [request], this.clock.instant()) : [];
    if (!view) throw new RuleViolation('not_found');
    return view;
  }

  async counts(): Promise<SessionRequestCounts> {
    const [found] = await this.readers.query<Record<'open' | 'overdue' | 'unowned', number | string>>(
      `SELECT COUNT(*) AS open, COALESCE(SUM(CASE WHEN answer_by < :now THEN 1 ELSE 0 END), 0) AS overdue, COALESCE(SUM(CASE WHEN owner_id IS NULL THEN 1 ELSE 0 END), 0) AS unowned
       FROM session_requests WHERE status IN ('new', 'proposed')`,
      { now: this.clock.instant() },
    );
    return { open: Number(found?.open ?? 0), overdue: Number(found?.overdue ?? 0), unowned: Number(found?.unowned ?? 0) };
  }
}

function ownedBy(query: SelectQueryBuilder<SessionRequest>, owner: SessionRequestQuery['owner'], userId: string): void {
  if (owner === 'me') query.andWhere('request.ownerId = :userId', { userId });
  if (owner === 'nobody') query.andWhere('request.ownerId IS NULL');
}
