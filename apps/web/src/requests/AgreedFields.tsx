import type { RequestProposal } from '@relais/contracts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { TextField } from '../forms/TextField.tsx';
import type { Form } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';

export type Agreed = Pick<RequestProposal, 'status' | 'onlineUrl'>;

interface AgreedFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly label: string;
  readonly agreed: Agreed;
  readonly isOnline: boolean;
  readonly onChange: (agreed: Agreed) => void;
}

/** How certain the session is then, and where it meets when that is online. */
export function AgreedFields({ form, label, agreed, isOnline, onChange }: AgreedFieldsProps) {
  const { say } = useWords();
  return (
    <>
      <ChoiceField
        form={form}
        name="status"
        label={label}
        value={agreed.status}
        choices={(['confirmed', 'tentative'] as const).map((status) => ({ value: status, label: say(`words.session_status.${status}`) }))}
        onChange={(status) => onChange({ ...agreed, status: status === 'tentative' ? 'tentative' : 'confirmed' })}
      />
      {isOnline && <TextField form={form} name="onlineUrl" label={say('sessions.online_url')} value={agreed.onlineUrl} onChange={(onlineUrl) => onChange({ ...agreed, onlineUrl })} />}
    </>
  );
}
