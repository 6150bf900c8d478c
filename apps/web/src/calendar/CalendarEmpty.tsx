import { EmptyState } from '../ui/EmptyState.tsx';
import { filterCount, type CalendarFilters } from './calendar-address.ts';
import type { Say } from './entry-words.ts';

interface CalendarEmptyProps {
  filters: CalendarFilters;
  mayPlan: boolean;
  say: Say;
  onShowAll: () => void;
  onPlan: () => void;
}

/** Nothing is planned here, or nothing that the filters let through, and what to do next. */
export function CalendarEmpty({ filters, mayPlan, say, onShowAll, onPlan }: CalendarEmptyProps) {
  const filtered = filterCount(filters) > 0;
  return (
    <EmptyState title={say(filtered ? 'calendar.empty_filtered' : 'calendar.empty')} hint={say(filtered ? 'calendar.empty_filtered_hint' : 'calendar.empty_hint')}>
      <p className="button-row no-print">
        {filtered && (
          <button type="button" className="button" onClick={onShowAll}>
            {say('calendar.filters_clear')}
          </button>
        )}
        {mayPlan && (
          <button type="button" className="button is-primary" onClick={onPlan}>
            {say('calendar.new_session')}
          </button>
        )}
      </p>
    </EmptyState>
  );
}
