import { provinces, sessionKinds, sessionStatuses, spokenLanguages, type PlanningChoices, type UiLanguage } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { ListFilter } from 'lucide-react';
import { filterCount, noFilters, type CalendarFilterName, type CalendarFilters } from './calendar-address.ts';
import type { Say } from './entry-words.ts';

interface CalendarFilterBarProps {
  filters: CalendarFilters;
  counsellors: PlanningChoices['counsellors'];
  say: Say;
  language: UiLanguage;
  onChange: (filters: CalendarFilters) => void;
}

/** What the calendar shows: everything, or one kind, status, counsellor, province or language. */
export function CalendarFilterBar({ filters, counsellors, say, language, onChange }: CalendarFilterBarProps) {
  const options: Record<CalendarFilterName, { value: string; label: string }[]> = {
    kind: sessionKinds.map((value) => ({ value, label: say(`words.session_kind.${value}`) })),
    status: sessionStatuses.map((value) => ({ value, label: say(`words.session_status.${value}`) })),
    counsellor: counsellors.map(({ id, name }) => ({ value: id, label: name })),
    province: provinces.map((value) => ({ value, label: say(`words.province.${value}`) })),
    language: spokenLanguages.map((value) => ({ value, label: languageName(value, language) })),
  };
  const count = filterCount(filters);
  return (
    <details className="calendar-filters no-print" open={count > 0 || undefined}>
      <summary>
        <ListFilter size={16} aria-hidden="true" /> {say('calendar.filters')}
        {count > 0 && <span className="badge">{say('calendar.filters_active', { count })}</span>}
      </summary>
      <div className="filter-fields">
        {names.map((name) => (
          <label key={name}>
            <span>{say(`calendar.filter_${name}`)}</span>
            <select value={filters[name]} onChange={(event) => onChange({ ...filters, [name]: event.target.value })}>
              <option value="">{say('calendar.filter_any')}</option>
              {options[name].map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
        {count > 0 && (
          <button type="button" className="button" onClick={() => onChange(noFilters)}>
            {say('calendar.filters_clear')}
          </button>
        )}
      </div>
    </details>
  );
}

const names: readonly CalendarFilterName[] = ['kind', 'status', 'counsellor', 'province', 'language'];
