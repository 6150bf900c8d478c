import { addMinutes, startOfLocalDay } from '@relais/calendar';
import type { CalendarQuery, SessionQuery } from '@relais/contracts';
import { Readers, type SqlValues } from '@relais/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '@relais/platform';
import { hostJson, joinHosts, peopleJson } from './session-json.ts';
import { longestSessionMinutes } from './slot.rules.ts';

/** What both lists can be narrowed by. */
type Filters = Pick<CalendarQuery, 'kind' | 'status' | 'counsellorId' | 'province' | 'language' | 'organisationId'>;

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
    const values = { start, end: startOfLocalDay(to, zone), earliest: addMinutes(start, -longestSessionMinutes), ...valuesOf(filters) };
    const where = ['sessions.starts_at < :end', 'sessions.starts_at >= :earliest', 'sessions.ends_at > :start', ...conditions(filters)].join(' AND ');
    return `{"items":${await this.#items(`${sessions} WHERE ${where}`, 'ASC', values)}}`;
  }

  /** JSON of a `SessionPage`. */
  async page({ page, pageSize, from, to, debrief, order, ...filters }: SessionQuery): Promise<string> {
    const values = {
      ...valuesOf(filters),
      ...(from === undefined ? {} : { from: startOfLocalDay(from, 'Europe/Brussels') }),
      ...(to === undefined ? {} : { to: startOfLocalDay(to, 'Europe/Brussels') }),
      ...(debrief === undefined ? {} : { now: this.clock.instant() }),
    };
    const where = [
      '1 = 1', ...conditions(filters),
      ...(from === undefined ? [] : ['sessions.starts_at >= :from']),
      ...(to === undefined ? [] : ['sessions.starts_at < :to']),
      ...(debrief === undefined ? [] : ["sessions.status = 'confirmed' AND sessions.starts_at <= :now"]),
    ].join(' AND ');
    const direction = order === 'soonest' ? 'ASC' : 'DESC';
    const ofPage = `SELECT sessions.* ${sessions} WHERE ${where} ORDER BY ${byStart(direction)} LIMIT :limit OFFSET :offset`;
    const items = await this.#items(`FROM (${ofPage}) sessions ${joinHosts}`, direction, { ...values, limit: pageSize, offset: (page - 1) * pageSize });
    const [count] = await this.readers.query<{ total: number | string }>(`SELECT COUNT(*) AS total ${sessions} WHERE ${where}`, values);
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

function conditions(filters: Filters): string[] {
  return [
    ...(filters.kind ? ['sessions.kind = :kind'] : []),
    ...(filters.status ? ['sessions.status = :status'] : []),
    ...(filters.province ? ['hosts.province = :province'] : []),
    ...(filters.language ? ['sessions.languages LIKE :language'] : []),
    ...(filters.organisationId ? ['sessions.host_organisation_id = :organisationId'] : []),
    ...(filters.counsellorId ? ['sessions.id IN (SELECT session_id FROM session_people WHERE user_id = :counsellorId)'] : []),
  ];
}

function valuesOf(filters: Filters): SqlValues {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, name === 'language' ? `%"${value}"%` : value]));
}
