import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { addDays, localDateOf } from '@relais/calendar';
import { UnitOfWork, change, findById, query } from '@relais/database';
import { Contact, Organisation } from '@relais/organisations';
import { Clock, LOGGER, type Logger } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { Conflicts } from '../warnings/conflicts.service.ts';
import type { Session } from '../session.entity.ts';
import { findingsBySession } from './series-conflicts.ts';
import { horizonOn } from './series-horizon.rules.ts';
import { insertSessions, sessionOf, timingOf } from './series-session.ts';
import { slotsOf } from './series-slots.rules.ts';
import { SeriesTelling } from './series-telling.service.ts';
import { Series } from './series.entity.ts';

const everyMs = 3_600_000;

/** Every hour gives series their sessions up to the horizon of 18 months. Two processes may do it at once: each series is extended by one of them. */
@Injectable()
export class SeriesHorizon implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly telling: SeriesTelling,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => {
      this.extend().catch((error: unknown) => this.logger.error({ err: error }, 'series could not be extended'));
    }, everyMs).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** Answers how many sessions were made. One series that fails does not keep the others from going on. */
  async extend(): Promise<number> {
    const until = horizonOn(localDateOf(this.clock.instant(), 'UTC'));
    const due = await this.work.run((db) => query<{ id: string; generatedUntil: string }>(db, 'SELECT id, generated_until AS "generatedUntil" FROM series WHERE ended_at IS NULL AND generated_until < :until ORDER BY id', { until }));
    let made = 0;
    for (const one of due) made += await this.#extendOne(one).catch((error: unknown) => this.#failed(error, one.id));
    return made;
  }

  #failed(error: unknown, seriesId: string): number {
    this.logger.error({ err: error, seriesId }, 'a series could not be extended');
    return 0;
  }

  /** Whoever moves the horizon of a series makes its sessions; for the other nothing is left to do. */
  #extendOne({ id, generatedUntil }: { id: string; generatedUntil: string }): Promise<number> {
    return this.work.run(async (db) => {
      const now = this.clock.instant();
      const series = await findById(db, Series, id);
      if (!series) return 0;
      const until = horizonOn(localDateOf(now, series.zone));
      const moved = await change(db, 'UPDATE series SET generated_until = :until WHERE id = :id AND generated_until = :generatedUntil AND generated_until < :until AND ended_at IS NULL', { id, generatedUntil, until });
      return moved === 1 ? this.#make(db, series, { from: addDays(generatedUntil, 1), until, now }) : 0;
    });
  }

  async #make(db: EntityManager, series: Series, { from, until, now }: { from: string; until: string; now: string }): Promise<number> {
    const host = await hostNow(db, series.plan);
    const userIds = [series.plan.leadId, ...series.plan.coCounsellorIds];
    const slots = slotsOf(timingOf(series), { from, until });
    const planned = slots.flatMap(({ date, time }) => (time && time.startsAt > now ? [sessionOf(series, { date, time, host, by: series.createdBy, at: now, isInvited: false })] : []));
    if (planned.length === 0) return 0;
    const sessions = await this.#draftWhereTaken(db, planned, userIds);
    await insertSessions(db, sessions, userIds);
    await this.telling.planned(db, sessions, series.id);
    return sessions.length;
  }

  /** A date on which somebody is elsewhere by now becomes a draft for a person to look at; it is never lost. */
  async #draftWhereTaken(db: EntityManager, planned: readonly Session[], userIds: readonly string[]): Promise<Session[]> {
    const attended = planned.map((session) => ({ session, userIds }));
    await this.conflicts.hold(db, attended.map(({ session }) => ({ ...session, sessionId: session.id, userIds })));
    const findings = await findingsBySession(db, this.conflicts, { attended, gone: [] });
    return planned.map((session) => ((findings.get(session.id)?.overlaps ?? []).length === 0 ? session : { ...session, status: 'draft', confirmedAt: null, confirmedBy: null }));
  }
}

/** The host as it is by now; nothing about it is refused, for the series stands. */
async function hostNow(db: EntityManager, { hostOrganisationId, hostContactId }: Series['plan']) {
  return {
    organisation: hostOrganisationId === null ? null : await findById(db, Organisation, hostOrganisationId),
    contact: hostContactId === null ? null : await findById(db, Contact, hostContactId),
  };
}
