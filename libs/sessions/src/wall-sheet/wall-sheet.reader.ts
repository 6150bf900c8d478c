import { Injectable } from '@nestjs/common';
import { addDays, localDateOf, startOfLocalDay } from '@relais/calendar';
import { usualWallSheetLanguages, type SessionKindCode, type SpokenLanguage, type WallSheetLanguage, type WallSheetPeriod } from '@relais/contracts';
import { Readers, query } from '@relais/database';
import { Organisation } from '@relais/organisations';
import { Clock, RuleViolation } from '@relais/platform';
import { firstName, periodAround, wallKinds, type Days, type WallKind } from './wall-sheet.rules.ts';

/** A session as it hangs on a wall. */
export interface WallEntry {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly kind: WallKind;
  readonly languages: readonly SpokenLanguage[];
  /** First names, the lead first. */
  readonly people: readonly string[];
  /** Where it is when it is elsewhere; never of a sensitive place (R9). */
  readonly place: string;
  readonly isCancelled: boolean;
}

export interface WallSheet extends Days {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly period: WallSheetPeriod;
  readonly entries: readonly WallEntry[];
  /** What it is written in when nobody chooses. */
  readonly languages: readonly WallSheetLanguage[];
}

const zone = 'Europe/Brussels';

/** Reads who comes when to an organisation. */
@Injectable()
export class WallSheets {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleViolation `not_found`, also for an organisation that was archived */
  async read(organisationId: string, { period, date }: { period: WallSheetPeriod; date?: string | undefined }): Promise<WallSheet> {
    const organisation = await (await this.readers.entities()).findOneBy(Organisation, { id: organisationId });
    if (!organisation || organisation.archivedAt !== null) throw new RuleViolation('not_found');
    const days = periodAround(date ?? localDateOf(this.clock.instant(), zone), period);
    const { id, name } = organisation;
    return { organisation: { id, name }, period, ...days, languages: usualWallSheetLanguages(organisation), entries: await this.#entries(organisation, days) };
  }

  /** Confirmed ones, held ones, and those that were confirmed before they were cancelled: somebody may have read of them. */
  async #entries(organisation: Organisation, { from, until }: Days): Promise<WallEntry[]> {
    const db = await this.readers.entities();
    const rows = await query<Row>(
      db,
      `SELECT sessions.id, kind, status, starts_at AS "startsAt", ends_at AS "endsAt", zone, sessions.languages, interpreter_language AS "interpreterLanguage", interpreter_id AS "interpreterId",
         place_name AS "placeName", rooms.name AS room
       FROM sessions LEFT JOIN rooms ON rooms.id = sessions.room_id
       WHERE host_organisation_id = :hostId AND starts_at >= :from AND starts_at < :until AND kind IN (:kinds)
         AND (status IN ('confirmed', 'held') OR (status = 'cancelled' AND confirmed_at IS NOT NULL))
       ORDER BY starts_at, sessions.id`,
      { hostId: organisation.id, from: startOfLocalDay(from, zone), until: startOfLocalDay(addDays(until, 1), zone), kinds: Object.keys(wallKinds) },
    );
    const people = await this.#people(rows.map(({ id }) => id));
    return rows.map((row) => entryOf(row, people.get(row.id) ?? [], organisation));
  }

  async #people(sessionIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const rows = await this.readers.query<{ sessionId: string; name: string }>(
      `SELECT session_id AS "sessionId", users.name FROM session_people JOIN users ON users.id = session_people.user_id
       WHERE session_id IN (:sessionIds) ORDER BY part DESC, users.name`,
      { sessionIds },
    );
    const names = new Map<string, string[]>();
    for (const { sessionId, name } of rows) names.set(sessionId, [...(names.get(sessionId) ?? []), firstName(name)]);
    return names;
  }
}

interface Row {
  readonly id: string;
  readonly kind: SessionKindCode;
  readonly status: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly languages: string;
  readonly interpreterLanguage: SpokenLanguage | null;
  readonly interpreterId: string | null;
  readonly placeName: string;
  readonly room: string | null;
}

function entryOf(row: Row, people: readonly string[], organisation: Organisation): WallEntry {
  const { startsAt, endsAt, zone: ofSession, kind, status, interpreterLanguage, interpreterId } = row;
  const spoken: SpokenLanguage[] = JSON.parse(row.languages);
  const interpreted = interpreterId === null || interpreterLanguage === null ? [] : [interpreterLanguage];
  return {
    startsAt, endsAt, zone: ofSession, people, kind: wallKinds[kind] ?? 'group', languages: [...new Set([...spoken, ...interpreted])], isCancelled: status === 'cancelled',
    place: organisation.sensitivePlace ? '' : elsewhere(row, organisation),
  };
}

/** The wall is at the organisation's own place, which needs no saying. */
function elsewhere({ placeName, room }: Row, { name }: Organisation): string {
  return room ?? (placeName === name ? '' : placeName);
}
