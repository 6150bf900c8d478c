import { ClosingDayList, DayOffList, TravelTimeList } from '@relais/contracts';
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';

const root = 'planning-settings';

export const travelTimesQuery = queryOptions({ queryKey: [root, 'travel-times'], queryFn: () => api.get('/travel-times', TravelTimeList) });

export const daysOffQuery = (year: number) =>
  queryOptions({
    queryKey: [root, 'days-off', year],
    queryFn: () => api.get(`/days-off${queryOf({ from: `${year}-01-01`, to: `${year + 1}-01-01` })}`, DayOffList),
    placeholderData: keepPreviousData,
  });

export const closingDaysQuery = (organisationId: string) =>
  queryOptions({ queryKey: [root, 'closing-days', organisationId], queryFn: () => api.get(`/organisations/${organisationId}/closing-days`, ClosingDayList) });

/** After a change: every list of settings is fetched afresh. */
export function useSettingsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [root] });
}
