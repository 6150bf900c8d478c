import './calendar-filters.css';
import { ListFilter, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { calendarFilters, filterCount, isOnly, toggled, type CalendarFilters } from './calendar-filters.ts';
import type { Say } from './entry-words.ts';
import type { FilterOptions } from './filter-options.ts';
import { FilterMenu } from './FilterMenu.tsx';
import { useNarrow } from './use-narrow.ts';

interface CalendarFilterBarProps {
  filters: CalendarFilters;
  options: FilterOptions;
  /** Who looks; null for those who lead no sessions. */
  counsellorId: string | null;
  say: Say;
  onChange: (filters: CalendarFilters) => void;
  /** What stands beside the filters. */
  children: ReactNode;
}

/** What the calendar shows: everything, mine, or what any of the ticked values let through. */
export function CalendarFilterBar(props: CalendarFilterBarProps) {
  const { filters, say } = props;
  const count = filterCount(filters);
  if (!useNarrow()) return <Bar {...props} />;
  return (
    <details className="calendar-filters no-print">
      <summary>
        <ListFilter size={16} aria-hidden="true" /> {say('calendar.filters')}
        {count > 0 && <span className="badge">{say('calendar.filters_active', { count })}</span>}
      </summary>
      <Bar {...props} />
    </details>
  );
}

function Bar({ filters, options, counsellorId, say, onChange, children }: CalendarFilterBarProps) {
  const isMine = counsellorId !== null && isOnly(filters, counsellorId);
  return (
    <div className="filter-bar no-print">
      <div className="filter-menus" role="group" aria-label={say('calendar.filters')}>
        {counsellorId !== null && (
          <button type="button" className={isMine ? 'button is-chosen' : 'button'} aria-pressed={isMine} onClick={() => onChange({ ...filters, counsellor: isMine ? [] : [counsellorId] })}>
            <UserRound size={16} aria-hidden="true" /> {say('looks.mine')}
          </button>
        )}
        {calendarFilters
          .filter((name) => options[name].length > 0)
          .map((name) => (
            <FilterMenu key={name} label={say(`calendar.filter_${name}`)} options={options[name]} chosen={filters[name]} onToggle={(value) => onChange(toggled(filters, name, value))} />
          ))}
      </div>
      {children}
    </div>
  );
}
