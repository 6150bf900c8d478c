import { Injectable } from '@nestjs/common';
import { localDateOf, rruleOf } from '@relais/calendar';
import type { SeriesDate, SeriesInput, SeriesPlan, SeriesPreview } from '@relais/contracts';
import { Readers, UnitOfWork, insertRows } from '@relais/database';
import type { SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { requireHost, type Host } from '../host.ts';
import { peopleIn } from '../session-people.ts';
import type { Session } from '../session.entity.ts';
import { Conflicts } from '../warnings/conflicts.service.ts';
import { findingsBySession, requireFree } from './series-conflicts.ts';
import type { SeriesDeed } from './series-deed.ts';
import { SeriesHistory } from './series-history.service.ts';
import { horizonOn } from './series-horizon.rules.ts';
import { insertSessions, sessionOf, timingOf } from './series-session.ts';
import { slotsOf, type SeriesSlot } from './series-slots.rules.ts';
import { lastDateOf } from './series-end.rules.ts';
import { SeriesTelling } from './series-telling.service.ts';
import { Series } from './series.entity.ts';

interface Prepared {
  readonly series: Series;
  readonly slots: readonly SeriesSlot[];
  readonly sessions: readonly Session[];
  readonly userIds: readonly string[];
  readonly host: Host;
}

/** Plans a series: all of its sessions up to the horizon, or none. */
@Injectable()
export class SeriesCreation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly telling: SeriesTelling,
    private readonly history: SeriesHistory,
  ) {}

  /** What a series would be: every date, with what stands in its way, and who would be written to. */
  async preview(input: SeriesInput, planner: SignedIn): Promise<SeriesPreview> {
    const db = await this.readers.entities();
    const { series, slots, sessions, userIds, host } = await this.#prepare(db, input, planner);
    const findings = await findingsBySession(db, this.conflicts, { attended: sessions.map((session) => ({ session, userIds })), gone: [] });
    const byDate = new Map(sessions.map((session) => [session.originalDate, session]));
    const dates = slots.flatMap((slot) => {
      const session = byDate.get(slot.date);
      const finding = findings.get(session?.id ?? '');
      return session || slot.time === null ? [{ ...dateOf(slot), overlaps: [...(finding?.overlaps ?? [])], warnings: [...(finding?.warnings ?? [])] }] : [];
    });
    const isTold = input.inviteHost && input.status === 'confirmed' && host.contact !== null && host.contact.email !== '';
    const recipients = isTold && host.contact ? [{ name: host.contact.name || (host.organisation?.name ?? ''), language: host.contact.language, sessions: sessions.length, part: 'host' as const }] : [];
    return { rule: input.rule, dates, recipients, handEdited: 0, endsOn: lastDateOf(timingOf(series)) };
  }

  /**
   * @throws RuleViolation `series_without_dates`, `series_overlap` naming every date, `session_warnings`, `lead_twice`, `counsellor_unknown`,
   * `room_unknown` and those of the host
   */
  create(input: SeriesInput, planner: SignedIn): Promise<SeriesDeed> {
    return this.work.run(async (db) => {
      const { series, sessions, userIds } = await this.#prepare(db, input, planner);
      const attended = sessions.map((session) => ({ session, userIds }));
      const accepted = await requireFree(db, this.conflicts, { attended, gone: [] }, input.acceptedBecause);
      await insertRows(db, Series, [series]);
      await insertSessions(db, sessions, userIds);
      await this.conflicts.keep(db, accepted, { because: input.acceptedBecause, by: planner });
      const before = { series: [], sessions: [], madeSeriesIds: [series.id], madeSessionIds: sessions.map(({ id }) => id) };
      const changeId = await this.history.record(db, { seriesId: series.id, act: 'creation', scope: 'all', before }, planner);
      const told = await this.telling.planned(db, sessions, changeId);
      return { changeId, seriesId: series.id, created: sessions.length, moved: 0, changed: 0, removed: 0, cancelled: 0, told };
    });
  }

  async #prepare(db: EntityManager, input: SeriesInput, planner: SignedIn): Promise<Prepared> {
    const now = this.clock.instant();
    const host = await requireHost(db, input);
    const userIds = await peopleIn(db, input);
    const series = this.#draft(input, planner, now);
    const slots = slotsOf(timingOf(series), { from: firstOf(input), until: series.generatedUntil });
    const sessions = slots.flatMap(({ date, time }) => (time && time.startsAt > now ? [sessionOf(series, { date, time, host, by: planner.id, at: now, isInvited: input.inviteHost })] : []));
    if (sessions.length === 0) throw new RuleViolation('series_without_dates', { pointers: ['/startsOn', '/rule'] });
    return { series, slots, sessions, userIds, host };
  }

  #draft(input: SeriesInput, planner: SignedIn, now: string): Series {
    const { startsOn, startClock, minutes, zone, rule, holidays, excludedDates, extraDates, inviteHost: _invite, acceptedBecause: _accepted, ...fields } = input;
    const plan: SeriesPlan = fields;
    return {
      id: newId(), rrule: rruleOf(rule), startsOn, startClock, minutes, zone, holidays, excludedDates, extraDates, plan,
      generatedUntil: horizonOn(localDateOf(now, zone)), continuesId: null, endedAt: null, endedBy: null, createdBy: planner.id, createdAt: now, version: 1,
    };
  }
}

function firstOf({ startsOn, extraDates }: Pick<SeriesInput, 'startsOn' | 'extraDates'>): string {
  return extraDates.reduce((first, date) => (date < first ? date : first), startsOn);
}

function dateOf({ date, time, holiday }: SeriesSlot): Omit<SeriesDate, 'overlaps' | 'warnings'> {
  return { date, sessionId: null, act: time === null ? 'left_out' : 'create', before: null, after: time, holiday, keeps: [], bookings: 0, seats: 0 };
}
