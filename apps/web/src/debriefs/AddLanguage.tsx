import type { UiLanguage } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Say } from '../calendar/entry-words.ts';

interface AddLanguageProps {
  offered: readonly string[];
  say: Say;
  language: UiLanguage;
  onAdd: (code: string) => void;
}

/** One more language to count. With keys the choice is only made by Enter or by going on: arrows pass every language on their way. */
export function AddLanguage({ offered, say, language, onAdd }: AddLanguageProps) {
  const [choice, setChoice] = useState('');
  const isByKey = useRef(false);

  function add(code: string): void {
    setChoice('');
    if (code !== '') onAdd(code);
  }
  function handleKeyDown(event: KeyboardEvent): void {
    isByKey.current = true;
    if (event.key !== 'Enter' || choice === '') return;
    event.preventDefault();
    add(choice);
  }

  return (
    <label className="add-language">
      <span className="visually-hidden">{say('debriefs.add_language')}</span>
      <select
        value={choice}
        onPointerDown={() => (isByKey.current = false)}
        onKeyDown={handleKeyDown}
        onChange={({ target: { value } }) => (isByKey.current ? setChoice(value) : add(value))}
        onBlur={() => add(choice)}
      >
        <option value="">{say('debriefs.add_language')}…</option>
        {offered.map((code) => (
          <option key={code} value={code}>
            {languageName(code, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
