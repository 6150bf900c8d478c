import { SessionConfirmations, type CalendarEntry, type SessionResults } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../../forms/ErrorSummary.tsx';
import { useForm } from '../../forms/use-form.ts';
import { newId } from '../../sessions/new-id.ts';
import { useReader } from '../../sessions/use-reader.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { chosenItems, confirmSessions } from './batch-api.ts';
import { BatchList } from './BatchList.tsx';

export interface BatchFormProps {
  entries: readonly CalendarEntry[];
  onDone: (results: SessionResults) => void;
  onClose: () => void;
}

/** Names the sessions before they are confirmed; their hosts can be invited along. */
export function ConfirmBatchForm({ entries, onDone, onClose }: BatchFormProps) {
  const { say, language } = useReader();
  const form = useForm(SessionConfirmations);
  const [inviteHost, setInviteHost] = useState(false);
  const [key] = useState(newId);

  async function confirm(event: FormEvent): Promise<void> {
    event.preventDefault();
    await form.submit({ items: chosenItems(entries), inviteHost }, async (body) => onDone(await confirmSessions(body, key)));
  }

  return (
    <form onSubmit={(event) => void confirm(event)} noValidate>
      <ErrorSummary form={form} />
      <div className="dialog-text">
        <BatchList {...{ entries, say, language }} />
        <p>{say('select.confirm_text')}</p>
      </div>
      <label className="check-line">
        <input type="checkbox" checked={inviteHost} onChange={(event) => setInviteHost(event.target.checked)} />
        {say('select.invite')}
      </label>
      <DialogActions back={say('select.keep')} onBack={onClose} save={say('select.confirm_save')} isBusy={form.isBusy} />
    </form>
  );
}
