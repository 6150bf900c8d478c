import { cancelReasons, type CancelReason } from '@relais/contracts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import type { Form } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';

/** Reasons that a person gives; others are written down by Relais itself. */
const given = cancelReasons.filter((code) => code !== 'series_changed');

interface CancelReasonFieldProps {
  form: Pick<Form, 'faults'>;
  reason: CancelReason | null;
  onChange: (reason: CancelReason | null) => void;
}

/** Why a session is cancelled. */
export function CancelReasonField({ form, reason, onChange }: CancelReasonFieldProps) {
  const { say } = useWords();
  return (
    <ChoiceField
      form={form}
      name="reason"
      label={say('sessions.cancel_reason')}
      value={reason ?? ''}
      none={say('sessions.cancel_reason_choose')}
      choices={given.map((code) => ({ value: code, label: say(`words.cancel_reason.${code}`) }))}
      onChange={(value) => onChange(given.find((code) => code === value) ?? null)}
    />
  );
}
