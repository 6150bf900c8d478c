import type { OpenSession } from '@relais/contracts';
import { Office } from '@relais/identity';
import { Organisation } from '@relais/organisations';
import { Room, bookingClosesAt, type Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { bookingState, seatsLeft, type BookingState, type Guest } from './bookings.rules.ts';

export function stateFor(session: Session, guest: Guest, now: string): BookingState {
  return bookingState({ ...session, closesAt: bookingClosesAt(session) }, guest, now);
}

/** A session as partners may see it: no address where the host's place is sensitive (R9), no people, no note. */
export async function toOpenSession(db: EntityManager, session: Session, state: BookingState): Promise<OpenSession> {
  const host = session.hostOrganisationId === null ? null : await db.findOneByOrFail(Organisation, { id: session.hostOrganisationId });
  const place = session.roomId === null ? session : await roomPlace(db, session, session.roomId);
  const { id, title, kind, topics, languages, startsAt, endsAt, zone, capacity } = session;
  return {
    id, title, kind, topics, languages, startsAt, endsAt, zone, capacity,
    placeName: place.placeName,
    placeAddress: host?.sensitivePlace || place.placeAddress === '' ? null : place.placeAddress,
    addressOnRequest: host?.sensitivePlace === true && session.roomId === null,
    online: session.onlineUrl !== '',
    hostName: host?.name ?? null,
    municipality: host && !host.sensitivePlace ? host.municipality : null,
    province: host?.province ?? null,
    stepFree: session.stepFree,
    seatsLeft: seatsLeft(session),
    waiting: 0,
    asksApproval: session.asksApproval ?? false,
    asksProof: session.asksProof ?? false,
    asksNames: session.asksNames ?? false,
    questions: [],
    state: state === 'not_open' ? 'closed' : state,
    closesAt: bookingClosesAt(session),
  };
}

async function roomPlace(db: EntityManager, { placeName, placeAddress }: Session, roomId: string) {
  const room = await db.findOneByOrFail(Room, { id: roomId });
  const office = await db.findOneByOrFail(Office, { id: room.officeId });
  return { placeName: placeName || `${office.name}, ${room.name}`, placeAddress: placeAddress || office.municipality };
}
