import { Field, type FieldProps } from './Field.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'url';
  readonly autoComplete?: string;
  readonly rows?: number;
}

/** One line of text, or several when `rows` says so. */
export function TextField({ value, onChange, type = 'text', autoComplete = 'off', rows, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) =>
        rows === undefined ? (
          <input {...control} type={type} autoComplete={autoComplete} value={value} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <textarea {...control} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}
