import { SessionCheck } from '@relais/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

/** In place of a plan that cannot be asked about. */
export const nothing = 'null';

/**
 * What stands in the way of a plan, given as the JSON that is sent. The last answer stays until the next; it stands among
 * the sessions, because a change of one of them may change the answer.
 */
export const sessionCheckQuery = (json: string) =>
  queryOptions({
    queryKey: ['sessions', 'check', json],
    queryFn: ({ signal }) => {
      const plan: unknown = JSON.parse(json);
      return api.post('/session-checks', plan, SessionCheck, { signal });
    },
    enabled: json !== nothing,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 60_000,
  });
