import { rruleOf } from '@relais/calendar';
import type { SeriesChange, SeriesField } from '@relais/contracts';
import { RuleViolation, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { placeAtHost, requireHost } from '../host.ts';
import { requireInterpreterStillAble } from '../interpreters/interpreter-still-able.ts';
import { peopleIn } from '../session-people.ts';
import { Session } from '../session.entity.ts';
import { timeOrPlaceChanged } from '../told.rules.ts';
import type { DateAct } from './regeneration.rules.ts';
import { fieldsOf, retimingOf, takenTo } from './series-change-request.ts';
import { plannedChange, type PlannedChange } from './series-change.rules.ts';
import { sessionOf, timingOf } from './series-session.ts';
import { asStanding, type Standing } from './series-standing.ts';
import type { Series } from './series.entity.ts';

/** One date of a change, with its session as it is and as it will be. */
export interface ReadyAct extends Omit<DateAct, 'session'> {
  /** Null where there is none yet. */
  readonly earlier: Standing | null;
  /** Null where there will be none. */
  readonly session: Session | null;
  /** Who will be in it, the lead first. */
  readonly userIds: readonly string[];
}

/** A change of a series, thought through but not written. */
export interface ReadyChange {
  /** As it was. */
  readonly earlier: Series;
  /** What is left of it; null where it is the one that changes. */
  readonly head: Series | null;
  /** The series of the sessions from the change on. */
  readonly series: Series;
  readonly acts: readonly ReadyAct[];
}

export interface Circumstances {
  readonly earlier: Series;
  readonly standing: readonly Standing[];
  /** Local dates of the sessions of its other parts. */
  readonly elsewhere: readonly string[];
  readonly change: SeriesChange & { readonly scope: 'following' | 'all' };
  readonly now: string;
  readonly by: string;
}

/**
 * What a change would make of a series (R2).
 * @throws RuleViolation `not_found` for a session of another series, `series_shift_not_possible`, `series_is_over`, `capacity_below_seats_taken`,
 * `interpreter_stays_booked` and those of planning
 */
export async function readyChange(db: EntityManager, circumstances: Circumstances): Promise<ReadyChange> {
  const { earlier, standing, elsewhere, change, now } = circumstances;
  const chosen = standing.find(({ session }) => session.id === change.sessionId);
  if (!chosen) throw new RuleViolation('not_found');
  const planned = plannedChange(
    { timing: timingOf(earlier), generatedUntil: earlier.generatedUntil, sessions: standing.map(asStanding), elsewhere, now },
    { scope: change.scope, sessionId: change.sessionId, retiming: retimingOf(change, chosen.session, chosen.originalDate), time: takenTo(change, chosen.session), fields: fieldsOf(change), overridden: change.overridden },
  );
  if (typeof planned === 'string') throw new RuleViolation(planned);
  const series = seriesAfter(circumstances, planned);
  return { earlier, series, head: headOf(earlier, planned), acts: await actsOf(db, { ...circumstances, planned, series }) };
}

function seriesAfter({ earlier, change, now, by }: Circumstances, { head, timing, generatedUntil }: PlannedChange): Series {
  const { rule, ...when } = timing;
  const changed = { ...earlier, ...when, rrule: rruleOf(rule), excludedDates: [...timing.excludedDates], extraDates: [...timing.extraDates], plan: { ...earlier.plan, ...change.fields }, generatedUntil };
  return head === null ? changed : { ...changed, id: newId(), continuesId: earlier.id, createdBy: by, createdAt: now, version: 1 };
}

function headOf(earlier: Series, { head }: PlannedChange): Series | null {
  return head === null ? null : { ...earlier, rrule: rruleOf(head.rule), excludedDates: [...head.excludedDates], extraDates: [...head.extraDates] };
}

interface Acting extends Circumstances {
  readonly planned: PlannedChange;
  readonly series: Series;
}

async function actsOf(db: EntityManager, acting: Acting): Promise<ReadyAct[]> {
  const { series, change, standing, now, by } = acting;
  const host = await requireHost(db, series.plan);
  const userIds = await peopleIn(db, series.plan);
  const byId = new Map(standing.map((one) => [one.session.id, one]));
  const acts: ReadyAct[] = [];
  for (const { session, ...act } of acting.planned.acts) {
    const earlier = byId.get(session?.id ?? '') ?? null;
    if (earlier) acts.push(await actOn(db, act, earlier, acting));
    else if (act.after === null) acts.push({ ...act, earlier, session: null, userIds: [] });
    else acts.push({ ...act, earlier, session: sessionOf(series, { date: act.date, time: act.after, host, by, at: now, isInvited: change.notify && isInvited(standing) }), userIds });
  }
  return acts;
}

/** Whether the host was invited to any session of it, and so is told of new ones. */
function isInvited(standing: readonly Standing[]): boolean {
  return standing.some(({ session }) => session.hostInvitedAt !== null);
}

type Act = Omit<DateAct, 'session'>;

async function actOn(db: EntityManager, act: Act, earlier: Standing, acting: Acting): Promise<ReadyAct> {
  if (act.act === 'fixed' || act.act === 'remove') return { ...act, earlier, session: act.act === 'fixed' ? earlier.session : null, userIds: earlier.userIds };
  if (act.act === 'cancel') return { ...act, earlier, session: cancelled(earlier, acting), userIds: earlier.userIds };
  const session = await changedSession(db, act, earlier.session, acting);
  const userIds = peopleAfter(act.gets, earlier, session.leadId, acting.series);
  const differs = act.gets.some((field) => JSON.stringify(valueOf(session, field)) !== JSON.stringify(valueOf(earlier.session, field))) || userIds.join() !== earlier.userIds.join();
  return { ...act, act: act.act === 'change' && !differs ? 'same' : act.act, earlier, session, userIds };
}

/** Where another session has its original date now, it keeps none. */
function cancelled({ session, originalDate }: Standing, { now, by, planned }: Acting): Session {
  const isTaken = planned.head === null && planned.acts.some(({ date, after, act }) => date === originalDate && after !== null && act !== 'fixed');
  return { ...session, originalDate: isTaken ? null : originalDate, status: 'cancelled', cancelledAt: now, cancelledBy: by, cancelReason: 'series_changed', calendarSequence: session.calendarSequence + 1 };
}

/** The session with what it is given now: its time, and those fields of the change that are not its own. */
export async function changedSession(
  db: EntityManager, { gets, after: time, date, overridden }: Pick<DateAct, 'gets' | 'after' | 'date' | 'overridden'>, session: Session, { series, change }: { series: Series; change: Pick<SeriesChange, 'fields'> },
): Promise<Session> {
  const after = db.create(Session, { ...session, ...time, seriesId: series.id, originalDate: date, overridden: overridden.length === 0 ? null : [...overridden] });
  const given = Object.fromEntries(Object.entries(change.fields).filter(([field]) => gets.some((one) => one === field) && field !== 'coCounsellorIds'));
  Object.assign(after, given);
  await requireInterpreterStillAble(db, session, after);
  if (gets.includes('hostOrganisationId') || gets.includes('hostContactId')) Object.assign(after, await placeAtHost(db, session, after, given));
  if (after.capacity < session.seatsTaken) throw new RuleViolation('capacity_below_seats_taken', { params: { seatsTaken: session.seatsTaken }, pointers: ['/fields/capacity'] });
  if (timeOrPlaceChanged(session, after)) after.calendarSequence = session.calendarSequence + 1;
  return after;
}

/** People who were chosen for one session stay in it, beside another lead. */
export function peopleAfter(gets: readonly SeriesField[], { userIds }: Standing, leadId: string, series: Series): string[] {
  const others = gets.includes('coCounsellorIds') ? series.plan.coCounsellorIds : userIds.slice(1);
  return [leadId, ...others.filter((id) => id !== leadId)];
}

function valueOf(session: Session, field: SeriesField): unknown {
  return field === 'time' || field === 'coCounsellorIds' ? null : session[field];
}
