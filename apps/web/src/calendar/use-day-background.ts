import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Reader } from '../sessions/use-reader.ts';
import { teamQuery } from '../team/team-queries.ts';
import { awaySpans, offSpans, withAway, withDaysOff, type BackgroundSpan } from './background-spans.ts';
import type { CalendarFilters } from './calendar-filters.ts';
import type { CalendarViewName, DateRange } from './calendar-range.ts';
import { holidayNamesIn, type HolidayNames } from './holiday-names.ts';

interface Shown {
  view: CalendarViewName;
  range: DateRange;
  filters: CalendarFilters;
  reader: Pick<Reader, 'say' | 'zone' | 'me' | 'mayPlan'>;
}

/** Holidays, days off, and the absences of those who are filtered by, or else of whoever looks. Nobody waits for it. */
export function useDayBackground({ view, range: { from, to }, filters, reader: { say, zone, me, mayPlan } }: Shown): { holidays: HolidayNames; background: readonly BackgroundSpan[] } {
  const { data: team } = useQuery({ ...teamQuery({ from, to }, zone), enabled: view !== 'year' });
  const showsPeople = view === 'month' || view === 'week' || view === 'day' || view === 'list';
  const persons = filters.counsellor.length > 0 ? filters.counsellor : mayPlan ? [me.id] : [];
  const people = showsPeople ? persons.join() : '';
  return useMemo(() => {
    const range = { from, to };
    const holidays = withDaysOff(holidayNamesIn(range, say), team, say);
    const away = team ? awaySpans(team, people.split(','), say) : [];
    return { holidays: withAway(holidays, away, range, zone), background: [...offSpans(holidays, zone), ...away] };
  }, [from, to, zone, say, team, people]);
}
