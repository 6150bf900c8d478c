import { spokenLanguages } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { X } from 'lucide-react';
import { Field } from '../forms/Field.tsx';
import type { SessionFieldsProps } from './session-fields.ts';

/** The languages that are spoken: chips to remove, and a list to add from. */
export function LanguagesField({ draft, form, say, language, onChange }: SessionFieldsProps) {
  const offered = spokenLanguages.filter((code) => !draft.languages.includes(code));
  return (
    <Field form={form} name="languages" label={say('sessions.languages')}>
      {(control) => (
        <div className="language-chips">
          {draft.languages.map((code) => (
            <span key={code} className="language-chip">
              {languageName(code, language)}
              <button type="button" aria-label={say('sessions.languages_remove', { language: languageName(code, language) })} onClick={() => onChange({ ...draft, languages: draft.languages.filter((one) => one !== code) }, 'languages')}>
                <X size={14} aria-hidden="true" />
              </button>
            </span>
          ))}
          <select
            {...control}
            value=""
            onChange={(event) => {
              const code = offered.find((one) => one === event.target.value);
              if (code) onChange({ ...draft, languages: [...draft.languages, code] }, 'languages');
            }}
          >
            <option value="">{say('sessions.languages_add')}…</option>
            {offered.map((code) => (
              <option key={code} value={code}>
                {languageName(code, language)}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
