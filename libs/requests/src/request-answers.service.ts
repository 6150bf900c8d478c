import { Injectable } from '@nestjs/common';
import { localDateOf } from '@relais/calendar';
import type { RequestAcceptance, RequestDecline, RequestProposal, SessionRequestView } from '@relais/contracts';
import { UnitOfWork, insertRows } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock } from '@relais/platform';
import { Conflicts, requireNoOverlap, requireNoWarning, type Finding } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { homeZone, theirAnswerBy } from './answer-by.rules.ts';
import { daysOffFrom } from './days-off.ts';
import { RequestMessages } from './request-messages.service.ts';
import { RequestMoment } from './request-moment.entity.ts';
import { inMoment, markAgreed, momentOf, slotAhead, withdrawProposals } from './request-moments.ts';
import { RequestRows } from './request-rows.service.ts';
import { RequestSessions } from './request-sessions.service.ts';
import { requestViews } from './request.view.ts';
import { meetingOfRequest } from './session-of-request.ts';
import { SessionRequest } from './session-request.entity.ts';

/** Planners answer requests: with moments to choose from, with a session, or with a no. Whoever answers takes a request up that was nobody's. */
@Injectable()
export class RequestAnswers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rows: RequestRows,
    private readonly conflicts: Conflicts,
    private readonly sessions: RequestSessions,
    private readonly messages: RequestMessages,
    private readonly audit: Audit,
  ) {}

  /**
   * Moments at which somebody could come, each looked at by itself: only one of them will be. They hold nobody's time until the partner picks one.
   * @throws RuleViolation `request_settled`, `version_conflict`, `session_overlap`, `session_warnings`, `session_in_the_past`, `counsellor_unknown`
   */
  propose(id: string, expectedVersion: number, proposal: RequestProposal, planner: SignedIn): Promise<SessionRequestView> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      const request = await this.rows.take(db, { id, deed: 'propose', expectedVersion, now });
      await withdrawProposals(db, id, now);
      const moments: RequestMoment[] = [];
      for (const [index, moment] of proposal.moments.entries()) moments.push(await this.#offer(db, request, { ...proposal, moment, index, now, planner }));
      await insertRows(db, RequestMoment, moments);
      const answerBy = theirAnswerBy(now, moments, await daysOffFrom(db, localDateOf(now, homeZone)));
      await db.update(SessionRequest, { id }, { answerBy, overdueToldAt: null, ownerId: request.ownerId ?? planner.id });
      await this.messages.proposed(db, request, moments.map(({ startsAt }) => startsAt).sort().at(-1) ?? answerBy);
      await this.audit.record(db, { userId: planner.id, act: 'proposed', subject: 'session_request', subjectId: id, details: { moments: moments.length } });
      return this.#view(db, id);
    });
  }

  /**
   * The session is planned at a moment that the partner named or agreed to on the telephone.
   * @throws RuleViolation `request_settled`, `version_conflict` and those of planning a session
   */
  accept(id: string, expectedVersion: number, { startsAtLocal, endsAtLocal, zone, ...agreed }: RequestAcceptance, planner: SignedIn): Promise<SessionRequestView> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      const slot = slotAhead({ startsAtLocal, endsAtLocal, zone }, now);
      const request = await this.rows.take(db, { id, deed: 'accept', expectedVersion, now });
      const session = await this.sessions.become(db, request, { ...slot, ...agreed }, planner);
      await markAgreed(db, id, session, now);
      await withdrawProposals(db, id, now);
      await db.update(SessionRequest, { id }, { ownerId: request.ownerId ?? planner.id, settledAt: now, settledBy: planner.id });
      await this.audit.record(db, { userId: planner.id, act: 'accepted', subject: 'session_request', subjectId: id, details: { sessionId: session.id } });
      return this.#view(db, id);
    });
  }

  /** @throws RuleViolation `request_settled`, `version_conflict` */
  decline(id: string, expectedVersion: number, { reason }: RequestDecline, planner: SignedIn): Promise<SessionRequestView> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      const request = await this.rows.take(db, { id, deed: 'decline', expectedVersion, now });
      await db.update(SessionRequest, { id }, { declineReason: reason, ownerId: request.ownerId ?? planner.id, settledAt: now, settledBy: planner.id });
      await withdrawProposals(db, id, now);
      await this.messages.declined(db, request);
      await this.audit.record(db, { userId: planner.id, act: 'declined', subject: 'session_request', subjectId: id, details: { reason } });
      return this.#view(db, id);
    });
  }

  async #offer(db: EntityManager, request: SessionRequest, { moment, index, now, planner, status, onlineUrl, acceptedBecause }: Offering): Promise<RequestMoment> {
    try {
      const slot = slotAhead(moment, now);
      const meeting = meetingOfRequest(request, { ...slot, leadId: moment.leadId, onlineUrl });
      await this.conflicts.hold(db, [meeting]);
      const [finding] = await this.conflicts.of(db, [meeting]);
      const acceptedWarnings = whatIsAccepted(finding, acceptedBecause);
      return momentOf(request.id, slot, { proposedBy: planner.id, leadId: moment.leadId, sessionStatus: status, onlineUrl, acceptedBecause, acceptedWarnings }, now);
    } catch (error) {
      throw inMoment(error, index);
    }
  }

  async #view(db: EntityManager, id: string): Promise<SessionRequestView> {
    const [view] = await requestViews(db, await db.findBy(SessionRequest, { id }), this.clock.instant());
    if (!view) throw new Error('A request vanished');
    return view;
  }
}

interface Offering extends Omit<RequestProposal, 'moments'> {
  readonly moment: RequestProposal['moments'][number];
  readonly index: number;
  readonly now: string;
  readonly planner: SignedIn;
}

function whatIsAccepted(finding: Finding | undefined, because: RequestProposal['acceptedBecause']): Finding['warnings'] {
  if (!finding) return [];
  requireNoOverlap(finding.overlaps);
  if (because === null) requireNoWarning(finding.warnings);
  return finding.warnings;
}
