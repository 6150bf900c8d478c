import type { CalendarEntry } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { calendarQuery, countsQuery } from '../sessions/session-queries.ts';
import type { CalendarFilters } from './calendar-filters.ts';
import type { CalendarViewName, DateRange } from './calendar-range.ts';

interface Period {
  view: CalendarViewName;
  range: DateRange;
  zone: string;
  filters: CalendarFilters;
}

/** The sessions of a period; of a year only how many begin on each day. */
export function usePeriodSessions({ view, range, zone, filters }: Period) {
  const isYear = view === 'year';
  const calendar = useQuery({ ...calendarQuery(range, zone, filters), enabled: !isYear });
  const year = useQuery({ ...countsQuery(range, zone, filters), enabled: isYear });
  const counts = useMemo(() => new Map(year.data?.items.map(({ date, sessions }) => [date, sessions])), [year.data]);
  const asked = isYear ? year : calendar;
  const entries: readonly CalendarEntry[] = calendar.data?.items ?? none;
  const total = isYear ? [...counts.values()].reduce((sum, count) => sum + count, 0) : entries.length;
  const isFresh = !asked.isPlaceholderData;
  return {
    entries, counts, isFresh,
    /** How many there are; null while nobody knows. */
    count: asked.data && isFresh ? total : null,
    isPending: asked.isPending,
    error: asked.isError ? asked.error : null,
    refetch: asked.refetch,
  };
}

const none: never[] = [];
