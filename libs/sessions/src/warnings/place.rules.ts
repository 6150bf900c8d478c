import { overlaps } from '@relais/calendar';
import type { WarningView } from '@relais/contracts';
import type { Engagement, Meeting } from './meeting.rules.ts';
import { hostOf, roomOf, type Surroundings } from './surroundings.rules.ts';

/**
 * Whether the host receives another session at that time, and whether the room is large enough. Two sessions at one host may be
 * meant (modules side by side), so that is no refusal (docs/adr/0011).
 */
export function placeWarnings(meeting: Meeting, engagements: readonly Engagement[], known: Pick<Surroundings, 'hosts' | 'rooms'>): WarningView[] {
  const host = hostOf(meeting, known);
  const room = roomOf(meeting, known);
  const others = engagements.filter((other) => other.id !== meeting.sessionId && other.hostOrganisationId !== null && other.hostOrganisationId === meeting.hostOrganisationId && overlaps(other, meeting));
  return [
    ...others.map((other) => ({ code: 'host_busy' as const, params: { host: host?.name ?? '', title: other.title, kind: other.kind } })),
    ...(room && meeting.capacity > room.seats ? [{ code: 'room_too_small' as const, params: { room: room.name, seats: room.seats, capacity: meeting.capacity } }] : []),
  ];
}
