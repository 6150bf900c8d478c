import type { CalendarEntry } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { bookingsQuery, sessionQuery } from '../sessions/session-queries.ts';

const keptMs = 12 * 60 * 60_000;

/** Fetches what the debriefs on a list need, so that one can be opened and written where there is no connection any more. */
export function useReadyOffline(due: readonly CalendarEntry[]): void {
  const client = useQueryClient();
  const ids = due.map(({ id }) => id).join();
  useEffect(() => {
    void import('./DebriefPage.tsx');
    for (const id of ids.split(',').filter(Boolean)) {
      void client.prefetchQuery({ ...sessionQuery(id), gcTime: keptMs });
      void client.prefetchQuery({ ...bookingsQuery(id), gcTime: keptMs });
    }
  }, [client, ids]);
}
