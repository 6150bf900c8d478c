import { addMinutes, localOf } from '@relais/calendar';
import type { Province, SessionView } from '@relais/contracts';
import { query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import type { Session } from './session.entity.ts';
import { debriefIsDue } from './status.rules.ts';

/** One session as staff see it. The address of a sensitive place stays hidden (R9). */
export async function toSessionView(db: EntityManager, session: Session, now: string, bookingUrl: string | null): Promise<SessionView> {
  const people = await peopleOf(db, session.id);
  const { host, room, sensitivePlace } = await surroundingsOf(db, session.id);
  const { id, kind, title, topics, languages, zone, status, visibility, startsAt, endsAt, hostContactId, version } = session;
  return {
    id, kind, title, topics, languages, zone, status, visibility, startsAt, endsAt, hostContactId, version,
    startsAtLocal: localOf(startsAt, zone),
    endsAtLocal: localOf(endsAt, zone),
    hostOrganisationId: host?.id ?? null,
    host: host && { id: host.id, name: host.name },
    province: host?.province ?? null,
    placeName: session.placeName,
    placeAddress: sensitivePlace ? null : session.placeAddress,
    onlineUrl: session.onlineUrl,
    roomId: room?.id ?? null,
    room,
    leadId: session.leadId,
    coCounsellorIds: people.filter((person) => person.id !== session.leadId).map((person) => person.id),
    people,
    interpreterLanguage: session.interpreterLanguage,
    capacity: session.capacity,
    seatsTaken: session.seatsTaken,
    bookingCutOffHours: session.bookingCutOffHours,
    bookingUrl,
    note: session.note,
    confirmedAt: session.confirmedAt,
    cancelledAt: session.cancelledAt,
    cancelReason: session.cancelReason,
    heldAt: session.heldAt,
    hostInvited: session.hostInvitedAt !== null,
    debriefDue: debriefIsDue(session, now),
  };
}

/** The lead first, then by name. */
function peopleOf(db: EntityManager, sessionId: string): Promise<{ id: string; name: string }[]> {
  return query(
    db,
    `SELECT users.id, users.name FROM session_people JOIN users ON users.id = session_people.user_id
     WHERE session_people.session_id = :sessionId ORDER BY session_people.part DESC, users.name`,
    { sessionId },
  );
}

interface Surroundings {
  readonly hostId: string | null;
  readonly hostName: string;
  readonly province: Province | null;
  readonly sensitivePlace: boolean | number | null;
  readonly roomId: string | null;
  readonly roomName: string;
}

async function surroundingsOf(db: EntityManager, sessionId: string) {
  const [found] = await query<Surroundings>(
    db,
    `SELECT hosts.id AS "hostId", hosts.name AS "hostName", hosts.province, hosts.sensitive_place AS "sensitivePlace", rooms.id AS "roomId", rooms.name AS "roomName"
     FROM sessions LEFT JOIN organisations hosts ON hosts.id = sessions.host_organisation_id LEFT JOIN rooms ON rooms.id = sessions.room_id WHERE sessions.id = :sessionId`,
    { sessionId },
  );
  if (!found) throw new Error('The session went away while it was read');
  const { hostId, hostName, province, sensitivePlace, roomId, roomName } = found;
  return {
    host: hostId === null ? null : { id: hostId, name: hostName, province },
    room: roomId === null ? null : { id: roomId, name: roomName },
    sensitivePlace: Boolean(sensitivePlace),
  };
}

/** Seats can no longer be booked, changed or cancelled from this instant on. */
export function bookingClosesAt(session: Pick<Session, 'startsAt' | 'bookingCutOffHours'>): string {
  return addMinutes(session.startsAt, -60 * session.bookingCutOffHours);
}
