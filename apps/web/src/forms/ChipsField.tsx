import type { Choice } from './ChoiceField.tsx';

interface ChipsFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (values: string[]) => void;
}

/** Several of a list, each a check box that looks like a chip. */
export function ChipsField({ label, values, choices, onChange }: ChipsFieldProps) {
  const toggled = (value: string) => (values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <fieldset className="chips">
      <legend>{label}</legend>
      {choices.map(({ value, label: name }) => (
        <label key={value} className="chip">
          <input type="checkbox" checked={values.includes(value)} onChange={() => onChange(toggled(value))} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
