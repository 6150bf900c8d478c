import { isLocalDate } from '@relais/calendar';
import { calendarFilters, readFilters, type CalendarFilters } from './calendar-filters.ts';
import { calendarViews, type CalendarViewName } from './calendar-range.ts';

export const colourings = ['kind', 'person', 'status'] as const;
/** What the colour of a session stands for. */
export type Colouring = (typeof colourings)[number];

/** What the address bar says of the calendar; null where it leaves a choice to the page. */
export interface CalendarAddress {
  view: CalendarViewName | null;
  date: string | null;
  colouring: Colouring;
  filters: CalendarFilters;
  sessionId: string | null;
}

/** Reads `?view=week&date=2026-11-23&kind=permanence,webinar&colour=person&session=…`; what it does not know counts as left out. */
export function readAddress(search: string): CalendarAddress {
  const params = new URLSearchParams(search);
  const date = params.get('date') ?? '';
  return {
    view: calendarViews.find((view) => view === params.get('view')) ?? null,
    date: isLocalDate(date) ? date : null,
    colouring: colourings.find((colouring) => colouring === params.get('colour')) ?? 'kind',
    filters: readFilters(params),
    sessionId: idIn(params.get('session')),
  };
}

/** The address without its question mark; empty when nothing is chosen. */
export function writeAddress({ view, date, colouring, filters, sessionId }: CalendarAddress): string {
  const params = new URLSearchParams();
  if (view) params.set('view', view);
  if (date) params.set('date', date);
  if (colouring !== 'kind') params.set('colour', colouring);
  for (const name of calendarFilters) if (filters[name].length > 0) params.set(name, filters[name].join(','));
  if (sessionId) params.set('session', sessionId);
  return params.toString().replaceAll('%2C', ',');
}

function idIn(value: string | null): string | null {
  return value !== null && /^[0-9a-f-]{36}$/i.test(value) ? value : null;
}
