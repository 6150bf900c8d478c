import { ChoiceField } from '../forms/ChoiceField.tsx';
import type { FieldProps } from '../forms/Field.tsx';
import type { Say } from '../calendar/entry-words.ts';

interface TruthFieldProps extends FieldProps {
  readonly value: boolean | null;
  /** What is so while nobody says yes or no. */
  readonly otherwise: string;
  readonly say: Say;
  readonly onChange: (value: boolean | null) => void;
}

const truths: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** Yes, no, or nobody said. */
export function TruthField({ value, otherwise, say, onChange, ...field }: TruthFieldProps) {
  return (
    <ChoiceField
      {...field}
      value={value === null ? '' : value ? 'yes' : 'no'}
      none={otherwise}
      choices={[
        { value: 'yes', label: say('sessions.yes') },
        { value: 'no', label: say('sessions.no') },
      ]}
      onChange={(code) => onChange(truths[code] ?? null)}
    />
  );
}
