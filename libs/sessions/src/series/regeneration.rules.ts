import type { SeriesDate, SeriesField, SessionStatus } from '@relais/contracts';
import type { Slot } from '../slot.rules.ts';
import type { SeriesSlot } from './series-slots.rules.ts';

/** A session of a series as it stands. */
export interface StandingSession extends Slot {
  readonly id: string;
  readonly originalDate: string;
  readonly status: SessionStatus;
  readonly overridden: readonly SeriesField[];
  /** People outside know of it, by a booking or an invitation: it is cancelled with notice, never removed (R2). */
  readonly isKnown: boolean;
}

/** What becomes of one date. */
export interface DateAct {
  readonly act: SeriesDate['act'];
  /** Original slot from now on; of what goes, the one that it had. */
  readonly date: string;
  readonly session: StandingSession | null;
  readonly before: Slot | null;
  readonly after: Slot | null;
  readonly holiday: string | null;
  /** Fields, beside the time, that it is given now. */
  readonly gets: readonly SeriesField[];
  /** Fields that have a value of its own afterwards. */
  readonly overridden: readonly SeriesField[];
}

export interface Regeneration {
  /** In order of their original dates. */
  readonly sessions: readonly StandingSession[];
  readonly slots: readonly SeriesSlot[];
  /** Null: the date is none any more. */
  readonly targetOf: (date: string) => string | null;
  /** Fields that the change is about, `time` among them when dates or clock change. */
  readonly touched: readonly SeriesField[];
  readonly overridden: 'keep' | 'replace';
  /** The session that was taken somewhere by hand, with its new time. */
  readonly taken: { readonly id: string; readonly time: Slot } | null;
  /** Which dates that have no session get one: all, or only some. */
  readonly adds: 'dates' | ((date: string) => boolean);
  readonly now: string;
}

/** Held, begun and cancelled sessions stay as they are. */
export function isFixed({ status, startsAt }: Pick<StandingSession, 'status' | 'startsAt'>, now: string): boolean {
  return status === 'held' || status === 'cancelled' || startsAt <= now;
}

/** R2: what becomes of every session and every date; each session is matched by its original slot. */
export function regenerated(plan: Regeneration): DateAct[] {
  const open = new Map(plan.slots.map((slot) => [slot.date, slot]));
  const acts = plan.sessions.map((session) => {
    const target = plan.targetOf(session.originalDate);
    const slot = open.get(target ?? '');
    open.delete(target ?? '');
    return actOn(session, slot, plan);
  });
  return [...acts, ...[...open.values()].flatMap((slot) => actWithout(slot, plan))].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function actOn(session: StandingSession, slot: SeriesSlot | undefined, plan: Regeneration): DateAct {
  const stands = { session, before: timeOf(session), holiday: slot?.holiday ?? null, gets: [], overridden: session.overridden };
  if (isFixed(session, plan.now)) return { ...stands, act: 'fixed', date: session.originalDate, after: stands.before };
  if (!slot?.time) return { ...stands, act: session.isKnown ? 'cancel' : 'remove', date: session.originalDate, after: null };
  const { time, own } = timeFor(session, slot.time, plan);
  const kept = session.overridden.filter((field) => field !== 'time' && (plan.overridden === 'keep' || !plan.touched.includes(field)));
  const gets = plan.touched.filter((field) => field !== 'time' && !kept.includes(field));
  const isMoved = time.startsAt !== session.startsAt || time.endsAt !== session.endsAt;
  return { ...stands, date: slot.date, act: isMoved ? 'move' : gets.length > 0 ? 'change' : 'same', after: time, gets, overridden: [...(own === 'time' ? ['time' as const] : []), ...kept] };
}

/** The time stays unless the change is about it; then a time of its own stays too, unless what was edited by hand is replaced. */
function timeFor(session: StandingSession, slot: Slot, { taken, touched, overridden }: Regeneration): { time: Slot; own: 'time' | 'none' } {
  if (taken?.id === session.id) return { time: taken.time, own: taken.time.startsAt === slot.startsAt && taken.time.endsAt === slot.endsAt ? 'none' : 'time' };
  const keeps = session.overridden.includes('time') && !(overridden === 'replace' && touched.includes('time'));
  if (keeps) return { time: timeOf(session), own: 'time' };
  return { time: touched.includes('time') ? slot : timeOf(session), own: 'none' };
}

function timeOf({ startsAt, endsAt }: Slot): Slot {
  return { startsAt, endsAt };
}

/** A date without a session: it gets one when it lies ahead. */
function actWithout({ date, time, holiday }: SeriesSlot, { adds, now }: Regeneration): DateAct[] {
  const empty = { date, session: null, before: null, holiday, gets: [], overridden: [] };
  if (time === null) return [{ ...empty, act: 'left_out', after: null }];
  return (adds !== 'dates' && !adds(date)) || time.startsAt <= now ? [] : [{ ...empty, act: 'create', after: time }];
}
