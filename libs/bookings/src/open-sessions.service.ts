import { Injectable } from '@nestjs/common';
import type { OpenSession, ProgrammePage, ProgrammeQuery } from '@relais/contracts';
import { Readers, query } from '@relais/database';
import { Clock, RuleViolation } from '@relais/platform';
import { Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { nearestAlternatives } from './alternatives.rules.ts';
import type { Guest } from './bookings.rules.ts';
import { languagesOf, openSessionRows, topicsOf, type OpenSessionRow } from './open-session.rows.ts';
import { stateFor, toOpenSessions } from './open-session.view.ts';
import { offeredIn, type OfferedChoices, type OfferedRow } from './offered-choices.ts';
import { nobodyWaits, programmeSql } from './programme-filters.ts';
import { sessionProvince } from './session-province.ts';

/** The next so many are looked at; the nearest of them are offered. */
const considered = 100;

/** What partners see of the sessions that they can book. */
@Injectable()
export class OpenSessions {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleViolation `booking_not_open` for all that this guest must not see, and all that is not there */
  async read(id: string, guest: Guest): Promise<OpenSession> {
    const db = await this.readers.entities();
    const rows = (await openSessionRows(db, 'WHERE sessions.id = :id', { id })).filter((row) => this.#stateOf(row, guest) !== 'not_open');
    const [session] = await toOpenSessions(db, rows, (row) => this.#stateOf(row, guest));
    if (!session) throw new RuleViolation('booking_not_open');
    return session;
  }

  /** Public sessions to come, the soonest first; three statements, however many they are. */
  async page({ page, pageSize, ...filters }: ProgrammeQuery): Promise<ProgrammePage> {
    const db = await this.readers.entities();
    const { where, values } = programmeSql(filters, this.clock.instant());
    const rows = await openSessionRows(db, `WHERE ${where} ORDER BY sessions.starts_at, sessions.id LIMIT :limit OFFSET :offset`, { ...values, limit: pageSize, offset: (page - 1) * pageSize });
    const [count] = await query<{ total: number | string }>(db, `SELECT COUNT(*) AS total FROM sessions WHERE ${where}`, values);
    return { items: await toOpenSessions(db, rows, (row) => this.#stateOf(row, 'anybody')), page, pageSize, total: Number(count?.total ?? 0) };
  }

  /** What the sessions to come are in, about and where, so that nobody is asked to choose what leaves nothing; one statement. */
  async offered(): Promise<OfferedChoices> {
    const { where, values } = programmeSql({}, this.clock.instant());
    const rows = await query<OfferedRow>(
      await this.readers.entities(),
      `SELECT DISTINCT sessions.kind, sessions.languages, sessions.topics, ${sessionProvince} AS province FROM sessions WHERE ${where}`,
      values,
    );
    return offeredIn(rows);
  }

  /** Public sessions with at least `seats` seats left that could stand in for this one; at most three. */
  async alternativesTo(sessionId: string, seats: number): Promise<OpenSession[]> {
    const db = await this.readers.entities();
    const wanted = await db.findOneBy(Session, { id: sessionId });
    if (!wanted) return [];
    const rows = await this.#coming(db, wanted, seats);
    const offers = rows.filter((row) => this.#stateOf(row, 'anybody') === 'open').map((row) => ({ row, ...row, topics: topicsOf(row), languages: languagesOf(row) }));
    return toOpenSessions(db, nearestAlternatives(wanted, offers).map(({ row }) => row), () => 'open');
  }

  #coming(db: EntityManager, { id, kind, topics }: Session, seats: number): Promise<OpenSessionRow[]> {
    const { where, values } = programmeSql({}, this.clock.instant());
    const sharesTopic = topics.map((_, index) => ` OR sessions.topics LIKE :topic${index}`).join('');
    const ending = `WHERE ${where} AND sessions.id <> :id AND sessions.capacity - sessions.seats_taken >= :seats AND ${nobodyWaits} AND (sessions.kind = :kind${sharesTopic}) ORDER BY sessions.starts_at LIMIT :considered`;
    return openSessionRows(db, ending, { ...values, id, seats, kind, considered, ...Object.fromEntries(topics.map((topic, index) => [`topic${index}`, `%"${topic}"%`])) });
  }

  #stateOf(row: OpenSessionRow, guest: Guest) {
    return stateFor(row, guest, this.clock.instant());
  }
}
