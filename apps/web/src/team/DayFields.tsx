import { Field } from '../forms/Field.tsx';
import type { Form } from '../forms/use-form.ts';
import { ClockInput } from '../sessions/ClockInput.tsx';
import { DateInput } from '../sessions/DateInput.tsx';
import { useReader } from '../sessions/use-reader.ts';

interface InputProps {
  readonly form: Pick<Form, 'faults'>;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onReadable: (name: string, isReadable: boolean) => void;
}

/** A date in a form. */
export function DayField({ form, name, label, value, onChange, onReadable }: InputProps) {
  const { say, language, today } = useReader();
  return (
    <Field form={form} name={name} label={label}>
      {(control) => <DateInput control={control} value={value} today={today} say={say} language={language} onChange={onChange} onReadable={(isReadable) => onReadable(name, isReadable)} />}
    </Field>
  );
}

/** A time of day in a form. */
export function ClockField({ form, name, label, value, onChange, onReadable }: InputProps) {
  return (
    <Field form={form} name={name} label={label}>
      {(control) => <ClockInput control={control} label={label} value={value} onChange={onChange} onReadable={(isReadable) => onReadable(name, isReadable)} />}
    </Field>
  );
}
