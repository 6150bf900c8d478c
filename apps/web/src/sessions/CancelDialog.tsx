import { Cancellation, type CalendarEntry, type CancelReason } from '@relais/contracts';
import { useMemo, useState, type FormEvent } from 'react';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { AlsoCancelInterpreter } from '../interpreters/AlsoCancelInterpreter.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { CancelReasonField } from './CancelReasonField.tsx';
import { useCancelling } from './use-cancelling.ts';
import { useReader } from './use-reader.ts';

/** Asks why a session is cancelled and whether those who know of it are told. */
export function CancelDialog({ entry, onClose }: { entry: CalendarEntry; onClose: () => void }) {
  const { say, language } = useReader();
  const form = useForm(Cancellation);
  const [reason, setReason] = useState<CancelReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [notify, setNotify] = useState(true);
  const cancelOne = useCancelling(entry);
  const isKnown = entry.status === 'confirmed';
  const faults = useMemo(() => (isMissing ? { '/reason': say('sessions.cancel_reason_choose') } : form.faults), [isMissing, form.faults, say]);

  async function cancel(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(reason === null);
    if (reason !== null && (await form.submit({ reason, notify: isKnown && notify }, cancelOne))) onClose();
  }

  return (
    <Dialog title={say('sessions.cancel_title', { title: titleOf(entry, say) })} onClose={onClose}>
      <form onSubmit={(event) => void cancel(event)} noValidate>
        <ErrorSummary form={{ faults }} />
        <div className="dialog-text">
          <p>{whenOf(entry, language)}</p>
          <p>{say('sessions.cancel_text')}</p>
        </div>
        <AlsoCancelInterpreter sessionId={entry.id} />
        <CancelReasonField form={{ faults }} reason={reason} onChange={setReason} />
        {isKnown && (
          <label className="check-line">
            <input type="checkbox" checked={notify} onChange={(event) => setNotify(event.target.checked)} />
            {say('sessions.cancel_notify')}
          </label>
        )}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {say('sessions.cancel_keep')}
          </button>
          <button type="submit" className="button is-danger" disabled={form.isBusy}>
            {say(form.isBusy ? 'sessions.saving' : 'sessions.cancel_save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
