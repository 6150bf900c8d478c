import { messageKinds, messageStates } from '@relais/contracts';
import { useMayPlan } from '../me/use-me.ts';
import { SearchBox } from '../ui/SearchBox.tsx';
import { useWords } from '../words/use-words.ts';
import type { MessageFilterName } from './message-filter-names.ts';

interface MessageFiltersProps {
  readonly filters: Partial<Record<MessageFilterName, string>>;
  readonly onChange: (changes: Partial<Record<MessageFilterName, string>>) => void;
  readonly onClear: () => void;
}

/** Narrows by state and kind; who may see addresses can search them. */
export function MessageFilters({ filters, onChange, onClear }: MessageFiltersProps) {
  const { say } = useWords();
  const mayPlan = useMayPlan();
  const selects = [
    { name: 'state', label: say('messages.state'), options: messageStates.map((value) => ({ value, label: say(`words.message_state.${value}`) })) },
    { name: 'kind', label: say('messages.kind'), options: messageKinds.map((value) => ({ value, label: say(`words.message_kind.${value}`) })) },
  ] as const;
  return (
    <search className="filters no-print">
      {mayPlan && <SearchBox value={filters.q ?? ''} label={say('common.search')} hint={say('messages.search_hint')} onChange={(q) => onChange({ q })} />}
      {selects.map(({ name, label, options }) => (
        <label key={name}>
          <span>{label}</span>
          <select value={filters[name] ?? ''} onChange={(event) => onChange({ [name]: event.target.value })}>
            <option value="">{say('common.any')}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>{option.label}</option>
            ))}
          </select>
        </label>
      ))}
      {filters.sessionId !== undefined && <span className="badge filter-badge">{say('messages.of_session')}</span>}
      {Object.keys(filters).length > 0 && <button type="button" className="button" onClick={onClear}>{say('messages.clear')}</button>}
    </search>
  );
}
