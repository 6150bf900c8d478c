import {
  BookingList, CalendarCounts, CalendarView, ContactList, DebriefView, MessagePage, OrganisationPage, PlanningChoices, SessionPage, SessionView,
  type Cancellation, type Confirmation, type DebriefInput, type TimeReservation, type SessionInput, type SessionPatch,
} from '@relais/contracts';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';
import { queriedFilters, type CalendarFilters } from '../calendar/calendar-filters.ts';
import type { DateRange } from '../calendar/calendar-range.ts';

/** Every session that touches the days of a range, narrowed by filters. */
export function readCalendar(range: DateRange, zone: string, filters: CalendarFilters, signal: AbortSignal): Promise<CalendarView> {
  return api.get(`/calendar${queryOf({ ...range, zone, ...queriedFilters(filters) })}`, CalendarView, { signal });
}

export function readCounts(range: DateRange, zone: string, filters: CalendarFilters, signal: AbortSignal): Promise<CalendarCounts> {
  return api.get(`/calendar-counts${queryOf({ ...range, zone, ...queriedFilters(filters) })}`, CalendarCounts, { signal });
}

export function readSession(id: string): Promise<SessionView> {
  return api.get(`/sessions/${id}`, SessionView);
}

/** Planned once, however often it is sent with the same key. */
export function planSession(input: SessionInput, idempotencyKey: string): Promise<SessionView> {
  return api.post('/sessions', input, SessionView, { idempotencyKey });
}

export function changeSession(id: string, version: number, patch: SessionPatch): Promise<SessionView> {
  return api.patch(`/sessions/${id}`, patch, SessionView, { version });
}

/** A draft's people and room are taken from now on; nobody is told. */
export function reserveTime(id: string, version: number, reservation: TimeReservation): Promise<SessionView> {
  return api.post(`/sessions/${id}/time-reservation`, reservation, SessionView, { version });
}

export function confirmSession(id: string, version: number, confirmation: Confirmation): Promise<SessionView> {
  return api.post(`/sessions/${id}/confirmation`, confirmation, SessionView, { version });
}

export function cancelSession(id: string, version: number, cancellation: Cancellation): Promise<SessionView> {
  return api.post(`/sessions/${id}/cancellation`, cancellation, SessionView, { version });
}

export function readBookings(sessionId: string): Promise<BookingList> {
  return api.get(`/sessions/${sessionId}/bookings`, BookingList);
}

export function readMessages(sessionId: string): Promise<MessagePage> {
  return api.get(`/messages${queryOf({ sessionId, pageSize: 100 })}`, MessagePage);
}

/** Rejects with a refusal `not_found` while there is none. */
export function readDebrief(sessionId: string): Promise<DebriefView> {
  return api.get(`/sessions/${sessionId}/debrief`, DebriefView);
}

/** `corrects` is the revision that is corrected; null for a first debrief. */
export function writeDebrief(sessionId: string, input: DebriefInput, corrects: number | null): Promise<DebriefView> {
  return api.put(`/sessions/${sessionId}/debrief`, input, DebriefView, corrects === null ? {} : { version: corrects });
}

/** Sessions that have begun and where nobody wrote down who came, the latest first. */
export function readDueDebriefs(wish: { counsellorId: string; pageSize: number }): Promise<SessionPage> {
  return api.get(`/sessions${queryOf({ debrief: 'missing', order: 'latest', ...wish })}`, SessionPage);
}

export function readPlanningChoices(): Promise<PlanningChoices> {
  return api.get('/planning-choices', PlanningChoices);
}

export function searchHosts(words: string, signal: AbortSignal): Promise<OrganisationPage> {
  return api.get(`/organisations${queryOf({ q: words, pageSize: 8 })}`, OrganisationPage, { signal });
}

export function readContacts(organisationId: string): Promise<ContactList> {
  return api.get(`/organisations/${organisationId}/contacts`, ContactList);
}
