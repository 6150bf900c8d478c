import { Injectable } from '@nestjs/common';
import type { AcceptanceReason, OverlapView, WarningView } from '@relais/contracts';
import { addMinutes } from '@relais/calendar';
import { insertRows, query } from '@relais/database';
import type { SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { Occupations, overlapViolation } from '../occupation.service.ts';
import { AcceptedWarning } from './accepted-warning.entity.ts';
import { engagementsOf, type EngagementsWanted } from './engagements.reader.ts';
import { farthestMinutes, findingsOf, type Finding } from './findings.rules.ts';
import type { Meeting } from './meeting.rules.ts';
import { surroundingsOf } from './surroundings.reader.ts';
import { notYetAccepted } from './warnings.rules.ts';

export interface Acceptance {
  /** Null accepts nothing. */
  readonly because: AcceptanceReason | null;
  readonly by: Pick<SignedIn, 'id'>;
}

/** What stands in the way of sessions (R3): overlaps are refused, warnings may be accepted with a reason, which is kept. */
@Injectable()
export class Conflicts {
  constructor(
    private readonly occupations: Occupations,
    private readonly clock: Clock,
  ) {}

  /**
   * What stands in the way of each meeting, in their order, however many there are: the same few queries. They are looked at as
   * planned together: where one of them is stored already, that is left out. Certain only while `hold` holds.
   */
  async of(db: EntityManager, meetings: readonly Meeting[]): Promise<Finding[]> {
    const wanted = wantedFor(meetings);
    if (!wanted) return [];
    const engagements = await engagementsOf(db, wanted);
    return findingsOf(meetings, engagements, await surroundingsOf(db, wanted, engagements));
  }

  /** Locks everybody and everything that the meetings need until the unit of work ends. @throws RuleViolation as `Occupations.hold` */
  hold(db: EntityManager, meetings: readonly Meeting[]): Promise<void> {
    return this.occupations.hold(db, meetings);
  }

  /**
   * Holds all that the meetings need and answers, of each, the warnings that are accepted now, to be kept once the sessions are stored.
   * Those that somebody accepted before, in the same words, are not asked again.
   * @throws RuleViolation `session_overlap`, `session_warnings` with the list of them, and those of `Occupations.hold`
   */
  async require(db: EntityManager, meetings: readonly Meeting[], { because }: Pick<Acceptance, 'because'>): Promise<Accepted[]> {
    await this.hold(db, meetings);
    const findings = await this.of(db, meetings);
    requireNoOverlap(findings.flatMap(({ overlaps }) => overlaps));
    const open = await this.unaccepted(db, findings);
    if (because === null) requireNoWarning(open.flatMap(({ warnings }) => warnings));
    return open;
  }

  /** Of each that has any, the warnings that nobody accepted yet. */
  async unaccepted(db: EntityManager, findings: readonly Finding[]): Promise<Accepted[]> {
    const warned = findings.filter(({ warnings }) => warnings.length > 0);
    if (warned.length === 0) return [];
    const ids = warned.map(({ meeting }) => meeting.sessionId);
    const rows = await query<AcceptedRow>(db, 'SELECT session_id AS "sessionId", warning AS code, details FROM accepted_warnings WHERE session_id IN (:ids)', { ids });
    const accepted = rows.map(({ details, ...row }) => ({ ...row, params: JSON.parse(details) }));
    return warned.map(({ meeting: { sessionId }, warnings }) => ({ sessionId, warnings: notYetAccepted(warnings, accepted.filter((row) => row.sessionId === sessionId)) }));
  }

  /** Keeps who accepted what and why. */
  async keep(db: EntityManager, accepted: readonly Accepted[], { because: reason, by }: Acceptance): Promise<void> {
    if (reason === null) return;
    const acceptedAt = this.clock.instant();
    const rows = accepted.flatMap(({ sessionId, warnings }) =>
      warnings.map(({ code, params }): AcceptedWarning => ({ id: newId(), sessionId, warning: code, details: params, reason, acceptedAt, acceptedBy: by.id })),
    );
    for (let done = 0; done < rows.length; done += rowsAtOnce) await insertRows(db, AcceptedWarning, rows.slice(done, done + rowsAtOnce));
  }
}

/** Warnings of one session, to be accepted with a reason. */
export interface Accepted {
  readonly sessionId: string;
  readonly warnings: readonly WarningView[];
}

/** One statement takes no more values than this lets it. */
const rowsAtOnce = 500;

/** @throws RuleViolation `session_overlap` */
export function requireNoOverlap([first]: readonly OverlapView[]): void {
  if (first) throw overlapViolation(first);
}

/** @throws RuleViolation `session_warnings` */
export function requireNoWarning(warnings: readonly WarningView[]): void {
  if (warnings.length > 0) throw new RuleViolation('session_warnings', { pointers: ['/acceptedBecause'], other: warnings });
}

interface AcceptedRow {
  readonly sessionId: string;
  readonly code: WarningView['code'];
  readonly details: string;
}

function wantedFor(meetings: readonly Meeting[]): EngagementsWanted | null {
  const [first] = meetings;
  if (!first) return null;
  const { from, until } = meetings.reduce(({ from, until }, { startsAt, endsAt }) => ({ from: startsAt < from ? startsAt : from, until: endsAt > until ? endsAt : until }), { from: first.startsAt, until: first.endsAt });
  const all = (ids: readonly (string | null)[]) => [...new Set(ids.flatMap((id) => id ?? []))];
  return {
    userIds: all(meetings.flatMap(({ userIds }) => userIds)),
    interpreterIds: all(meetings.map(({ interpreterId }) => interpreterId)),
    roomIds: all(meetings.map(({ roomId }) => roomId)),
    hostIds: all(meetings.map(({ hostOrganisationId }) => hostOrganisationId)),
    from: addMinutes(from, -farthestMinutes), until: addMinutes(until, farthestMinutes),
  };
}
