import { Injectable } from '@nestjs/common';
import { addMinutes, localDateOf } from '@relais/calendar';
import type { SessionRequestInput, SessionRequestReceipt } from '@relais/contracts';
import { UnitOfWork, insertRows } from '@relais/database';
import { Audit, PrivateLinks } from '@relais/identity';
import { organisationNamed } from '@relais/organisations';
import { Clock, newId } from '@relais/platform';
import { homeZone, ourAnswerBy } from './answer-by.rules.ts';
import { daysOffFrom } from './days-off.ts';
import { linkDays } from './link-days.ts';
import { RequestMessages } from './request-messages.service.ts';
import { addWishes } from './request-moments.ts';
import { SessionRequest } from './session-request.entity.ts';

/** Partners ask us to come, without an account. */
@Injectable()
export class Requests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly links: PrivateLinks,
    private readonly messages: RequestMessages,
    private readonly audit: Audit,
  ) {}

  /**
   * The answer is the same whether or not we know the organisation or the address; all else is said by mail.
   * @throws RuleViolation `session_ends_before_start`, `session_too_long`, `session_in_the_past` of a moment
   */
  ask({ moments, ...asked }: SessionRequestInput): Promise<SessionRequestReceipt> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      const answerBy = await this.answerBy();
      const request: SessionRequest = {
        ...asked, ...nothingDone, id: newId(), organisationId: await organisationNamed(db, asked.organisationName), status: 'new', answerBy, createdAt: now, version: 1,
      };
      await insertRows(db, SessionRequest, [request]);
      await addWishes(db, request.id, moments, now);
      await this.links.ensure(db, 'request', request.id, addMinutes(now, linkDays.open * 24 * 60));
      await this.messages.received(db, request);
      await this.audit.record(db, { userId: null, act: 'created', subject: 'session_request', subjectId: request.id });
      return { id: request.id, answerBy };
    });
  }

  /** Until when we would answer what is asked now. */
  answerBy(): Promise<string> {
    const now = this.clock.instant();
    return this.work.run(async (db) => ourAnswerBy(now, await daysOffFrom(db, localDateOf(now, homeZone))));
  }
}

const nothingDone = { ownerId: null, overdueToldAt: null, declineReason: null, sessionId: null, settledAt: null, settledBy: null } satisfies Partial<SessionRequest>;
