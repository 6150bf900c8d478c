import { acceptanceReasons, type AcceptanceReason } from '@relais/contracts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import type { Form } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';

interface ReasonFieldProps {
  readonly form: Pick<Form, 'faults'>;
  /** Two choosers may stand on one screen, in a form and in a dialog over it. */
  readonly name: 'acceptedBecause' | 'reason';
  readonly value: AcceptanceReason | null;
  readonly onChange: (reason: AcceptanceReason | null) => void;
}

/** Why a session is planned in spite of what speaks against it; kept with the session. */
export function ReasonField({ form, name, value, onChange }: ReasonFieldProps) {
  const { say } = useWords();
  return (
    <ChoiceField
      form={form}
      name={name}
      label={say('sessions.accepted_because')}
      value={value ?? ''}
      none={say('planning.reason_choose')}
      choices={acceptanceReasons.map((code) => ({ value: code, label: say(`words.acceptance_reason.${code}`) }))}
      onChange={(code) => onChange(acceptanceReasons.find((one) => one === code) ?? null)}
    />
  );
}
