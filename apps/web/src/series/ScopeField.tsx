import { scopes, type Scope } from '@relais/contracts';
import { useId } from 'react';
import { useWords } from '../words/use-words.ts';

/** Which sessions of a series are meant. */
export function ScopeField({ scope, offered = scopes, onChange }: { scope: Scope; offered?: readonly Scope[]; onChange: (scope: Scope) => void }) {
  const { say } = useWords();
  const group = useId();
  return (
    <fieldset className="choice-group">
      <legend>{say('series.scope')}</legend>
      {offered.map((one) => (
        <label key={one} className="check-line">
          <input type="radio" name={group} checked={scope === one} onChange={() => onChange(one)} />
          {say(`series.scope_${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
