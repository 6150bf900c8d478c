import type { Choice } from '../forms/ChoiceField.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { useWords } from '../words/use-words.ts';
import { organisationChoices } from './choices.ts';
import type { OrganisationFilterName } from './organisation-filter-names.ts';

interface OrganisationFiltersProps {
  readonly filters: Partial<Record<OrganisationFilterName, string>>;
  readonly onChange: (changes: Partial<Record<OrganisationFilterName, string>>) => void;
  readonly onClear: () => void;
}

/** One search box and a labelled list for each thing to narrow by. */
export function OrganisationFilters({ filters, onChange, onClear }: OrganisationFiltersProps) {
  const words = useWords();
  const { say } = words;
  const choices = organisationChoices(words);
  const selects: readonly [OrganisationFilterName, string, readonly Choice[], string?][] = [
    ['kind', say('organisations.kind'), choices.kind],
    ['province', say('organisations.province'), choices.province],
    ['language', say('organisations.languages'), choices.spoken],
    ['community', say('organisations.community'), choices.community],
    ['status', say('organisations.status'), choices.status],
    ['archived', say('organisations.archived'), (['only', 'all'] as const).map((value) => ({ value, label: say(`organisations.archived_${value}`) })), say('organisations.archived_no')],
    ['sort', say('organisations.sort'), [{ value: 'silent_longest', label: say('organisations.sort_silent_longest') }], say('organisations.sort_name')],
  ];
  return (
    <search className="filters no-print">
      <SearchBox value={filters.q ?? ''} label={say('common.search')} hint={say('organisations.search_hint')} onChange={(q) => onChange({ q })} />
      {selects.map(([name, label, options, none = say('common.any')]) => (
        <label key={name}>
          <span>{label}</span>
          <select value={filters[name] ?? ''} onChange={(event) => onChange({ [name]: event.target.value })}>
            <option value="">{none}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>{option.label}</option>
            ))}
          </select>
        </label>
      ))}
      {Object.keys(filters).length > 0 && <button type="button" className="button" onClick={onClear}>{say('organisations.clear')}</button>}
    </search>
  );
}
