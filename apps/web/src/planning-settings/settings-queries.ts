import { ClosingDayList, DayOffList, TravelTimeList } from '@relais/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';

const root = 'planning-settings';

export const travelTimesQuery = queryOptions({ queryKey: [root, 'travel-times'], queryFn: () => api.get('/travel-times', TravelTimeList) });

export const daysOffQuery = queryOptions({ queryKey: [root, 'days-off'], queryFn: () => api.get('/days-off', DayOffList) });

export const closingDaysQuery = (organisationId: string) =>
  queryOptions({ queryKey: [root, 'closing-days', organisationId], queryFn: () => api.get(`/organisations/${organisationId}/closing-days`, ClosingDayList) });

/** After a change: every list of settings is fetched afresh. */
export function useSettingsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [root] });
}
