import { isLocalDate } from '@relais/calendar';
import { provinces, sessionKinds, sessionStatuses, spokenLanguages } from '@relais/contracts';
import { calendarViews, type CalendarViewName } from './calendar-range.ts';

export const calendarFilters = ['kind', 'status', 'counsellor', 'province', 'language'] as const;
export type CalendarFilterName = (typeof calendarFilters)[number];
/** Codes to show only; an empty text shows all. */
export type CalendarFilters = Record<CalendarFilterName, string>;

/** What the address bar says of the calendar; null where it leaves a choice to the page. */
export interface CalendarAddress {
  view: CalendarViewName | null;
  date: string | null;
  filters: CalendarFilters;
  sessionId: string | null;
}

export const noFilters: CalendarFilters = { kind: '', status: '', counsellor: '', province: '', language: '' };

/** Reads `?view=week&date=2026-11-23&kind=permanence&session=…`; what it does not know counts as left out. */
export function readAddress(search: string): CalendarAddress {
  const params = new URLSearchParams(search);
  const date = params.get('date') ?? '';
  return {
    view: calendarViews.find((view) => view === params.get('view')) ?? null,
    date: isLocalDate(date) ? date : null,
    filters: readFilters(params),
    sessionId: idIn(params.get('session')) || null,
  };
}

/** The address without its question mark; empty when nothing is chosen. */
export function writeAddress({ view, date, filters, sessionId }: CalendarAddress): string {
  const params = new URLSearchParams();
  if (view) params.set('view', view);
  if (date) params.set('date', date);
  for (const name of calendarFilters) if (filters[name]) params.set(name, filters[name]);
  if (sessionId) params.set('session', sessionId);
  return params.toString();
}

export function filterCount(filters: CalendarFilters): number {
  return calendarFilters.filter((name) => filters[name] !== '').length;
}

function readFilters(params: URLSearchParams): CalendarFilters {
  return {
    kind: codeIn(sessionKinds, params.get('kind')),
    status: codeIn(sessionStatuses, params.get('status')),
    counsellor: idIn(params.get('counsellor')),
    province: codeIn(provinces, params.get('province')),
    language: codeIn(spokenLanguages, params.get('language')),
  };
}

function codeIn(list: readonly string[], value: string | null): string {
  return value !== null && list.includes(value) ? value : '';
}

function idIn(value: string | null): string {
  return value !== null && /^[0-9a-f-]{36}$/i.test(value) ? value : '';
}
