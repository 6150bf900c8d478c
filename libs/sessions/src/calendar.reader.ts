import { addMinutes, localDateOf, startOfLocalDay } from '@relais/calendar';
import type { CalendarCounts, CalendarQuery, SessionQuery } from '@relais/contracts';
import { Readers, type SqlValues } from '@relais/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '@relais/platform';
import { filterSql } from './session-filters.ts';
import { hostJson, joinHosts, peopleJson } from './session-json.ts';
import { longestSessionMinutes } from './slot.rules.ts';

/** Lines of the calendar. The database builds their JSON, and nothing here takes it apart again (docs/adr/0003). */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  /** JSON of a `CalendarView`: every session that touches the days from `from` up to, not including, `to`. */
  async read({ from, to, zone, ...filters }: CalendarQuery): Promise<string> {
    const start = startOfLocalDay(from, zone);
    const narrowed = filterSql(filters, 'by the period');
    const values = { start, end: startOfLocalDay(to, zone), earliest: addMinutes(start, -longestSessionMinutes), ...narrowed.values };
    const where = ['sessions.starts_at < :end', 'sessions.starts_at >= :earliest', 'sessions.ends_at > :start', ...narrowed.conditions].join(' AND ');
    return `{"items":${await this.#items(`${sessions} WHERE ${where}`, 'ASC', values)}}`;
  }

  /** How many sessions begin on each day from `from` up to, not including, `to`: little for a year, however much it holds. */
  async counts({ from, to, zone, ...filters }: CalendarQuery): Promise<CalendarCounts> {
    const { conditions, values } = filterSql(filters, 'by the period');
    const where = ['sessions.starts_at >= :start', 'sessions.starts_at < :end', ...conditions].join(' AND ');
    const starts = await this.readers.query<{ startsAt: string; sessions: number | string }>(
      `SELECT sessions.starts_at AS "startsAt", COUNT(*) AS sessions FROM sessions WHERE ${where} GROUP BY sessions.starts_at ORDER BY sessions.starts_at`,
      { start: startOfLocalDay(from, zone), end: startOfLocalDay(to, zone), ...values },
    );
    const days = new Map<string, number>();
    for (const start of starts) {
      const date = localDateOf(start.startsAt, zone);
      days.set(date, (days.get(date) ?? 0) + Number(start.sessions));
    }
    return { items: [...days].map(([date, count]) => ({ date, sessions: count })) };
  }

  /** JSON of a `SessionPage`. */
  async page({ page, pageSize, from, to, debrief, order, ...filters }: SessionQuery): Promise<string> {
    const narrowed = filterSql(filters, from === undefined || to === undefined ? 'by any index' : 'by the period');
    const values = {
      ...narrowed.values,
      ...(from === undefined ? {} : { from: startOfLocalDay(from, 'Europe/Brussels') }),
      ...(to === undefined ? {} : { to: startOfLocalDay(to, 'Europe/Brussels') }),
      ...(debrief === undefined ? {} : { now: this.clock.instant() }),
    };
    const where = [
      '1 = 1', ...narrowed.conditions,
      ...(from === undefined ? [] : ['sessions.starts_at >= :from']),
      ...(to === undefined ? [] : ['sessions.starts_at < :to']),
      ...(debrief === undefined ? [] : ["sessions.status = 'confirmed' AND sessions.starts_at <= :now"]),
    ].join(' AND ');
    const direction = order === 'soonest' ? 'ASC' : 'DESC';
    const ofPage = `SELECT sessions.* ${sessions} WHERE ${where} ORDER BY ${byStart(direction)} LIMIT :limit OFFSET :offset`;
    const items = await this.#items(`FROM (${ofPage}) sessions ${joinHosts}`, direction, { ...values, limit: pageSize, offset: (page - 1) * pageSize });
    const [count] = await this.readers.query<{ total: number | string }>(`SELECT COUNT(*) AS total FROM sessions WHERE ${where}`, values);
    return `{"items":${items},"page":${page},"pageSize":${pageSize},"total":${Number(count?.total ?? 0)}}`;
  }

  async #items(from: string, direction: Direction, values: SqlValues): Promise<string> {
    const list = this.readers.words.array(this.#line(), byStart(direction));
    const [found] = await this.readers.query<{ items: string }>(`SELECT CAST(${list} AS text) AS items ${from}`, values);
    return found?.items ?? '[]';
  }

  #line(): string {
    const { words } = this.readers;
    const { object, parsed, truth } = words;
    return object({
      id: 'sessions.id', title: 'sessions.title', kind: 'sessions.kind', status: 'sessions.status', visibility: 'sessions.visibility',
      startsAt: 'sessions.starts_at', endsAt: 'sessions.ends_at', zone: 'sessions.zone',
      host: hostJson(words),
      province: 'hosts.province',
      languages: parsed('sessions.languages'),
      people: peopleJson(words),
      capacity: 'sessions.capacity', seatsTaken: 'sessions.seats_taken',
      debriefed: truth('sessions.held_at IS NOT NULL'),
      seriesId: 'sessions.series_id',
      version: 'sessions.version',
    });
  }
}

type Direction = 'ASC' | 'DESC';

const sessions = `FROM sessions ${joinHosts}`;
const byStart = (direction: Direction) => `sessions.starts_at ${direction}, sessions.id ${direction}`;
