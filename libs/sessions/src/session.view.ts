import { addMinutes, localOf } from '@relais/calendar';
import type { SessionView } from '@relais/contracts';
import { Organisation } from '@relais/organisations';
import { User } from '@relais/identity';
import { In, type EntityManager } from 'typeorm';
import { Room } from './room.entity.ts';
import { SessionPerson } from './session-person.entity.ts';
import { Session } from './session.entity.ts';
import { debriefIsDue } from './status.rules.ts';

/** One session as staff see it. The address of a sensitive place stays hidden (R9). */
export async function toSessionView(db: EntityManager, session: Session, now: string, bookingUrl: string | null): Promise<SessionView> {
  const people = await peopleOf(db, session.id);
  const host = session.hostOrganisationId === null ? null : await db.findOneByOrFail(Organisation, { id: session.hostOrganisationId });
  const room = session.roomId === null ? null : await db.findOneByOrFail(Room, { id: session.roomId });
  const { id, kind, title, topics, languages, zone, status, visibility, startsAt, endsAt, hostContactId, version } = session;
  return {
    id, kind, title, topics, languages, zone, status, visibility, startsAt, endsAt, hostContactId, version,
    startsAtLocal: localOf(startsAt, zone),
    endsAtLocal: localOf(endsAt, zone),
    hostOrganisationId: host?.id ?? null,
    host: host && { id: host.id, name: host.name },
    province: host?.province ?? null,
    placeName: session.placeName,
    placeAddress: host?.sensitivePlace ? null : session.placeAddress,
    onlineUrl: session.onlineUrl,
    roomId: room?.id ?? null,
    room: room && { id: room.id, name: room.name },
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
async function peopleOf(db: EntityManager, sessionId: string): Promise<{ id: string; name: string }[]> {
  const parts = await db.findBy(SessionPerson, { sessionId });
  const users = await db.find(User, { where: { id: In(parts.map((part) => part.userId)) }, order: { name: 'ASC' } });
  const leads = new Set(parts.filter((part) => part.part === 'lead').map((part) => part.userId));
  return [...users.filter((user) => leads.has(user.id)), ...users.filter((user) => !leads.has(user.id))].map(({ id, name }) => ({ id, name }));
}

/** Seats can no longer be booked, changed or cancelled from this instant on. */
export function bookingClosesAt(session: Pick<Session, 'startsAt' | 'bookingCutOffHours'>): string {
  return addMinutes(session.startsAt, -60 * session.bookingCutOffHours);
}
