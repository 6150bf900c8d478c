import type { AcceptanceReason, OverlapView, SeriesOverlaps } from '@relais/contracts';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import type { Session } from '../session.entity.ts';
import { holdsTime } from '../status.rules.ts';
import { requireNoWarning, type Accepted, type Conflicts } from '../warnings/conflicts.service.ts';
import type { Finding } from '../warnings/findings.rules.ts';
import type { Meeting } from '../warnings/meeting.rules.ts';

export interface Attended {
  readonly session: Session;
  readonly userIds: readonly string[];
}

/** What stands in the way of each, by session; drafts take nobody's time. */
export async function findingsBySession(db: EntityManager, conflicts: Conflicts, attended: readonly Attended[]): Promise<Map<string, Finding>> {
  const findings = await conflicts.of(db, meetingsOf(attended));
  return new Map(findings.map((finding) => [finding.meeting.sessionId, finding]));
}

/**
 * R3 for many dates at once: everybody and everything is held first, then all dates are looked at; answers the warnings that are accepted.
 * @throws RuleViolation `series_overlap` naming every date and session, `session_warnings`, and those of `Conflicts.hold`
 */
export async function requireFree(db: EntityManager, conflicts: Conflicts, attended: readonly Attended[], because: AcceptanceReason | null): Promise<Accepted[]> {
  const meetings = meetingsOf(attended);
  await conflicts.hold(db, meetings);
  const findings = await conflicts.of(db, meetings);
  requireNoOverlaps(findings, new Map(attended.map(({ session }) => [session.id, session])));
  if (because === null) requireNoWarning(findings.flatMap(({ warnings }) => warnings));
  return findings.map(({ meeting, warnings }) => ({ sessionId: meeting.sessionId, warnings }));
}

export function meetingsOf(attended: readonly Attended[]): Meeting[] {
  return attended.filter(({ session }) => holdsTime(session.status)).map(({ session, userIds }) => ({ ...session, sessionId: session.id, userIds }));
}

function requireNoOverlaps(findings: readonly Finding[], sessions: ReadonlyMap<string, Session>): void {
  const dates = findings.flatMap(({ meeting: { sessionId, startsAt, endsAt }, overlaps }) => (overlaps.length === 0 ? [] : [{ date: sessions.get(sessionId)?.originalDate ?? '', startsAt, endsAt, overlaps: [...overlaps] }]));
  const [first] = dates.flatMap(({ overlaps }) => overlaps);
  if (first) throw overlapViolation({ dates }, first);
}

function overlapViolation(other: SeriesOverlaps, { name, session: { title, host, kind, startsAt, endsAt, zone } }: OverlapView): RuleViolation {
  const params = { count: other.dates.length, name, title: title || host || '', kind, when: startsAt, until: endsAt, zone };
  return new RuleViolation('series_overlap', { params, pointers: ['/startsOn'], other });
}
