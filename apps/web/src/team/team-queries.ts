import { CalendarView, SubstitutionPlan, TeamView, WorkingPatternList } from '@relais/contracts';
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';
import type { DateRange } from '../calendar/calendar-range.ts';

const root = 'team';

/** Who works, is away or has a turn on the days of a range. */
export const teamQuery = (range: DateRange, zone: string) =>
  queryOptions({ queryKey: [root, 'days', range, zone], queryFn: ({ signal }) => api.get(`/team${queryOf({ ...range, zone })}`, TeamView, { signal }), placeholderData: keepPreviousData });

/** Everybody's sessions on those days; fetched afresh with all that shows sessions. */
export const teamSessionsQuery = (range: DateRange, zone: string) =>
  queryOptions({ queryKey: ['sessions', root, range, zone], queryFn: ({ signal }) => api.get(`/calendar${queryOf({ ...range, zone })}`, CalendarView, { signal }), placeholderData: keepPreviousData });

export const patternsQuery = (userId: string) => queryOptions({ queryKey: [root, 'patterns', userId], queryFn: () => api.get(`/counsellors/${userId}/working-patterns`, WorkingPatternList) });

/** What has to be handed over is never shown as it was a while ago. */
export const substitutionPlanQuery = (userId: string, range: DateRange, zone: string) =>
  queryOptions({ queryKey: ['sessions', 'substitution', userId, range, zone], queryFn: ({ signal }) => api.get(`/substitution-plan${queryOf({ userId, ...range, zone })}`, SubstitutionPlan, { signal }), staleTime: 0 });

/** After a change: everything that shows the team, and what hangs on it, is fetched afresh. */
export function useTeamChanged(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: [root] }), client.invalidateQueries({ queryKey: ['sessions'] })]);
}
