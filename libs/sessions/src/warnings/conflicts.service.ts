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
import { findingsOf, type Finding } from './findings.rules.ts';
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
   * Holds all that the meeting needs and answers the warnings that are accepted with it, to be kept once the session is stored.
   * @throws RuleViolation `session_overlap`, `session_warnings` with the list of them, and those of `Occupations.hold`
   */
  async require(db: EntityManager, meeting: Meeting, { because }: Acceptance): Promise<WarningView[]> {
    await this.hold(db, [meeting]);
    const [finding] = await this.of(db, [meeting]);
    const { overlaps = [], warnings = [] } = finding ?? {};
    requireNoOverlap(overlaps);
    const open = warnings.length === 0 ? [] : notYetAccepted(warnings, await acceptedFor(db, meeting.sessionId));
    if (because === null) requireNoWarning(open);
    return open;
  }

  /** Keeps who accepted what and why, once for each warning in the same words. */
  async keep(db: EntityManager, sessionId: string, warnings: readonly WarningView[], { because, by }: Acceptance): Promise<void> {
    if (because === null || warnings.length === 0) return;
    const acceptedAt = this.clock.instant();
    await insertRows(db, AcceptedWarning, warnings.map(({ code, params }) => ({ id: newId(), sessionId, warning: code, details: params, reason: because, acceptedAt, acceptedBy: by.id })));
  }
}

/** @throws RuleViolation `session_overlap` */
export function requireNoOverlap([first]: readonly OverlapView[]): void {
  if (first) throw overlapViolation(first);
}

/** @throws RuleViolation `session_warnings` */
export function requireNoWarning(warnings: readonly WarningView[]): void {
  if (warnings.length > 0) throw new RuleViolation('session_warnings', { pointers: ['/acceptedBecause'], other: warnings });
}

async function acceptedFor(db: EntityManager, sessionId: string): Promise<WarningView[]> {
  const rows = await query<{ code: WarningView['code']; details: string }>(db, 'SELECT warning AS code, details FROM accepted_warnings WHERE session_id = :sessionId', { sessionId });
  return rows.map(({ code, details }) => ({ code, params: JSON.parse(details) }));
}

/** Nobody travels and prepares for longer than this between two sessions. */
const farthestMinutes = 12 * 60;

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
