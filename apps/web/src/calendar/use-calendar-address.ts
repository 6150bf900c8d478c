import { useLocation, useSearch } from 'wouter';
import { readAddress, writeAddress, type CalendarAddress } from './calendar-address.ts';

/** The address bar as the calendar's memory: reload and Back bring the same view, date, filters and session. */
export function useCalendarAddress() {
  const address = readAddress(useSearch());
  const [, navigate] = useLocation();

  /** Goes somewhere else; a step worth coming back to makes an entry in the history, another replaces the last. */
  function go(change: Partial<CalendarAddress>, history: 'push' | 'replace' = 'push'): void {
    const query = writeAddress({ ...address, ...change });
    navigate(query === '' ? '/' : `/?${query}`, { replace: history === 'replace' });
  }

  return [address, go] as const;
}
