import { addMinutes, instantOf, startOfLocalDay } from '../../../dist/libs/calendar/src/index.js';
import { BookingInput, SessionInput } from '../../../dist/libs/contracts/src/index.js';
import { v7 } from 'uuid';

/** JSON of a month, built by the database. */
export async function month(store, query) {
  const start = startOfLocalDay(query.get('from'), 'Europe/Brussels');
  const end = startOfLocalDay(query.get('to'), 'Europe/Brussels');
  return [200, await store.month(start, end, addMinutes(start, -1440))];
}

/** A validated insert, and nothing else: no checks, no audit, no mail. */
export async function plan(store, body, callerId) {
  const parsed = SessionInput.safeParse(body);
  if (!parsed.success) return [422, '{}'];
  const input = parsed.data;
  const id = v7();
  const now = new Date().toISOString();
  const row = {
    id, calendar_uid: `${id}@relais`, calendar_sequence: 0, kind: input.kind, title: input.title, topics: JSON.stringify(input.topics), languages: JSON.stringify(input.languages),
    status: input.status, visibility: input.visibility, starts_at: instantOf(input.startsAtLocal, input.zone), ends_at: instantOf(input.endsAtLocal, input.zone), zone: input.zone,
    host_organisation_id: input.hostOrganisationId, host_contact_id: input.hostContactId, place_name: input.placeName, place_address: input.placeAddress, online_url: input.onlineUrl,
    room_id: input.roomId, lead_id: input.leadId, interpreter_language: input.interpreterLanguage, capacity: input.capacity, seats_taken: 0, booking_cut_off_hours: input.bookingCutOffHours,
    note: input.note, host_invited_at: null, confirmed_at: now, confirmed_by: callerId, cancelled_at: null, cancelled_by: null, cancel_reason: null, held_at: null, created_by: callerId,
    created_at: now, version: 1,
  };
  await store.insertSession(row);
  return [201, JSON.stringify(row)];
}

/** A conditional update and an insert in one transaction. */
export async function book(store, sessionId, body) {
  const parsed = BookingInput.safeParse(body);
  if (!parsed.success) return [422, '{}'];
  const input = parsed.data;
  const now = new Date().toISOString();
  const row = {
    id: v7(), session_id: sessionId, organisation_id: null, organisation_name: input.organisationName, contact_email: input.contactEmail, contact_name: input.contactName,
    language: input.language, seats: input.seats, access_needs: input.accessNeeds, status: 'confirmed', came_seats: null, booked_at: now, cancelled_at: null, created_at: now, version: 1,
  };
  return (await store.book(row)) ? [201, JSON.stringify(row)] : [409, '{}'];
}
