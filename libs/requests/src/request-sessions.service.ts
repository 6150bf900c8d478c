import { Injectable } from '@nestjs/common';
import { addMinutes } from '@relais/calendar';
import { PrivateLinks, type SignedIn } from '@relais/identity';
import { Planning, type Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { linkDays } from './link-days.ts';
import { RequestMessages } from './request-messages.service.ts';
import { sessionOfRequest, type Agreed } from './session-of-request.ts';
import { SessionRequest } from './session-request.entity.ts';

/** A request becomes a session, inside the unit of work that has taken the request. */
@Injectable()
export class RequestSessions {
  constructor(
    private readonly planning: Planning,
    private readonly links: PrivateLinks,
    private readonly messages: RequestMessages,
  ) {}

  /** @throws RuleViolation those of planning a session */
  async become(db: EntityManager, request: SessionRequest, agreed: Agreed, planner: Pick<SignedIn, 'id'>): Promise<Session> {
    const session = await this.planning.plan(await sessionOfRequest(db, request, agreed), planner);
    await db.update(SessionRequest, { id: request.id }, { sessionId: session.id });
    await this.keepLink(db, request, session);
    await this.messages.accepted(db, request, session);
    return session;
  }

  /** The partner's link opens until some weeks after the session. */
  async keepLink(db: EntityManager, request: SessionRequest, { endsAt }: Pick<Session, 'endsAt'>): Promise<void> {
    await this.links.ensure(db, 'request', request.id, addMinutes(endsAt, linkDays.afterSession * 24 * 60));
  }
}
