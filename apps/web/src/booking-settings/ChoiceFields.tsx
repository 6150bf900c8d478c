import type { QuestionChoice } from '@relais/contracts';
import { X } from 'lucide-react';
import { useRef } from 'react';
import type { Form } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';
import { LabelFields } from './LabelFields.tsx';
import { withChoice } from './question-fields.ts';

interface ChoiceFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly choices: readonly QuestionChoice[];
  readonly onChange: (choices: QuestionChoice[]) => void;
}

const mostChoices = 12;
const fewestChoices = 2;

/** What can be chosen, each in four languages. */
export function ChoiceFields({ form, choices, onChange }: ChoiceFieldsProps) {
  const { say } = useWords();
  const adding = useRef<HTMLButtonElement>(null);
  const fault = form.faults['/choices'];

  function remove(index: number): void {
    onChange(choices.filter((_, at) => at !== index));
    adding.current?.focus();
  }

  return (
    <fieldset className="choice-fields">
      <legend>{say('booking_settings.choices')}</legend>
      {fault !== undefined && <p className="fault">{fault}</p>}
      {choices.map(({ code, labels }, index) => (
        <fieldset key={code} className="choice-field">
          <legend>{say('booking_settings.choice', { number: index + 1 })}</legend>
          <LabelFields
            form={form}
            name={`choices/${index}/labels`}
            labelOf={(language) => say('booking_settings.choice_in', { number: index + 1, language })}
            labels={labels}
            onChange={(changed) => onChange(choices.map((choice, at) => (at === index ? { ...choice, labels: changed } : choice)))}
          />
          {choices.length > fewestChoices && (
            <button type="button" className="icon-button" aria-label={say('booking_settings.choice_remove', { number: index + 1 })} onClick={() => remove(index)}>
              <X size={18} aria-hidden="true" />
            </button>
          )}
        </fieldset>
      ))}
      {choices.length < mostChoices && (
        <button ref={adding} type="button" className="button" onClick={() => onChange(withChoice(choices))}>
          {say('booking_settings.choice_add')}
        </button>
      )}
    </fieldset>
  );
}
