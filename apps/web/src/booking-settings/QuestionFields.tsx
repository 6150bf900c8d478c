import { answerTypes } from '@relais/contracts';
import { CheckField } from '../forms/CheckField.tsx';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import type { Form } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';
import { ChoiceFields } from './ChoiceFields.tsx';
import { LabelFields } from './LabelFields.tsx';
import { withAnswerType, type QuestionFields as Fields } from './question-fields.ts';

export interface QuestionFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly draft: Fields;
  readonly isNew: boolean;
  readonly onChange: (draft: Fields) => void;
}

/** The question in four languages, and how it is answered. */
export function QuestionFields({ form, draft, isNew, onChange }: QuestionFieldsProps) {
  const { say } = useWords();
  return (
    <>
      <LabelFields form={form} name="labels" labelOf={(language) => say('booking_settings.label', { language })} labels={draft.labels} onChange={(labels) => onChange({ ...draft, labels })} />
      {isNew && (
        <ChoiceField
          form={form}
          name="answerType"
          label={say('booking_settings.answer')}
          value={draft.answerType}
          choices={answerTypes.map((value) => ({ value, label: say(`words.answer_type.${value}`) }))}
          onChange={(code) => onChange(withAnswerType(draft, answerTypes.find((type) => type === code) ?? draft.answerType))}
        />
      )}
      {draft.answerType === 'choice' && <ChoiceFields form={form} choices={draft.choices} onChange={(choices) => onChange({ ...draft, choices })} />}
      <CheckField form={form} name="required" label={say('booking_settings.required')} isChecked={draft.required} onChange={(required) => onChange({ ...draft, required })} />
    </>
  );
}
