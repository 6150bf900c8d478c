import { SeriesChange, type Scope } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { titleOf } from '../calendar/entry-words.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/use-words.ts';
import { PreviewedAct } from './PreviewedAct.tsx';
import { ScopeField } from './ScopeField.tsx';
import { actPreviewQuery } from './series-queries.ts';
import type { EffectChoices } from './SeriesEffects.tsx';
import { useSeriesActs } from './use-series-acts.ts';
import type { ScopeQuestion } from './use-scope.ts';

/** Asks which sessions a change is meant for, shows what it does to the others before anything happens, and does it. */
export function ScopeDialog({ question: { session, seriesId, wish, answer, changed } }: { question: ScopeQuestion }) {
  const { say } = useWords();
  const form = useForm(SeriesChange);
  const acts = useSeriesActs(seriesId);
  const [scope, setScope] = useState<Scope>('this');
  const [choices, setChoices] = useState<EffectChoices>({ overridden: 'keep', notify: true });
  const [acceptedBecause, setReason] = useState(wish.acceptedBecause);
  const change: SeriesChange = { ...wish, scope, sessionId: session.id, rule: null, holidays: null, excludedDates: null, extraDates: null, overridden: choices.overridden, notify: true, acceptedBecause: null };
  const preview = useQuery(actPreviewQuery(seriesId, scope === 'this' ? null : { name: 'change', change }));

  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    if (scope === 'this') return answer('this');
    const notify = choices.notify && (preview.data?.recipients.length ?? 0) > 0;
    const sent = await form.submit({ ...change, notify, acceptedBecause }, async (body) => changed(await acts.change(body)));
    if (sent) answer('series');
  }

  return (
    <Dialog title={titleOf(session, say)} onClose={() => answer('stay')}>
      <form onSubmit={(event) => void decide(event)} noValidate>
        <ErrorSummary form={form} />
        <ScopeField scope={scope} onChange={setScope} />
        {scope !== 'this' && <PreviewedAct form={form} preview={preview} zone={session.zone} choices={choices} onChoose={setChoices} reason={acceptedBecause} onReason={setReason} />}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => answer('stay')}>
            {say('series.stay')}
          </button>
          <button type="submit" className="button is-primary" disabled={form.isBusy || (scope !== 'this' && !(preview.isSuccess && acts.isReady))}>
            {say(form.isBusy ? 'sessions.saving' : scope === 'this' ? 'series.change_this' : 'series.change_save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
