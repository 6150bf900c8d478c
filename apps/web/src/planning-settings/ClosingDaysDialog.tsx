import { ClosingDayInput, ClosingDayView, type OrganisationView } from '@relais/contracts';
import { useMemo, useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { Field } from '../forms/Field.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useForm, type Faults } from '../forms/use-form.ts';
import { DateInput } from '../sessions/DateInput.tsx';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SaveButton } from './SaveButton.tsx';
import { useSettingsActs } from './use-settings-acts.ts';

interface ClosingDaysDialogProps {
  readonly organisation: Pick<OrganisationView, 'id'>;
  readonly onClose: () => void;
}

/** One day, or several in a row, on which an organisation is closed. */
export function ClosingDaysDialog({ organisation, onClose }: ClosingDaysDialogProps) {
  const { say, language, today } = useReader();
  const form = useForm(ClosingDayInput);
  const [draft, setDraft] = useState<ClosingDayInput>({ fromDate: today, untilDate: today, label: '' });
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [isBackwards, setBackwards] = useState(false);
  const [key] = useState(newId);
  const { tell } = useSettingsActs();
  const faults = useMemo((): Faults => (isBackwards ? { '/untilDate': say('planning.find_until_before') } : form.faults), [isBackwards, form.faults, say]);
  const readable = (name: string) => (isReadable: boolean) => setUnreadable((before) => before.filter((one) => one !== name).concat(isReadable ? [] : [name]));

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isWrong = unreadable.length === 0 && draft.untilDate < draft.fromDate;
    setBackwards(isWrong);
    if (isWrong) return;
    const typed = { ...draft, ...Object.fromEntries(unreadable.map((name) => [name, ''])) };
    const isAdded = await form.submit(typed, async (body) => {
      const { label } = await api.post(`/organisations/${organisation.id}/closing-days`, body, ClosingDayView, { idempotencyKey: key });
      await tell({ name: label, text: say('common.saved'), changeBack: null });
    });
    if (isAdded) onClose();
  }

  /** A later first day takes the last one along. */
  const from = (fromDate: string) => setDraft({ ...draft, fromDate, untilDate: draft.untilDate < fromDate ? fromDate : draft.untilDate });

  return (
    <Dialog title={say('planning.closing_add')} onClose={onClose} isDirty={draft.label !== ''}>
      <form onSubmit={(event) => void add(event)} noValidate>
        <ErrorSummary form={{ faults }} />
        <div className="form-pair">
          <Field form={{ faults }} name="fromDate" label={say('planning.closing_from')}>
            {(control) => <DateInput control={control} value={draft.fromDate} today={today} say={say} language={language} onReadable={readable('fromDate')} onChange={from} />}
          </Field>
          <Field form={{ faults }} name="untilDate" label={say('planning.closing_until')}>
            {(control) => <DateInput control={control} value={draft.untilDate} today={today} say={say} language={language} onReadable={readable('untilDate')} onChange={(untilDate) => setDraft({ ...draft, untilDate })} />}
          </Field>
        </div>
        <TextField form={{ faults }} name="label" label={say('planning.closing_label')} hint={say('planning.closing_label_hint')} value={draft.label} onChange={(label) => setDraft({ ...draft, label })} />
        <SaveButton isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
