import type { SeriesField } from '@relais/contracts';
import { isFixed, type DateAct, type StandingSession } from '../regeneration.rules.ts';
import type { PlannedChange, WantedChange } from '../series-change.rules.ts';
import { slotsOf } from '../series-slots.rules.ts';
import type { SeriesTiming } from '../series-timing.rules.ts';

/** A session as the model keeps it: enough to see whether the rules lose, double or touch one. */
export interface ModelSession extends Omit<StandingSession, 'originalDate'> {
  readonly seriesId: number;
  readonly originalDate: string | null;
  readonly title: string;
}

export interface ModelSeries {
  readonly id: number;
  readonly timing: SeriesTiming;
  readonly generatedUntil: string;
}

export interface Model {
  readonly series: readonly ModelSeries[];
  readonly sessions: readonly ModelSession[];
  readonly now: string;
}

let ids = 0;
const fresh = () => `session ${(ids += 1)}`;

export function created(timing: SeriesTiming, generatedUntil: string, now: string): Model {
  const slots = slotsOf(timing, { from: timing.startsOn, until: generatedUntil });
  const sessions = slots.flatMap(({ date, time }) => (time === null ? [] : [newSession(0, date, time)]));
  return { series: [{ id: 0, timing, generatedUntil }], sessions, now };
}

function newSession(seriesId: number, originalDate: string, time: { startsAt: string; endsAt: string }): ModelSession {
  return { ...time, id: fresh(), seriesId, originalDate, status: 'confirmed', overridden: [], isKnown: false, title: 'as planned' };
}

export function standing({ sessions }: Model, seriesId: number): StandingSession[] {
  return sessions
    .flatMap(({ originalDate, ...session }) => (session.seriesId === seriesId && originalDate !== null ? [{ ...session, originalDate }] : []))
    .sort((a, b) => (a.originalDate < b.originalDate ? -1 : 1));
}

/** Writes a planned change into the model, as the services write it into the database. */
export function applied(model: Model, changed: ModelSeries, planned: PlannedChange, { title }: { title: string }): Model {
  const id = planned.head === null ? changed.id : Math.max(...model.series.map((series) => series.id)) + 1;
  const series = [
    ...model.series.filter((one) => one.id !== changed.id),
    ...(planned.head === null ? [] : [{ ...changed, timing: planned.head }]),
    { id, timing: planned.timing, generatedUntil: planned.generatedUntil },
  ];
  const acts = new Map(planned.acts.flatMap((act) => (act.session ? [[act.session.id, act] as const] : [])));
  const taken = new Set(planned.acts.flatMap(({ after, act, date }) => (after !== null && act !== 'fixed' ? [date] : [])));
  const kept = model.sessions.flatMap((session) => after(session, acts.get(session.id), { id, title, taken: planned.head === null ? taken : new Set() }));
  const made = planned.acts.flatMap(({ act, date, after: time }) => (act === 'create' && time ? [newSession(id, date, time)] : []));
  return { ...model, series, sessions: [...kept, ...made] };
}

function after(session: ModelSession, act: DateAct | undefined, { id, title, taken }: { id: number; title: string; taken: ReadonlySet<string> }): ModelSession[] {
  if (!act || act.act === 'fixed') return [session];
  if (act.act === 'remove') return [];
  if (act.act === 'cancel') return [{ ...session, status: 'cancelled', originalDate: taken.has(act.date) ? null : session.originalDate }];
  return [{ ...session, ...act.after, seriesId: id, originalDate: act.date, overridden: act.overridden, title: act.gets.includes('title') ? title : session.title }];
}

export function isOpen(session: ModelSession, now: string): boolean {
  return !isFixed(session, now);
}

/** A change that asks for nothing but what is given. */
export function wanted(change: Pick<WantedChange, 'scope' | 'sessionId'> & { readonly retiming?: Partial<WantedChange['retiming']>; readonly fields?: SeriesField[]; readonly time?: WantedChange['time']; readonly overridden?: WantedChange['overridden'] }): WantedChange {
  const { scope, sessionId, retiming = {}, fields = [], time = null, overridden = 'keep' } = change;
  return { scope, sessionId, fields, time, overridden, retiming: { shift: null, rule: null, holidays: null, excludedDates: null, extraDates: null, ...retiming } };
}
