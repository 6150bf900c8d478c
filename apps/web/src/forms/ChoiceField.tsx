import { Field, type FieldProps } from './Field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Label of the empty choice, where nothing may be chosen. */
  readonly none?: string;
  readonly onChange: (value: string) => void;
}

/** One of a list. */
export function ChoiceField({ value, choices, none, onChange, ...field }: ChoiceFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
