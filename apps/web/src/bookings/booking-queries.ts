import { ParticipantList, QueueChangeList } from '@relais/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';

export const queueChangesQuery = (sessionId: string) =>
  queryOptions({ queryKey: ['sessions', 'queue-changes', sessionId], queryFn: () => api.get(`/sessions/${sessionId}/queue-changes`, QueueChangeList) });

export const participantsQuery = (sessionId: string) =>
  queryOptions({ queryKey: ['sessions', 'participants', sessionId], queryFn: () => api.get(`/sessions/${sessionId}/participants`, ParticipantList) });

/** After a change of a booking: everything that shows sessions, since seats and mail changed with it. */
export function useBookingsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['sessions'] });
}
