import { Cancellation, type CalendarEntry, type CancelReason } from '@relais/contracts';
import { useMemo, useState, type FormEvent } from 'react';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { useForm } from '../forms/use-form.ts';
import { AlsoCancelInterpreter } from '../interpreters/AlsoCancelInterpreter.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { CancelReasonField } from './CancelReasonField.tsx';
import { storedIn } from './conflict-lines.ts';
import { DeedNote } from './DeedNote.tsx';
import { cancellable, useCancelling } from './use-cancelling.ts';
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

  async function cancel(version: number): Promise<void> {
    setMissing(reason === null);
    if (reason !== null && (await form.submit({ reason, notify: isKnown && notify }, (body) => cancelOne(body, version)))) onClose();
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    void cancel(entry.version);
  }

  return (
    <Dialog title={say('sessions.cancel_title', { title: titleOf(entry, say) })} onClose={onClose}>
      <form onSubmit={handleSubmit} noValidate>
        <DeedNote form={{ ...form, faults }} seen={entry} possible={cancellable} keep={say('sessions.cancel_anyway')} leave={say('sessions.cancel_keep')} onKeep={(version) => void cancel(version)} onLeave={onClose} isDanger />
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
        {storedIn(form.refusal) === null && <DialogActions back={say('sessions.cancel_keep')} onBack={onClose} save={say('sessions.cancel_save')} isBusy={form.isBusy} isDanger />}
      </form>
    </Dialog>
  );
}
