import { Field, type FieldProps } from '../forms/Field.tsx';

interface NumberFieldProps extends FieldProps {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Told NaN while nothing or no number stands in the field. */
  readonly onChange: (value: number) => void;
}

/** A small whole number. */
export function NumberField({ value, min, max, onChange, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input {...control} type="number" className="short-input" min={min} max={max} step={1} value={Number.isNaN(value) ? '' : value} onChange={(event) => onChange(event.target.valueAsNumber)} />
      )}
    </Field>
  );
}
