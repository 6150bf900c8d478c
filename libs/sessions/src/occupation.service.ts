import { addMinutes } from '@relais/calendar';
import { Injectable } from '@nestjs/common';
import { User } from '@relais/identity';
import { RuleViolation } from '@relais/platform';
import { In, type EntityManager } from 'typeorm';
import { Room } from './room.entity.ts';
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
    const people = await db.createQueryBuilder().update(User).set({ version: () => 'version' }).where({ id: In([...userIds].sort()) }).execute();
    if (people.affected !== new Set(userIds).size) throw new RuleViolation('counsellor_unknown', { pointers: ['/leadId'] });
    if (roomId === null) return;
    const room = await db.createQueryBuilder().update(Room).set({ version: () => 'version' }).where({ id: roomId }).execute();
    if (room.affected !== 1) throw new RuleViolation('room_unknown', { pointers: ['/roomId'] });
  }

  #ofPeople(db: EntityManager, wanted: Occupation): Promise<Standing | undefined> {
    return this.#overlapping(db, wanted)
      .innerJoin('session_people', 'part', 'part.session_id = session.id')
      .innerJoin('users', 'person', 'person.id = part.user_id')
      .addSelect('person.name', 'person')
      .andWhere('part.user_id IN (:...userIds)', { userIds: wanted.userIds })
      .getRawOne<Standing>();
  }

  async #ofRoom(db: EntityManager, wanted: Occupation): Promise<Standing | undefined> {
    if (wanted.roomId === null) return undefined;
    return this.#overlapping(db, wanted).andWhere('session.room_id = :roomId', { roomId: wanted.roomId }).getRawOne<Standing>();
  }

  #overlapping(db: EntityManager, { sessionId, startsAt, endsAt }: Occupation) {
    return db
      .createQueryBuilder()
      .select('session.id', 'id')
      .addSelect('session.title', 'title')
      .addSelect('session.kind', 'kind')
      .addSelect('host.name', 'host')
      .addSelect('session.starts_at', 'startsAt')
      .addSelect('session.ends_at', 'endsAt')
      .addSelect('session.zone', 'zone')
      .from('sessions', 'session')
      .leftJoin('organisations', 'host', 'host.id = session.host_organisation_id')
      .where("session.status IN ('tentative', 'confirmed', 'held')")
      .andWhere('session.starts_at < :endsAt AND session.ends_at > :startsAt AND session.starts_at > :earliest', {
        startsAt,
        endsAt,
        earliest: addMinutes(startsAt, -longestSessionMinutes - 1),
      })
      .andWhere('session.id <> :sessionId', { sessionId })
      .orderBy('session.starts_at')
      .limit(1);
  }
}

function overlap(other: Standing): RuleViolation {
  const { title, host, kind, person, startsAt, endsAt, zone } = other;
  return new RuleViolation('session_overlap', {
    params: { title: title || host || '', kind, when: startsAt, until: endsAt, zone, person: person ?? '' },
    pointers: ['/startsAtLocal', person === undefined ? '/roomId' : '/leadId'],
    other,
  });
}
