import type { AcceptanceReason, OverlapView, SeriesOverlaps } from '@relais/contracts';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import type { Session } from '../session.entity.ts';
import type { ReadyAct } from './series-regeneration.ts';
import { holdsTime } from '../status.rules.ts';
import { requireNoWarning, type Accepted, type Conflicts } from '../warnings/conflicts.service.ts';
import type { Finding } from '../warnings/findings.rules.ts';
import type { Meeting } from '../warnings/meeting.rules.ts';

interface Change {
  readonly attended: readonly { readonly session: Session; readonly userIds: readonly string[] }[];
  /** Ids of sessions that no longer take place. */
  readonly gone: readonly string[];
}

/** What stands in the way of each, by session; drafts take nobody's time. */
export async function findingsBySession(db: EntityManager, conflicts: Conflicts, { attended, gone }: Change): Promise<Map<string, Finding>> {
  const findings = await conflicts.of(db, meetingsOf(attended));
  return new Map(findings.map((finding) => [finding.meeting.sessionId, without(gone, finding)]));
}

/**
 * R3 for many dates at once: everybody and everything is held first, then all dates are looked at; answers the warnings that are accepted.
 * @throws RuleViolation `series_overlap` naming every date and session, `session_warnings`, and those of `Conflicts.hold`
 */
export async function requireFree(db: EntityManager, conflicts: Conflicts, { attended, gone }: Change, because: AcceptanceReason | null): Promise<Accepted[]> {
  const meetings = meetingsOf(attended);
  await conflicts.hold(db, meetings);
  const findings = (await conflicts.of(db, meetings)).map((finding) => without(gone, finding));
  requireNoOverlaps(findings, new Map(attended.map(({ session }) => [session.id, session])));
  const open = await conflicts.unaccepted(db, findings);
  if (because === null) requireNoWarning(open.flatMap(({ warnings }) => warnings));
  return open;
}

/** What makes room by the same change does not stand in its way. */
function without(gone: readonly string[], finding: Finding): Finding {
  return { ...finding, overlaps: finding.overlaps.filter(({ session }) => !gone.includes(session.id)) };
}

/** The sessions that a change creates, moves or gives to other people, and those that go. */
export function attendedOf(acts: readonly ReadyAct[]): Change {
  const busy = acts.filter(({ act, session }) => session !== null && (act === 'create' || act === 'move' || act === 'change'));
  return {
    attended: busy.flatMap(({ session, userIds }) => (session ? [{ session, userIds }] : [])),
    gone: acts.flatMap(({ act, earlier }) => (earlier && (act === 'cancel' || act === 'remove') ? [earlier.session.id] : [])),
  };
}

function meetingsOf(attended: Change['attended']): Meeting[] {
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
