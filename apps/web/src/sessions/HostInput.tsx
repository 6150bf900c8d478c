import type { OrganisationListItem } from '@relais/contracts';
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Say } from '../calendar/entry-words.ts';
import type { Control } from '../forms/Field.tsx';

interface HostInputProps {
  control: Control;
  value: { id: string; name: string } | null;
  /** The organisations that fit what was typed before or is typed now; null while the first are looked up. */
  found: readonly OrganisationListItem[] | null;
  /** Whether they fit what is typed now. */
  isFresh: boolean;
  say: Say;
  onSearch: (words: string) => void;
  onChoose: (host: OrganisationListItem | null) => void;
}

/** Finds the host organisation by a part of its name or municipality. */
export function HostInput({ control, value, found, isFresh, say, onSearch, onChoose }: HostInputProps) {
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  /** Enter was pressed before the organisations had arrived: the first of them is meant. */
  const isWanted = useRef(false);
  const open = typed !== null && typed.trim() !== '';
  const items = open ? (found ?? []) : [];

  function search(words: string): void {
    setTyped(words);
    setActive(0);
    isWanted.current = false;
    onSearch(words.trim());
    if (words.trim() === '') onChoose(null);
  }

  function choose(organisation: OrganisationListItem): void {
    setTyped(null);
    onChoose(organisation);
  }

  const chooseWanted = useEffectEvent(() => {
    const [first] = items;
    if (!isWanted.current || !isFresh || !first) return;
    isWanted.current = false;
    choose(first);
  });
  useEffect(() => chooseWanted(), [found, isFresh]);

  function handleKeyDown(event: KeyboardEvent): void {
    const chosen = isFresh ? items[active] : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (items.length > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (chosen) choose(chosen);
      else isWanted.current = !isFresh;
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setTyped(null);
    }
  }

  return (
    <div className="host-input">
      <input
        {...control}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={items[active] ? `${listId}-${items[active].id}` : undefined}
        value={typed ?? value?.name ?? ''}
        onChange={(event) => search(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={handleKeyDown}
      />
      <ul id={listId} role="listbox" aria-label={say('sessions.host')} hidden={!open || items.length === 0}>
        {items.map((organisation, index) => (
          <li
            key={organisation.id}
            id={`${listId}-${organisation.id}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onPointerUp={() => choose(organisation)}
          >
            <span dir="auto">{organisation.name}</span>
            <span className="option-facts">
              {say(`words.organisation_kind.${organisation.kind}`)}
              {organisation.municipality !== '' && ` · ${organisation.municipality}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {open && isFresh && items.length === 0 ? say('sessions.host_none') : ''}
      </p>
    </div>
  );
}
