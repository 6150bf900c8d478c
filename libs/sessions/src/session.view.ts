import { addMinutes, localOf } from '@relais/calendar';
import type { Province, SessionView } from '@relais/contracts';
import { jsonWords, query } from '@relais/database';
import type { EntityManager } from 'typeorm';
import { hostJson, joinHosts, peopleJson } from './session-json.ts';
import type { Session } from './session.entity.ts';
import { debriefIsDue } from './status.rules.ts';

/** One session as staff see it. The address of a sensitive place stays hidden (R9). */
export async function toSessionView(db: EntityManager, session: Session, now: string, bookingUrl: string | null): Promise<SessionView> {
  const { host, province, sensitivePlace, room, people } = await surroundingsOf(db, session.id);
  const { id, kind, title, topics, languages, zone, status, visibility, startsAt, endsAt, hostContactId, version } = session;
  return {
    id, kind, title, topics, languages, zone, status, visibility, startsAt, endsAt, hostContactId, version,
    startsAtLocal: localOf(startsAt, zone),
    endsAtLocal: localOf(endsAt, zone),
    hostOrganisationId: host?.id ?? null,
    host,
    province,
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

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Surroundings {
  readonly host: Named | null;
  readonly province: Province | null;
  /** Null without a host. */
  readonly sensitivePlace: boolean | null;
  readonly room: Named | null;
  readonly people: Named[];
}

async function surroundingsOf(db: EntityManager, sessionId: string): Promise<Surroundings> {
  const words = jsonWords(db);
  const surroundings = words.object({
    host: hostJson(words), province: 'hosts.province', sensitivePlace: words.truth('hosts.sensitive_place'), people: peopleJson(words),
    room: `CASE WHEN rooms.id IS NOT NULL THEN ${words.object({ id: 'rooms.id', name: 'rooms.name' })} END`,
  });
  const [found] = await query<{ surroundings: string }>(
    db, `SELECT CAST(${surroundings} AS text) AS surroundings FROM sessions ${joinHosts} LEFT JOIN rooms ON rooms.id = sessions.room_id WHERE sessions.id = :sessionId`, { sessionId },
  );
  if (!found) throw new Error('The session went away while it was read');
  return JSON.parse(found.surroundings);
}

/** Seats can no longer be booked, changed or cancelled from this instant on. */
export function bookingClosesAt(session: Pick<Session, 'startsAt' | 'bookingCutOffHours'>): string {
  return addMinutes(session.startsAt, -60 * session.bookingCutOffHours);
}
