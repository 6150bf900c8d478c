import { Injectable } from '@nestjs/common';
import { localDateOf } from '@relais/calendar';
import type { SessionRequestInput } from '@relais/contracts';
import { Readers, UnitOfWork, findById } from '@relais/database';
import { Audit, PrivateLinks } from '@relais/identity';
import { Clock, RuleViolation } from '@relais/platform';
import { Conflicts, Session, notYetAccepted, placeIn, requireNoWarning, sessionFacts } from '@relais/sessions';
import { IsNull, type EntityManager } from 'typeorm';
import { homeZone, ourAnswerBy } from './answer-by.rules.ts';
import { daysOffFrom } from './days-off.ts';
import { RequestMessages } from './request-messages.service.ts';
import { RequestMoment } from './request-moment.entity.ts';
import { addWishes, openProposals, withdrawMoments, withdrawProposals } from './request-moments.ts';
import { RequestRows } from './request-rows.service.ts';
import { RequestSessions } from './request-sessions.service.ts';
import { meetingOfRequest, type Agreed } from './session-of-request.ts';
import { SessionRequest } from './session-request.entity.ts';

/** What the holder of a request's private link sees. */
export interface AskedRequest {
  readonly request: SessionRequest;
  /** Moments to pick from, the earliest first; names of who would come are not among it. */
  readonly proposals: readonly RequestMoment[];
  /** Moments that the partner named and that stand. */
  readonly wishes: readonly RequestMoment[];
  readonly session: Session | null;
  /** Where the session is; the address of a sensitive place is left out (R9). */
  readonly place: string;
}

/** Partners answer what we propose, by the private link in their mail. */
@Injectable()
export class AskedRequests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly links: PrivateLinks,
    private readonly rows: RequestRows,
    private readonly conflicts: Conflicts,
    private readonly sessions: RequestSessions,
    private readonly messages: RequestMessages,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleViolation `link_not_valid` */
  async byToken(token: string): Promise<AskedRequest> {
    const id = await this.links.subjectOf('request', token);
    const db = await this.readers.entities();
    const request = await findById(db, SessionRequest, id);
    if (!request) throw new RuleViolation('link_not_valid');
    const now = this.clock.instant();
    const proposals = request.status === 'proposed' ? (await openProposals(db, id)).filter(({ startsAt }) => startsAt > now) : [];
    const wishes = await db.find(RequestMoment, { where: { requestId: id, proposedBy: IsNull(), withdrawnAt: IsNull() }, order: { startsAt: 'ASC', id: 'ASC' } });
    const session = request.sessionId === null ? null : await findById(db, Session, request.sessionId);
    return { request, proposals, wishes, session, place: session ? placeIn(await sessionFacts(db, session)) : '' };
  }

  /** The office to call: of whoever answers the request, or the first that has a telephone. */
  async callUs(requestId: string | null): Promise<{ readonly office: string; readonly phone: string } | null> {
    const [office] = await this.readers.query<{ office: string; phone: string }>(
      `SELECT offices.name AS "office", offices.phone AS "phone" FROM offices WHERE offices.phone <> ''
       ORDER BY CASE WHEN offices.id = (SELECT users.office_id FROM session_requests JOIN users ON users.id = session_requests.owner_id WHERE session_requests.id = :requestId) THEN 0 ELSE 1 END, offices.name LIMIT 1`,
      { requestId: requestId ?? '' },
    );
    return office ?? null;
  }

  /**
   * The moment that the partner picks becomes the session, all in one unit of work; once, however many pick at once (R4).
   * @throws RuleViolation `request_settled`, `request_moment_unknown`, or `request_moment_taken` when somebody is elsewhere by now: planners see which
   */
  async choose(requestId: string, momentId: string): Promise<void> {
    try {
      await this.work.run((db) => this.#choose(db, requestId, momentId));
    } catch (error) {
      if (!(error instanceof RuleViolation) || ourOwn.has(error.code)) throw error;
      await this.work.run((db) => this.#noteTaken(db, requestId, momentId));
      throw new RuleViolation('request_moment_taken');
    }
  }

  /** None of the proposed moments suits: the request is new again, with what would, or with what the partner named before. @throws RuleViolation `request_settled` and those of the moments */
  refuse(requestId: string, moments: SessionRequestInput['moments']): Promise<void> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      await this.rows.take(db, { id: requestId, deed: 'refuse', expectedVersion: null, now });
      await (moments.length === 0 ? withdrawProposals : withdrawMoments)(db, requestId, now);
      await addWishes(db, requestId, moments, now);
      await this.#isOurTurn(db, requestId, now);
      await this.audit.record(db, { userId: null, act: 'refused', subject: 'session_request', subjectId: requestId });
    });
  }

  /** @throws RuleViolation `request_settled` */
  withdraw(requestId: string): Promise<void> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      const request = await this.rows.take(db, { id: requestId, deed: 'withdraw', expectedVersion: null, now });
      await withdrawMoments(db, requestId, now);
      await db.update(SessionRequest, { id: requestId }, { settledAt: now, settledBy: null });
      await this.messages.settled(db, request);
      await this.audit.record(db, { userId: null, act: 'withdrawn', subject: 'session_request', subjectId: requestId });
    });
  }

  async #choose(db: EntityManager, requestId: string, momentId: string): Promise<void> {
    const now = this.clock.instant();
    const request = await this.rows.take(db, { id: requestId, deed: 'choose', expectedVersion: null, now });
    const moment = (await openProposals(db, requestId)).find(({ id }) => id === momentId);
    const { agreed, proposedBy } = offered(moment);
    if (agreed.startsAt <= now) throw new RuleViolation('session_in_the_past');
    await this.#requireNothingNew(db, request, agreed, moment?.acceptedWarnings ?? []);
    const session = await this.sessions.become(db, request, agreed, { id: proposedBy });
    await db.update(RequestMoment, { id: momentId }, { chosenAt: now });
    await withdrawProposals(db, requestId, now);
    await db.update(SessionRequest, { id: requestId }, { settledAt: now, settledBy: null });
    await this.audit.record(db, { userId: null, act: 'accepted', subject: 'session_request', subjectId: requestId, details: { sessionId: session.id } });
  }

  /** What the planner accepted when proposing is accepted still; what came since is not the partner's to accept. */
  async #requireNothingNew(db: EntityManager, request: SessionRequest, agreed: Agreed, accepted: NonNullable<RequestMoment['acceptedWarnings']>): Promise<void> {
    const meeting = meetingOfRequest(request, agreed);
    await this.conflicts.hold(db, [meeting]);
    const [finding] = await this.conflicts.of(db, [meeting]);
    requireNoWarning(notYetAccepted(finding?.warnings ?? [], accepted));
  }

  /** The moment is off the list and planners see why; when it was the last one, it is our turn again. */
  async #noteTaken(db: EntityManager, requestId: string, momentId: string): Promise<void> {
    const now = this.clock.instant();
    await db.update(RequestMoment, { id: momentId, requestId }, { foundTakenAt: now, withdrawnAt: now });
    const open = (await openProposals(db, requestId)).filter(({ startsAt }) => startsAt > now);
    if (open.length === 0) {
      await this.rows.take(db, { id: requestId, deed: 'refuse', expectedVersion: null, now });
      await this.#isOurTurn(db, requestId, now);
    }
    await this.audit.record(db, { userId: null, act: 'moment_taken', subject: 'session_request', subjectId: requestId, details: { momentId } });
  }

  async #isOurTurn(db: EntityManager, id: string, now: string): Promise<void> {
    const answerBy = ourAnswerBy(now, await daysOffFrom(db, localDateOf(now, homeZone)));
    await db.update(SessionRequest, { id }, { answerBy, overdueToldAt: null });
  }
}

/** Refusals that say nothing about somebody's calendar. */
const ourOwn: ReadonlySet<string> = new Set(['not_found', 'request_settled', 'request_moment_unknown']);

function offered(moment: RequestMoment | undefined): { agreed: Agreed; proposedBy: string } {
  if (!moment || moment.proposedBy === null || moment.leadId === null || moment.sessionStatus === null) throw new RuleViolation('request_moment_unknown');
  const { startsAt, endsAt, zone, leadId, sessionStatus: status, onlineUrl, acceptedBecause } = moment;
  return { agreed: { startsAt, endsAt, zone, leadId, status, onlineUrl: onlineUrl ?? '', acceptedBecause }, proposedBy: moment.proposedBy };
}
