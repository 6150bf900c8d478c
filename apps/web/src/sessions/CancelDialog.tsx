import { Cancellation, cancelReasons, type CalendarEntry, type CancelReason } from '@relais/contracts';
import { useMemo, useState, type FormEvent } from 'react';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { Field } from '../forms/Field.tsx';
import { useForm } from '../forms/use-form.ts';
import { AlsoCancelInterpreter } from '../interpreters/AlsoCancelInterpreter.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { cancelSession } from './session-api.ts';
import { useSessionStored } from './session-queries.ts';
import { useReader } from './use-reader.ts';

/** Asks why a session is cancelled and whether those who know of it are told; nothing can bring it back. */
export function CancelDialog({ entry, onClose }: { entry: CalendarEntry; onClose: () => void }) {
  const { say, language } = useReader();
  const form = useForm(Cancellation);
  const [reason, setReason] = useState<CancelReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [notify, setNotify] = useState(true);
  const toasts = useToasts();
  const stored = useSessionStored();
  const isKnown = entry.status === 'confirmed';
  const title = titleOf(entry, say);
  const faults = useMemo(() => (isMissing ? { '/reason': say('sessions.cancel_reason_choose') } : form.faults), [isMissing, form.faults, say]);

  async function cancel(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(reason === null);
    if (reason === null) return;
    const sent = await form.submit({ reason, notify: isKnown && notify }, async (body) => void stored(await cancelSession(entry.id, entry.version, body)));
    if (!sent) return;
    onClose();
    toasts.show({ text: say(isKnown && notify ? 'sessions.cancelled_told' : 'sessions.cancelled', { title }) });
  }

  return (
    <Dialog title={say('sessions.cancel_title', { title })} onClose={onClose}>
      <form onSubmit={(event) => void cancel(event)} noValidate>
        <ErrorSummary form={{ faults }} />
        <div className="dialog-text">
          <p>{whenOf(entry, language)}</p>
          <p>{say('sessions.cancel_text')}</p>
        </div>
        <AlsoCancelInterpreter sessionId={entry.id} />
        <Field form={{ faults }} name="reason" label={say('sessions.cancel_reason')}>
          {(control) => (
            <select {...control} value={reason ?? ''} onChange={(event) => setReason(cancelReasons.find((code) => code === event.target.value) ?? null)}>
              <option value="" disabled>
                {say('sessions.cancel_reason_choose')}
              </option>
              {cancelReasons.map((code) => (
                <option key={code} value={code}>
                  {say(`words.cancel_reason.${code}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
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
