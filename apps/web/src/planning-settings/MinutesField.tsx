import { Field } from '../forms/Field.tsx';
import type { Form } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';

interface MinutesFieldProps {
  readonly form: Pick<Form, 'faults'>;
  /** Null while nothing stands in it. */
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
}

/** A whole number of minutes. */
export function MinutesField({ form, value, onChange }: MinutesFieldProps) {
  const { say } = useWords();
  const read = (typed: string) => onChange(typed === '' ? null : Number(typed));
  return (
    <Field form={form} name="minutes" label={say('planning.travel_minutes')}>
      {(control) => <input {...control} type="text" inputMode="numeric" autoComplete="off" className="short-input" value={value ?? ''} onChange={(event) => read(event.target.value.replaceAll(/\D/g, '').slice(0, 4))} />}
    </Field>
  );
}
