import type { DebriefView } from '@relais/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { isRefused } from '../api/api.ts';
import { readDebrief } from '../sessions/session-api.ts';

/** What was written of a session; null while nobody wrote. */
export const debriefQuery = (sessionId: string) => queryOptions({ queryKey: ['sessions', 'debrief', sessionId], queryFn: () => writtenOrNull(sessionId) });

async function writtenOrNull(sessionId: string): Promise<DebriefView | null> {
  try {
    return await readDebrief(sessionId);
  } catch (error) {
    if (isRefused(error, 'not_found')) return null;
    throw error;
  }
}

/** After a debrief is stored: everything that shows the session afresh. */
export function useDebriefStored() {
  const client = useQueryClient();
  return (debrief: DebriefView) => {
    client.setQueryData(debriefQuery(debrief.sessionId).queryKey, debrief);
    void client.invalidateQueries({ queryKey: ['sessions'] });
  };
}
