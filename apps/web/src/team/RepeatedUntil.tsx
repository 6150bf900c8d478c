import { addDays } from '@relais/calendar';
import { CheckField } from '../forms/CheckField.tsx';
import type { Form } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { DayField } from './DayFields.tsx';
import type { DutyDraft } from './duty-fields.ts';

interface RepeatedUntilProps {
  readonly form: Pick<Form, 'faults'>;
  readonly draft: DutyDraft;
  readonly onChange: (draft: DutyDraft) => void;
  readonly onReadable: (name: string, isReadable: boolean) => void;
}

const twelveWeeks = 12 * 7;

/** Whether a turn comes back every week, and until when. */
export function RepeatedUntil({ form, draft, onChange, onReadable }: RepeatedUntilProps) {
  const { say } = useReader();
  return (
    <>
      <CheckField form={form} name="weekly" label={say('team.every_week')} isChecked={draft.repeatUntil !== ''} onChange={(isWeekly) => onChange({ ...draft, repeatUntil: isWeekly ? addDays(draft.day, twelveWeeks) : '' })} />
      {draft.repeatUntil !== '' && <DayField form={form} name="repeatUntil" label={say('team.repeat_until')} value={draft.repeatUntil} onChange={(repeatUntil) => onChange({ ...draft, repeatUntil })} onReadable={onReadable} />}
    </>
  );
}
