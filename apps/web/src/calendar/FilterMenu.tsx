import { ChevronDown } from 'lucide-react';
import type { FilterOptions } from './filter-options.ts';
import type { CalendarFilterName } from './calendar-filters.ts';
import { useDropMenu } from './use-drop-menu.ts';

interface FilterMenuProps {
  label: string;
  options: FilterOptions[CalendarFilterName];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** One filter: a button that opens its values, of which any number may be ticked. */
export function FilterMenu({ label, options, chosen, onToggle }: FilterMenuProps) {
  const { props } = useDropMenu();
  return (
    <details className="drop-menu" {...props}>
      <summary className={chosen.length > 0 ? 'button is-chosen' : 'button'}>
        {label}
        {chosen.length > 0 && <span className="filter-count">{chosen.length}</span>}
        <ChevronDown size={16} aria-hidden="true" />
      </summary>
      <fieldset className={options.length > 12 ? 'drop-panel is-long' : 'drop-panel'}>
        <legend className="visually-hidden">{label}</legend>
        {options.map((option) => (
          <label key={option.value} className="check-line">
            <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => onToggle(option.value)} /> {option.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
