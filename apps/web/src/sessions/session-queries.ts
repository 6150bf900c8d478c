import type { CalendarEntry, CalendarView, SessionView } from '@relais/contracts';
import { keepPreviousData, queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { CalendarFilters } from '../calendar/calendar-filters.ts';
import type { DateRange } from '../calendar/calendar-range.ts';
import { readBookings, readCalendar, readContacts, readCounts, readDueDebriefs, readMessages, readPlanningChoices, readSession, searchHosts } from './session-api.ts';

const root = 'sessions';

export const calendarQuery = (range: DateRange, zone: string, filters: CalendarFilters) =>
  queryOptions({
    queryKey: [root, 'calendar', range, zone, filters],
    queryFn: ({ signal }) => readCalendar(range, zone, filters, signal),
    placeholderData: keepPreviousData,
  });

/** How many sessions begin on each day; for a year, whose sessions are too many to fetch. */
export const countsQuery = (range: DateRange, zone: string, filters: CalendarFilters) =>
  queryOptions({
    queryKey: [root, 'counts', range, zone, filters],
    queryFn: ({ signal }) => readCounts(range, zone, filters, signal),
    placeholderData: keepPreviousData,
  });

export const sessionQuery = (id: string) => queryOptions({ queryKey: [root, 'one', id], queryFn: () => readSession(id) });

export const bookingsQuery = (sessionId: string) => queryOptions({ queryKey: [root, 'bookings', sessionId], queryFn: () => readBookings(sessionId) });

export const messagesQuery = (sessionId: string) => queryOptions({ queryKey: [root, 'messages', sessionId], queryFn: () => readMessages(sessionId) });

export const dueDebriefsQuery = (wish: { counsellorId: string; pageSize: number }) =>
  queryOptions({ queryKey: [root, 'due', wish], queryFn: () => readDueDebriefs(wish), placeholderData: keepPreviousData });

export const choicesQuery = queryOptions({ queryKey: ['planning-choices'], queryFn: readPlanningChoices, staleTime: 5 * 60_000 });

export const hostsQuery = (words: string) =>
  queryOptions({ queryKey: ['organisations', 'hosts', words], queryFn: ({ signal }) => searchHosts(words, signal), enabled: words !== '', placeholderData: keepPreviousData });

export const contactsQuery = (organisationId: string | null) =>
  queryOptions({ queryKey: ['organisations', organisationId, 'contacts'], queryFn: () => readContacts(organisationId ?? ''), enabled: organisationId !== null });

/** Puts a changed line into every calendar that shows it. */
export function showEntry(client: QueryClient, entry: CalendarEntry): void {
  client.setQueriesData<CalendarView>({ queryKey: [root, 'calendar'] }, (calendar) => calendar && { items: calendar.items.map((item) => (item.id === entry.id ? entry : item)) });
}

/** After a change: the session as it is stored now, and everything that shows sessions afresh. */
export function useSessionStored() {
  const client = useQueryClient();
  return (session: SessionView) => {
    client.setQueryData(sessionQuery(session.id).queryKey, session);
    return client.invalidateQueries({ queryKey: [root] });
  };
}

/** The calendar line of a session. */
export function entryOf(session: SessionView): CalendarEntry {
  const { id, title, kind, status, visibility, startsAt, endsAt, zone, host, province, languages, people, capacity, seatsTaken, seriesId, version } = session;
  return { id, title, kind, status, visibility, startsAt, endsAt, zone, host, province, languages, people, capacity, seatsTaken, debriefed: session.heldAt !== null, seriesId, version };
}
