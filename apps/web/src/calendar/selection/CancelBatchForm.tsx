import { SessionCancellations, type CancelReason } from '@relais/contracts';
import { useMemo, useState, type FormEvent } from 'react';
import { ErrorSummary } from '../../forms/ErrorSummary.tsx';
import { useForm } from '../../forms/use-form.ts';
import { CancelReasonField } from '../../sessions/CancelReasonField.tsx';
import { newId } from '../../sessions/new-id.ts';
import { useReader } from '../../sessions/use-reader.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { cancelSessions, chosenItems } from './batch-api.ts';
import { BatchList } from './BatchList.tsx';
import type { BatchFormProps } from './ConfirmBatchForm.tsx';

/** Names the sessions before they are cancelled, and asks why and whether those who know of them are told. */
export function CancelBatchForm({ entries, onDone, onClose }: BatchFormProps) {
  const { say, language } = useReader();
  const form = useForm(SessionCancellations);
  const [reason, setReason] = useState<CancelReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [notify, setNotify] = useState(true);
  const [key] = useState(newId);
  const faults = useMemo(() => (isMissing ? { '/reason': say('sessions.cancel_reason_choose') } : form.faults), [isMissing, form.faults, say]);

  async function cancel(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(reason === null);
    if (reason !== null) await form.submit({ items: chosenItems(entries), reason, notify }, async (body) => onDone(await cancelSessions(body, key)));
  }

  return (
    <form onSubmit={(event) => void cancel(event)} noValidate>
      <ErrorSummary form={{ faults }} />
      <div className="dialog-text">
        <BatchList {...{ entries, say, language }} />
        <p>{say('select.cancel_text')}</p>
      </div>
      <CancelReasonField form={{ faults }} reason={reason} onChange={setReason} />
      <label className="check-line">
        <input type="checkbox" checked={notify} onChange={(event) => setNotify(event.target.checked)} />
        {say('select.notify')}
      </label>
      <DialogActions back={say('select.keep')} onBack={onClose} save={say('select.cancel_save')} isBusy={form.isBusy} isDanger />
    </form>
  );
}
