import { SeriesCancellation, type CalendarEntry, type CancelReason, type Scope } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { titleOf } from '../calendar/entry-words.ts';
import { useForm } from '../forms/use-form.ts';
import { CancelReasonField } from '../sessions/CancelReasonField.tsx';
import { storedIn } from '../sessions/conflict-lines.ts';
import { DeedNote } from '../sessions/DeedNote.tsx';
import { cancellable, useCancelling } from '../sessions/use-cancelling.ts';
import { AlsoCancelInterpreter } from '../interpreters/AlsoCancelInterpreter.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { LoadFailure } from '../ui/Loading.tsx';
import { useWords } from '../words/use-words.ts';
import { ScopeField } from './ScopeField.tsx';
import { SeriesEffects } from './SeriesEffects.tsx';
import { actPreviewQuery } from './series-queries.ts';
import { useSeriesActs } from './use-series-acts.ts';

interface SeriesCancelDialogProps {
  entry: CalendarEntry;
  seriesId: string;
  onClose: () => void;
}

/** Asks which sessions of a series are cancelled and why, and shows who would be told before anybody is. */
export function SeriesCancelDialog({ entry, seriesId, onClose }: SeriesCancelDialogProps) {
  const { say } = useWords();
  const form = useForm(SeriesCancellation);
  const acts = useSeriesActs(seriesId);
  const cancelOne = useCancelling(entry);
  const [scope, setScope] = useState<Scope>('this');
  const [reason, setReason] = useState<CancelReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [notify, setNotify] = useState(true);
  const asked: SeriesCancellation = { scope, sessionId: entry.id, reason: 'other', notify: true };
  const preview = useQuery(actPreviewQuery(seriesId, { name: 'cancel', cancellation: asked }));
  const faults = useMemo(() => (isMissing ? { '/reason': say('sessions.cancel_reason_choose') } : form.faults), [isMissing, form.faults, say]);
  const title = titleOf(entry, say);

  async function cancel(version: number): Promise<void> {
    setMissing(reason === null);
    if (reason === null) return;
    const isTold = notify && (preview.data?.recipients.length ?? 0) > 0;
    const sent = await form.submit({ ...asked, reason, notify: isTold }, (body) => (scope === 'this' ? cancelOne({ reason, notify: isTold }, version) : acts.cancel(body)));
    if (sent) onClose();
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    void cancel(entry.version);
  }

  return (
    <Dialog title={say('sessions.cancel_title', { title })} onClose={onClose}>
      <form onSubmit={handleSubmit} noValidate>
        <DeedNote form={{ ...form, faults }} seen={entry} possible={cancellable} keep={say('sessions.cancel_anyway')} leave={say('sessions.cancel_keep')} onKeep={(version) => void cancel(version)} onLeave={onClose} isDanger />
        <ScopeField scope={scope} onChange={setScope} />
        {scope === 'this' && <AlsoCancelInterpreter sessionId={entry.id} />}
        <CancelReasonField form={{ faults }} reason={reason} onChange={setReason} />
        {preview.isError && <LoadFailure error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.isPending && <p role="status">{say('series.effects_working')}</p>}
        {preview.data && <SeriesEffects preview={preview.data} zone={entry.zone} choices={{ overridden: 'keep', notify }} onChoose={(choices) => setNotify(choices.notify)} isFinal />}
        {storedIn(form.refusal) === null && (
          <DialogActions
            back={say('sessions.cancel_keep')} onBack={onClose} save={say(scope === 'this' ? 'sessions.cancel_save' : 'series.cancel_save')} isBusy={form.isBusy} isDanger
            isDisabled={!(preview.isSuccess && acts.isReady)}
          />
        )}
      </form>
    </Dialog>
  );
}
