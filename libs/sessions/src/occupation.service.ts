import { addMinutes } from '@relais/calendar';
import { Injectable } from '@nestjs/common';
import { change, query } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { longestSessionMinutes, type Slot } from './slot.rules.ts';

/** Who and what a session needs at its time. */
export interface Occupation extends Slot {
  /** The session itself, which does not stand in its own way. */
  readonly sessionId: string;
  readonly userIds: readonly string[];
  readonly roomId: string | null;
}

interface Standing {
  id: string;
  title: string;
  kind: string;
  host: string | null;
  /** Missing where a room stands in the way. */
  person?: string;
  startsAt: string;
  endsAt: string;
  zone: string;
}

/** R3: nobody, and no room, is in two sessions at once. */
@Injectable()
export class Occupations {
  /**
   * Holds the people and the room (their rows are locked until the unit of work ends), then looks for what overlaps.
   * @throws RuleViolation `session_overlap` naming the other session, `counsellor_unknown`, `room_unknown`
   */
  async require(db: EntityManager, wanted: Occupation): Promise<void> {
    await this.#lock(db, wanted);
    const other = (await this.#ofPeople(db, wanted)) ?? (await this.#ofRoom(db, wanted));
    if (other) throw overlap(other);
  }

  /** An update takes the row's lock on both engines. */
  async #lock(db: EntityManager, { userIds, roomId }: Occupation): Promise<void> {
    const people = await change(db, 'UPDATE users SET version = version WHERE id IN (:userIds)', { userIds });
    if (people !== new Set(userIds).size) throw new RuleViolation('counsellor_unknown', { pointers: ['/leadId'] });
    if (roomId === null) return;
    const rooms = await change(db, 'UPDATE rooms SET version = version WHERE id = :roomId', { roomId });
    if (rooms !== 1) throw new RuleViolation('room_unknown', { pointers: ['/roomId'] });
  }

  async #ofPeople(db: EntityManager, { userIds, ...wanted }: Occupation): Promise<Standing | undefined> {
    const [other] = await query<Standing>(
      db,
      `SELECT ${fields}, person.name AS person ${overlapping('JOIN session_people part ON part.session_id = session.id JOIN users person ON person.id = part.user_id', 'part.user_id IN (:userIds)')}`,
      { ...timesOf(wanted), userIds },
    );
    return other;
  }

  async #ofRoom(db: EntityManager, { roomId, ...wanted }: Occupation): Promise<Standing | undefined> {
    if (roomId === null) return undefined;
    const [other] = await query<Standing>(db, `SELECT ${fields} ${overlapping('', 'session.room_id = :roomId')}`, { ...timesOf(wanted), roomId });
    return other;
  }
}

const fields = `session.id, session.title, session.kind, session.zone, host.name AS host, session.starts_at AS "startsAt", session.ends_at AS "endsAt"`;

/** The first session that takes time within the slot, of those that `joins` and `condition` leave. */
const overlapping = (joins: string, condition: string) =>
  `FROM sessions session LEFT JOIN organisations host ON host.id = session.host_organisation_id ${joins}
   WHERE session.status IN ('tentative', 'confirmed', 'held') AND session.id <> :sessionId AND ${condition}
     AND session.starts_at < :endsAt AND session.ends_at > :startsAt AND session.starts_at > :earliest
   ORDER BY session.starts_at LIMIT 1`;

function timesOf({ sessionId, startsAt, endsAt }: Pick<Occupation, 'sessionId' | 'startsAt' | 'endsAt'>) {
  return { sessionId, startsAt, endsAt, earliest: addMinutes(startsAt, -longestSessionMinutes - 1) };
}

function overlap(other: Standing): RuleViolation {
  const { title, host, kind, person, startsAt, endsAt, zone } = other;
  return new RuleViolation('session_overlap', {
    params: { title: title || host || '', kind, when: startsAt, until: endsAt, zone, person: person ?? '' },
    pointers: ['/startsAtLocal', person === undefined ? '/roomId' : '/leadId'],
    other,
  });
}
