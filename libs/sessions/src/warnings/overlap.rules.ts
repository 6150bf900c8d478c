import { overlaps } from '@relais/calendar';
import type { OverlapView } from '@relais/contracts';
import type { Slot } from '../slot.rules.ts';
import type { Engagement, Meeting } from './meeting.rules.ts';

/** Who and what a session needs at its time. */
export type Occupation = Slot & Pick<Meeting, 'sessionId' | 'userIds' | 'interpreterId' | 'roomId'>;

/** Who and what is in another session at that time (R3), each with each session that stands in the way: counsellors first, then the earliest. */
export function overlapsOf(wanted: Occupation, engagements: readonly Engagement[]): OverlapView[] {
  const inTheWay = engagements.filter((other) => standsInTheWay(wanted, other)).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return [
    ...inTheWay.flatMap((other) => other.people.filter(({ id }) => wanted.userIds.includes(id)).map(({ name }) => overlap('counsellor', name, other))),
    ...inTheWay.flatMap((other) => (sharesInterpreter(wanted, other) ? [overlap('interpreter', other.interpreter?.name ?? '', other)] : [])),
    ...inTheWay.flatMap((other) => (sharesRoom(wanted, other) ? [overlap('room', other.room ?? '', other)] : [])),
  ];
}

/** Whether both want somebody or something at the same time. */
export function standsInTheWay(wanted: Occupation, other: Engagement): boolean {
  if (other.id === wanted.sessionId || !overlaps(wanted, other)) return false;
  return other.people.some(({ id }) => wanted.userIds.includes(id)) || sharesInterpreter(wanted, other) || sharesRoom(wanted, other);
}

function sharesInterpreter({ interpreterId }: Occupation, { interpreter }: Engagement): boolean {
  return interpreter !== null && interpreter.id === interpreterId;
}

function sharesRoom(wanted: Occupation, { roomId }: Engagement): boolean {
  return roomId !== null && roomId === wanted.roomId;
}

function overlap(resource: OverlapView['resource'], name: string, { id, title, kind, host, startsAt, endsAt, zone }: Engagement): OverlapView {
  return { resource, name, session: { id, title, kind, host, startsAt, endsAt, zone } };
}
