import { describe, expect, it } from '@jest/globals';
import { addDays, instantOf, localDateOf, localOf } from '@relais/calendar';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { applied, created, isOpen, standing, wanted, type Model, type ModelSeries, type ModelSession } from './testing/series-model.ts';
import { stories, weekdays, type Edit } from './testing/some-stories.ts';
import { plannedChange, type PlannedChange, type WantedChange } from './series-change.rules.ts';
import { slotsOf } from './series-slots.rules.ts';
import { originalDates, type SeriesTiming } from './series-timing.rules.ts';

/** The same stories each time, unless SERIES_SEED says another number, or `random`; the test's name tells which. */
const { SERIES_SEED = '20261125' } = process.env;
const seed = SERIES_SEED === 'random' ? Date.now() % 1_000_000 : Number(SERIES_SEED);
const cases = Number(process.env['SERIES_CASES'] ?? 2_000);

describe(`a series through any changes (SERIES_SEED=${seed}, ${cases} cases)`, () => {
  it('loses and doubles no session, leaves held ones alone, keeps wall time and hand edits, and has as many as it should', () => {
    let changes = 0;
    fc.assert(
      fc.property(stories, ({ timing, months, today, marks: marked, edits: wishes }) => {
        wishes.reduce((model, edit, index) => {
          const next = edited(model, edit, `title ${index}`);
          if (next) changes += 1;
          return next ?? model;
        }, prepared(timing, months, today, marked));
      }),
      { seed, numRuns: cases },
    );
    expect(changes).toBeGreaterThan(cases / 2);
  });
});

/** Sessions before `today` were held; some are booked, cancelled or edited by hand. */
function prepared(timing: SeriesTiming, months: number, today: string, marked: readonly { at: number; mark: string }[]): Model {
  const now = instantOf(`${today}T12:00`, timing.zone);
  const model = created(timing, Temporal.PlainDate.from(timing.startsOn).add({ months }).toString(), now);
  return { ...model, sessions: model.sessions.map((session, index) => withMark(session, marked.find(({ at }) => at === index)?.mark, model)) };
}

function withMark(session: ModelSession, mark: string | undefined, { now }: Model): ModelSession {
  if (session.startsAt <= now) return { ...session, status: mark === 'moved' ? 'confirmed' : 'held' };
  if (mark === 'booked') return { ...session, isKnown: true };
  if (mark === 'cancelled') return { ...session, status: 'cancelled' };
  if (mark === 'renamed') return { ...session, title: 'its own', overridden: ['title'] };
  return mark === 'moved' ? { ...session, ...later(session, 45), overridden: ['time'] } : session;
}

function later({ startsAt, endsAt }: { startsAt: string; endsAt: string }, minutes: number) {
  const by = (instant: string) => new Date(Date.parse(instant) + minutes * 60_000).toISOString();
  return { startsAt: by(startsAt), endsAt: by(endsAt) };
}

/** The model after an edit that the rules allow; null where they refuse it, or nothing is left to edit. */
function edited(model: Model, edit: Edit, title: string): Model | null {
  const open = model.sessions.filter((session) => isOpen(session, model.now) && session.originalDate !== null);
  const chosen = open[edit.at % Math.max(1, open.length)];
  const series = model.series.find(({ id }) => id === chosen?.seriesId);
  if (!chosen || !series) return null;
  const change = changeFor(edit, chosen, series);
  const planned = plannedChange({ ...series, sessions: standing(model, series.id), elsewhere: [], now: model.now }, change);
  if (typeof planned === 'string') return null;
  const next = applied(model, series, planned, { title });
  const unreached = originalDates(series.timing, { from: addDays(series.generatedUntil, 1), until: addDays(series.generatedUntil, 366) }).length;
  check(model, next, { change, planned, edit, title, unreached });
  return next;
}

function changeFor(edit: Edit, { id, originalDate, startsAt, endsAt }: ModelSession, { timing }: ModelSeries): WantedChange {
  const { scope, overridden, kind, days, minutes } = edit;
  const [about, date] = [{ scope, sessionId: id, overridden }, originalDate ?? ''];
  if (kind === 'move' || kind === 'clock') {
    const by = kind === 'move' ? days : 0;
    const start = Temporal.PlainDateTime.from(localOf(startsAt, timing.zone)).add({ days: by });
    const sameDay = start.add({ minutes }).toPlainDate().equals(start.toPlainDate());
    const at = start.add({ minutes: sameDay ? minutes : 0 }).toString({ smallestUnit: 'minute' });
    const length = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
    const from = instantOf(at, timing.zone);
    const shift = by === 0 && (minutes === 0 || !sameDay) ? null : { date, days: by, minutes: sameDay ? minutes : 0, longer: 0 };
    return wanted({ ...about, retiming: { shift }, time: shift === null ? null : { startsAt: from, endsAt: later({ startsAt: from, endsAt: from }, length).endsAt } });
  }
  if (kind === 'rule') return wanted({ ...about, retiming: { rule: edit.rule } });
  if (kind === 'weekday') return wanted({ ...about, retiming: { rule: { ...timing.rule, weekdays: timing.rule.weekdays.map((one) => weekdays[(weekdays.indexOf(one) + edit.shift) % 7] ?? one) } } });
  if (kind === 'exceptions') return wanted({ ...about, retiming: { excludedDates: edit.dates, extraDates: edit.dates.map((one) => addDays(one, 1)) } });
  if (kind === 'holidays') return wanted({ ...about, retiming: { holidays: edit.minutes > 0 ? 'skip' : edit.minutes < 0 ? 'move' : 'keep' } });
  return wanted({ ...about, fields: ['title'] });
}

/** Asked a million times: jest is called where there is something to show. */
function agree(seen: unknown, should: unknown): void {
  if (JSON.stringify(seen) !== JSON.stringify(should)) expect(seen).toEqual(should);
}

interface Deed {
  readonly change: WantedChange;
  readonly planned: PlannedChange;
  readonly edit: Edit;
  readonly title: string;
  /** So many dates within a year had no session yet, as they lay beyond the horizon. */
  readonly unreached: number;
}

function check(before: Model, after: Model, deed: Deed): void {
  const { now } = before;
  const still = new Map(after.sessions.map((session) => [session.id, session]));
  agree(still.size, after.sessions.length);
  const slots = after.sessions.flatMap(({ seriesId, originalDate }) => (originalDate === null ? [] : [`${seriesId} ${originalDate}`]));
  agree(new Set(slots).size, slots.length);
  for (const session of before.sessions) {
    const kept = still.get(session.id);
    if (!isOpen(session, now)) agree(kept, session);
    else if (kept === undefined) agree([session.isKnown, deed.planned.acts.find((act) => act.session?.id === session.id)?.act], [false, 'remove']);
    else checkKept(session, kept, deed);
  }
  checkCount(before, after, deed);
  for (const series of after.series) checkSeries(after, series);
}

/** Hand edits stay unless they are replaced; the session that was dragged is where it was dragged. */
function checkKept(session: ModelSession, kept: ModelSession, { change, edit, title, planned }: Deed): void {
  if (kept.status === 'cancelled') return;
  const isTouched = planned.acts.some((act) => act.session?.id === session.id);
  const isDragged = session.id === change.sessionId && change.time !== null;
  if (isDragged) agree({ startsAt: kept.startsAt, endsAt: kept.endsAt }, change.time);
  const keepsTime = session.overridden.includes('time') && (change.overridden === 'keep' || edit.kind === 'title');
  if (keepsTime && !isDragged) agree([kept.startsAt, kept.endsAt, kept.overridden.includes('time')], [session.startsAt, session.endsAt, true]);
  const keepsTitle = session.overridden.includes('title') && (change.overridden === 'keep' || edit.kind !== 'title');
  if (keepsTitle) agree([kept.title, kept.overridden.includes('title')], [session.title, true]);
  else if (edit.kind === 'title' && isTouched) agree(kept.title, title);
}

/** A move makes sessions only of dates that were beyond the horizon, and loses one only to a holiday that is left out; a change of anything else but dates neither. */
function checkCount(before: Model, after: Model, { edit, planned, change, unreached }: Deed): void {
  const isMove = edit.kind === 'move' || edit.kind === 'clock';
  const takesPlace = (model: Model) => model.sessions.filter(({ status }) => status !== 'cancelled').length;
  if (isMove || edit.kind === 'title') {
    const made = planned.acts.filter(({ act }) => act === 'create');
    expect(made.length).toBeLessThanOrEqual(unreached);
    if (planned.timing.holidays === 'keep') agree(takesPlace(after), takesPlace(before) + made.length);
    else expect(takesPlace(after)).toBeLessThanOrEqual(takesPlace(before) + made.length);
  }
  if (edit.kind === 'title') agree(after.sessions.map(({ startsAt }) => startsAt).sort(), before.sessions.map(({ startsAt }) => startsAt).sort());
  const from = before.sessions.find(({ id }) => id === change.sessionId)?.originalDate ?? '';
  if (change.scope === 'following') for (const session of before.sessions.filter(({ originalDate }) => originalDate !== null && originalDate < from)) agree(after.sessions.find(({ id }) => id === session.id), session);
}

/** Rule and rows say the same: every date ahead has one session, every open session has a date, at the wall time of the series. */
function checkSeries(model: Model, { id, timing, generatedUntil }: ModelSeries): void {
  const sessions = model.sessions.filter(({ seriesId }) => seriesId === id);
  const first = [timing.startsOn, ...timing.extraDates].reduce((a, b) => (a < b ? a : b));
  const slots = slotsOf(timing, { from: first, until: generatedUntil });
  const dates = new Set(originalDates(timing, { from: first, until: generatedUntil }));
  for (const { date, time } of slots) if (time !== null && time.startsAt > model.now) agree([id, date, sessions.filter(({ originalDate }) => originalDate === date).length], [id, date, 1]);
  for (const session of sessions.filter((one) => isOpen(one, model.now))) {
    agree([id, session.originalDate, dates.has(session.originalDate ?? '')], [id, session.originalDate, true]);
    if (!session.overridden.includes('time')) agree(session.startsAt, wallTime(session, timing));
  }
}

/** By Temporal itself: the clock of the series, on the session's own day, or on a day after a holiday. */
function wallTime({ startsAt, originalDate }: ModelSession, { startClock, zone, holidays, extraDates }: SeriesTiming): string {
  const date = holidays === 'move' && !extraDates.includes(originalDate ?? '') ? localDateOf(startsAt, zone) : (originalDate ?? '');
  return new Date(Temporal.PlainDateTime.from(`${date}T${startClock}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds).toISOString();
}
