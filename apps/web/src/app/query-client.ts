import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from '../api/api.ts';

/** What was fetched stays for half a minute; only a server that is away is asked again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: (failures, error) => error instanceof Unreachable && failures < 2 } },
});
