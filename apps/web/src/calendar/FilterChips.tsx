import { X } from 'lucide-react';
import { useRef } from 'react';
import { chosenFilters, noFilters, toggled, type CalendarFilters } from './calendar-filters.ts';
import type { Say } from './entry-words.ts';
import { filterWords, type FilterOptions } from './filter-options.ts';

interface FilterChipsProps {
  filters: CalendarFilters;
  options: FilterOptions;
  say: Say;
  onChange: (filters: CalendarFilters) => void;
}

/** Every value that is filtered by, each to be taken away by itself. */
export function FilterChips({ filters, options, say, onChange }: FilterChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  const chosen = chosenFilters(filters);
  if (chosen.length === 0) return null;

  /** The focus goes to the chip that takes the place, or to the filters when none is left. */
  function remove(index: number): void {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = chosen.length === 1 ? document.querySelector<HTMLElement>('.filter-menus summary') : buttons[index === chosen.length - 1 ? index - 1 : index + 1];
    next?.focus();
    const gone = chosen[index];
    if (gone) onChange(toggled(filters, gone.name, gone.value));
  }

  return (
    <ul className="filter-chips" ref={list} aria-label={say('looks.filtered_by')}>
      {chosen.map((filter, index) => {
        const words = filterWords(filter, options, say);
        return (
          <li key={`${filter.name} ${filter.value}`}>
            <button type="button" className="filter-chip" onClick={() => remove(index)} aria-label={say('looks.filter_remove', { filter: words })}>
              {words} <X size={14} aria-hidden="true" className="no-print" />
            </button>
          </li>
        );
      })}
      <li className="no-print">
        <button type="button" className="link-button" onClick={() => onChange(noFilters)}>
          {say('calendar.filters_clear')}
        </button>
      </li>
    </ul>
  );
}
