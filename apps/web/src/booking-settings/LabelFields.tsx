import { uiLanguages, type QuestionLabels } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { Field } from '../forms/Field.tsx';
import type { Form } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';

interface LabelFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  /** Where the texts stand in the contract. */
  readonly name: string;
  readonly labelOf: (language: string) => string;
  readonly labels: QuestionLabels;
  readonly onChange: (labels: QuestionLabels) => void;
}

/** A text that bookers read, in each of their languages. */
export function LabelFields({ form, name, labelOf, labels, onChange }: LabelFieldsProps) {
  const { language: reader } = useWords();
  return (
    <div className="form-pair">
      {uiLanguages.map((language) => (
        <Field key={language} form={form} name={`${name}/${language}`} label={labelOf(languageName(language, reader))}>
          {(control) => <input {...control} type="text" lang={language} maxLength={160} value={labels[language]} onChange={(event) => onChange({ ...labels, [language]: event.target.value })} />}
        </Field>
      ))}
    </div>
  );
}
