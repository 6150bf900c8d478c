import { requestStatuses } from '@relais/contracts';
import { useWords } from '../words/use-words.ts';

export const requestFilterNames = ['status', 'owner', 'page'] as const;
type Name = (typeof requestFilterNames)[number];

interface RequestFiltersProps {
  readonly filters: Partial<Record<Name, string>>;
  readonly onChange: (changes: Partial<Record<Name, string>>) => void;
  readonly onClear: () => void;
}

/** Narrows by state and by who has taken a request up. */
export function RequestFilters({ filters, onChange, onClear }: RequestFiltersProps) {
  const { say } = useWords();
  return (
    <search className="filters no-print">
      <label>
        <span>{say('requests.filter_status')}</span>
        <select value={filters.status ?? ''} onChange={(event) => onChange({ status: event.target.value })}>
          <option value="">{say('requests.filter_open')}</option>
          {requestStatuses.map((status) => <option key={status} value={status}>{say(`words.request_status.${status}`)}</option>)}
        </select>
      </label>
      <label>
        <span>{say('requests.filter_owner')}</span>
        <select value={filters.owner ?? ''} onChange={(event) => onChange({ owner: event.target.value })}>
          <option value="">{say('requests.owner_anybody')}</option>
          <option value="me">{say('requests.owner_me')}</option>
          <option value="nobody">{say('requests.owner_nobody')}</option>
        </select>
      </label>
      {Object.keys(filters).length > 0 && <button type="button" className="button" onClick={onClear}>{say('requests.clear')}</button>}
    </search>
  );
}
