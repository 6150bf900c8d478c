import { Injectable } from '@nestjs/common';
import type { OverlapView } from '@relais/contracts';
import { change } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { engagementsOf } from './warnings/engagements.reader.ts';
import { overlapsOf, type Occupation } from './warnings/overlap.rules.ts';

/** R3: nobody, and no room, is in two sessions at once. */
@Injectable()
export class Occupations {
  /**
   * Holds the people, the interpreter and the room, then looks for what overlaps.
   * @throws RuleViolation `session_overlap` naming the other session, `counsellor_unknown`, `interpreter_unknown`, `room_unknown`
   */
  async require(db: EntityManager, wanted: Occupation): Promise<void> {
    await this.hold(db, [wanted]);
    const [first] = await this.overlaps(db, wanted);
    if (first) throw overlapViolation(first);
  }

  /**
   * Locks the rows of all that are needed until the unit of work ends: whoever else plans with one of them waits. An update takes
   * a row's lock on both engines.
   * @throws RuleViolation `counsellor_unknown`, `interpreter_unknown`, `room_unknown`
   */
  async hold(db: EntityManager, wanted: readonly Pick<Occupation, 'userIds' | 'interpreterId' | 'roomId'>[]): Promise<void> {
    await lock(db, 'users', wanted.flatMap(({ userIds }) => userIds), new RuleViolation('counsellor_unknown', { pointers: ['/leadId'] }));
    await lock(db, 'interpreters', wanted.flatMap(({ interpreterId }) => interpreterId ?? []), new RuleViolation('interpreter_unknown', { pointers: ['/interpreterId'] }));
    await lock(db, 'rooms', wanted.flatMap(({ roomId }) => roomId ?? []), new RuleViolation('room_unknown', { pointers: ['/roomId'] }));
  }

  /** All that overlaps, refusing nothing. Certain only while everything is held. */
  async overlaps(db: EntityManager, wanted: Occupation): Promise<OverlapView[]> {
    const { userIds, interpreterId, roomId, startsAt: from, endsAt: until } = wanted;
    const engagements = await engagementsOf(db, { userIds, interpreterIds: listed(interpreterId), roomIds: listed(roomId), hostIds: [], from, until });
    return overlapsOf(wanted, engagements);
  }
}

const listed = (id: string | null) => (id === null ? [] : [id]);

async function lock(db: EntityManager, table: 'users' | 'interpreters' | 'rooms', wanted: readonly string[], unknown: RuleViolation): Promise<void> {
  const ids = [...new Set(wanted)];
  if (ids.length === 0) return;
  if ((await change(db, `UPDATE ${table} SET version = version WHERE id IN (:ids)`, { ids })) !== ids.length) throw unknown;
}

export function overlapViolation({ resource, name, session }: OverlapView): RuleViolation {
  const { title, host, kind, startsAt, endsAt, zone } = session;
  const isRoom = resource === 'room';
  return new RuleViolation('session_overlap', {
    params: { title: title || host || '', kind, when: startsAt, until: endsAt, zone, person: isRoom ? '' : name },
    pointers: ['/startsAtLocal', { counsellor: '/leadId', interpreter: '/interpreterId', room: '/roomId' }[resource]],
    other: { ...session, ...(isRoom ? {} : { person: name }) },
  });
}
