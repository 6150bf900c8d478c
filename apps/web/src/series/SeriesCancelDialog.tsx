import { SeriesCancellation, type CalendarEntry, type CancelReason, type Scope } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { titleOf } from '../calendar/entry-words.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { CancelReasonField } from '../sessions/CancelReasonField.tsx';
import { useCancelling } from '../sessions/use-cancelling.ts';
import { AlsoCancelInterpreter } from '../interpreters/AlsoCancelInterpreter.tsx';
import { Dialog } from '../ui/Dialog.tsx';
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

  async function cancel(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(reason === null);
    if (reason === null) return;
    const isTold = notify && (preview.data?.recipients.length ?? 0) > 0;
    const sent = await form.submit({ ...asked, reason, notify: isTold }, (body) => (scope === 'this' ? cancelOne({ reason, notify: isTold }) : acts.cancel(body)));
    if (sent) onClose();
  }

  return (
    <Dialog title={say('sessions.cancel_title', { title })} onClose={onClose}>
      <form onSubmit={(event) => void cancel(event)} noValidate>
        <ErrorSummary form={{ faults }} />
        <ScopeField scope={scope} onChange={setScope} />
        {scope === 'this' && <AlsoCancelInterpreter sessionId={entry.id} />}
        <CancelReasonField form={{ faults }} reason={reason} onChange={setReason} />
        {preview.isError && <LoadFailure error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.isPending && <p role="status">{say('series.effects_working')}</p>}
        {preview.data && <SeriesEffects preview={preview.data} zone={entry.zone} choices={{ overridden: 'keep', notify }} onChoose={(choices) => setNotify(choices.notify)} isFinal />}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {say('sessions.cancel_keep')}
          </button>
          <button type="submit" className="button is-danger" disabled={form.isBusy || !(preview.isSuccess && acts.isReady)}>
            {say(form.isBusy ? 'sessions.saving' : scope === 'this' ? 'sessions.cancel_save' : 'series.cancel_save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
