import type { BookingInput } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Office, PrivateLinks } from '@relais/identity';
import { Organisation } from '@relais/organisations';
import { newId } from '@relais/platform';
import { Room, Session } from '@relais/sessions';
import { createUser } from './people.ts';
import type { RunningApp } from './running-app.ts';

/** Puts a session into the database as it stands, past every rule: public, confirmed, ten seats, three days ahead. */
export async function createSession(running: RunningApp, traits: Partial<Session> = {}): Promise<Session> {
  const leadId = traits.leadId ?? (await createUser(running, 'counsellor')).id;
  const id = newId();
  const start = running.clock.now().getTime() + 3 * 86_400_000;
  const session: Session = {
    id, calendarUid: `${id}@relais`, calendarSequence: 0, kind: 'partner_info', title: '', topics: ['basics'], languages: ['nl', 'fr'],
    status: 'confirmed', visibility: 'public', startsAt: new Date(start).toISOString(), endsAt: new Date(start + 5_400_000).toISOString(),
    zone: 'Europe/Brussels', hostOrganisationId: null, hostContactId: null, placeName: 'Zaal Noord', placeAddress: 'Kaai 1, 9000 Aalwijk', onlineUrl: '',
    roomId: null, leadId, interpreterLanguage: null, capacity: 10, seatsTaken: 0, bookingCutOffHours: 2, note: 'not for partners', hostInvitedAt: null,
    confirmedAt: running.clock.instant(), confirmedBy: leadId, cancelledAt: null, cancelledBy: null, cancelReason: null, heldAt: null,
    createdBy: leadId, createdAt: running.clock.instant(), version: 1, seriesId: null, originalDate: null, overridden: null, interpreterId: null, interpreterBookedAt: null, interpreterCancelledAt: null, facilitatorWish: null,
    asksApproval: null, asksProof: null, asksNames: null, stepFree: null, tellsAddress: null, ...traits,
  };
  await running.app.get(UnitOfWork).run((db) => db.insert(Session, session));
  return session;
}

export async function createOrganisation(running: RunningApp, traits: Partial<Organisation> = {}): Promise<Organisation> {
  const name = traits.name ?? 'De Kade';
  const organisation: Organisation = {
    id: newId(), name, kind: 'night_shelter', status: 'active', language: 'nl', street: 'Geheime straat 7', postalCode: '1000', municipality: 'Brussel',
    province: 'brussels', website: '', languages: [], communities: [], seasonal: false, sensitivePlace: false, note: '',
    searchText: `${name} brussel`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), lastSessionAt: null, archivedAt: null, archivedBy: null,
    createdAt: running.clock.instant(), version: 1, mergedIntoId: null, ...traits,
  };
  await running.app.get(UnitOfWork).run((db) => db.insert(Organisation, organisation));
  return organisation;
}

/** A room of ours with 24 seats, in an office of that province. */
export async function createRoom(running: RunningApp, province: Office['province']): Promise<Room> {
  const [office, id] = [{ id: newId(), name: 'Terugkeerloket', municipality: 'Gent', phone: '', province }, newId()];
  const room: Room = { id, officeId: office.id, name: 'Zaal Leie', seats: 24, version: 1 };
  await running.app.get(UnitOfWork).run(async (db) => {
    await db.insert(Office, office);
    await db.insert(Room, room);
  });
  return room;
}

let bookers = 0;
/** A booking of one seat by an address that nobody else uses. */
export function bookingInput(traits: Partial<BookingInput> = {}): BookingInput {
  bookers += 1;
  return { organisationName: 'Abri Saint-Lambert', contactEmail: `accueil${bookers}@example.org`, contactName: '', language: 'fr', seats: 1, accessNeeds: '', functions: {}, participants: [], interpreterLanguage: null, answers: [], orWait: false, ...traits };
}

/** What the database holds: seats taken, capacity, and the sum of the seats that bookings hold. */
export async function seatsOf(running: RunningApp, sessionId: string): Promise<{ taken: number; capacity: number; booked: number }> {
  return running.app.get(UnitOfWork).run(async (db) => {
    const { seatsTaken: taken, capacity } = await db.findOneByOrFail(Session, { id: sessionId });
    const bookings = await db.query<{ seats: number }[]>(`SELECT seats FROM bookings WHERE session_id = '${sessionId}' AND status IN ('requested', 'offered', 'confirmed')`);
    return { taken, capacity, booked: bookings.reduce((sum, { seats }) => sum + seats, 0) };
  });
}

/** The path of a booking's manage link, as its mail has it. */
export async function manageLinkOf(running: RunningApp, bookingId: string): Promise<string> {
  const links = running.app.get(PrivateLinks);
  const id = await running.app.get(UnitOfWork).run((db) => links.ensure(db, 'manage_booking', bookingId, '2027-12-31T00:00:00.000Z'));
  return `/booking/${links.tokenOf('manage_booking', id)}`;
}
