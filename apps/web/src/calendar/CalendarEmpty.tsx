import { Link } from 'wouter';
import { useMayCopy } from '../me/use-me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { chosenFilters, type CalendarFilters } from './calendar-filters.ts';
import type { Say } from './entry-words.ts';
import { filterWords, type FilterOptions } from './filter-options.ts';

interface CalendarEmptyProps {
  filters: CalendarFilters;
  options: FilterOptions;
  mayPlan: boolean;
  say: Say;
  onShowAll: () => void;
  onPlan: () => void;
}

/** Nothing is planned here, or nothing that the filters let through: which ones they are, and what to do next. */
export function CalendarEmpty({ filters, options, mayPlan, say, onShowAll, onPlan }: CalendarEmptyProps) {
  const chosen = chosenFilters(filters).map((filter) => filterWords(filter, options, say));
  const filtered = chosen.length > 0;
  const mayImport = useMayCopy() && !filtered;
  return (
    <EmptyState
      title={say(filtered ? 'calendar.empty_filtered' : 'calendar.empty')}
      hint={filtered ? say('looks.empty_filters', { filters: chosen.join(', ') }) : say('calendar.empty_hint')}
    >
      <p className="button-row no-print">
        {filtered && (
          <button type="button" className="button" onClick={onShowAll}>
            {say('calendar.filters_clear')}
          </button>
        )}
        {mayImport && <Link className="button" href="/sessions/import">{say('session_import.import')}</Link>}
        {mayPlan && (
          <button type="button" className="button is-primary" onClick={onPlan}>
            {say('calendar.new_session')}
          </button>
        )}
      </p>
    </EmptyState>
  );
}
