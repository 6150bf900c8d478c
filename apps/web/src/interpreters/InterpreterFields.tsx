import { spokenLanguages, type InterpreterInput } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { X } from 'lucide-react';
import { Field } from '../forms/Field.tsx';
import { TextField } from '../forms/TextField.tsx';
import type { Form } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';
import { interpreterLabels, type InterpreterField } from './interpreter-words.ts';

interface InterpreterFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly draft: InterpreterInput;
  readonly onChange: (draft: InterpreterInput) => void;
}

export function InterpreterFields({ form, draft, onChange }: InterpreterFieldsProps) {
  const { say } = useWords();
  const field = <Name extends InterpreterField>(name: Name) => ({ form, name, label: say(interpreterLabels[name]), value: draft[name] });
  const change = (changes: Partial<InterpreterInput>) => onChange({ ...draft, ...changes });
  return (
    <>
      <TextField {...field('name')} onChange={(name) => change({ name })} />
      <Languages form={form} draft={draft} onChange={onChange} />
      <TextField {...field('service')} hint={say('interpreters.service_hint')} onChange={(service) => change({ service })} />
      <div className="form-pair">
        <TextField {...field('phone')} type="tel" onChange={(phone) => change({ phone })} />
        <TextField {...field('email')} type="email" onChange={(email) => change({ email })} />
      </div>
    </>
  );
}

/** Chips to remove, and a list to add from. */
function Languages({ form, draft, onChange }: InterpreterFieldsProps) {
  const { say, language } = useWords();
  const named = spokenLanguages.map((code) => ({ code, name: languageName(code, language) })).sort((one, other) => one.name.localeCompare(other.name, language));
  const chosen = named.filter(({ code }) => draft.languages.includes(code));
  return (
    <Field form={form} name="languages" label={say('interpreters.languages')}>
      {(control) => (
        <div className="language-chips">
          {chosen.map(({ code, name }) => (
            <span key={code} className="language-chip">
              {name}
              <button type="button" aria-label={say('sessions.languages_remove', { language: name })} onClick={() => onChange({ ...draft, languages: draft.languages.filter((one) => one !== code) })}>
                <X size={14} aria-hidden="true" />
              </button>
            </span>
          ))}
          <select
            {...control}
            value=""
            onChange={(event) => {
              const found = named.find(({ code }) => code === event.target.value);
              if (found) onChange({ ...draft, languages: [...draft.languages, found.code] });
            }}
          >
            <option value="">{say('sessions.languages_add')}…</option>
            {named.filter((one) => !chosen.includes(one)).map(({ code, name }) => (
              <option key={code} value={code}>{name}</option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
