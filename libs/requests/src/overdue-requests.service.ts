import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { localDateOf, startOfLocalDay } from '@relais/calendar';
import { UnitOfWork, change, findById, query } from '@relais/database';
import { User } from '@relais/identity';
import { Clock, LOGGER, type Logger } from '@relais/platform';
import { In, IsNull, type EntityManager } from 'typeorm';
import { homeZone, isTimeToTell } from './answer-by.rules.ts';
import { daysOffFrom } from './days-off.ts';
import { RequestMessages } from './request-messages.service.ts';
import { SessionRequest } from './session-request.entity.ts';

const everyMs = 600_000;

/**
 * Every ten minutes tells of requests that wait for too long, each once on a working day: its owner, or all coordinators where nobody has
 * taken it up, so that none slips through. Two processes may do it at once: the row says who told.
 */
@Injectable()
export class OverdueRequests implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly messages: RequestMessages,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => {
      this.tell().catch((error: unknown) => this.logger.error({ err: error }, 'overdue requests could not be told of'));
    }, everyMs).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** Answers how many requests were told of. */
  async tell(): Promise<number> {
    const now = this.clock.instant();
    const today = localDateOf(now, homeZone);
    const overdue = await this.work.run(async (db) => (isTimeToTell(now, null, await daysOffFrom(db, today)) ? untold(db, now, today) : []));
    let told = 0;
    for (const { id } of overdue) told += await this.work.run((db) => this.#tellOf(db, id, now, today));
    return told;
  }

  async #tellOf(db: EntityManager, id: string, now: string, today: string): Promise<number> {
    const taken = await change(db, `UPDATE session_requests SET overdue_told_at = :now WHERE id = :id AND ${isUntold}`, { id, ...times(now, today) });
    const request = taken === 1 ? await findById(db, SessionRequest, id) : null;
    if (!request) return 0;
    for (const colleague of await whoAnswers(db, request)) await this.messages.overdue(db, request, colleague, today);
    return 1;
  }
}

const isUntold = "status IN ('new', 'proposed') AND answer_by < :now AND (overdue_told_at IS NULL OR overdue_told_at < :midnight)";
const times = (now: string, today: string) => ({ now, midnight: startOfLocalDay(today, homeZone) });

function untold(db: EntityManager, now: string, today: string): Promise<{ id: string }[]> {
  return query<{ id: string }>(db, `SELECT id FROM session_requests WHERE ${isUntold} ORDER BY answer_by, id`, times(now, today));
}

/** The owner, while they can sign in; else all coordinators, else whoever administers. */
async function whoAnswers(db: EntityManager, { ownerId }: SessionRequest): Promise<User[]> {
  const owner = ownerId === null ? null : await db.findOneBy(User, { id: ownerId, disabledAt: IsNull() });
  if (owner) return [owner];
  const able = await db.find(User, { where: { role: In(['coordinator', 'admin']), disabledAt: IsNull() }, order: { id: 'ASC' } });
  const coordinators = able.filter(({ role }) => role === 'coordinator');
  return coordinators.length > 0 ? coordinators : able;
}
