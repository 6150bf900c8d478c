import { RepeatRule, SeriesChange, type Scope, type SeriesView, type SessionView } from '@relais/contracts';
import { localDateOf } from '@relais/calendar';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { PreviewedAct } from './PreviewedAct.tsx';
import { ExcludedDates } from './ExcludedDates.tsx';
import { datesChanged, draftFrom, patterns, ruleFrom } from './repeat-draft.ts';
import { RepeatFields } from './RepeatFields.tsx';
import { ScopeField } from './ScopeField.tsx';
import type { EffectChoices } from './SeriesEffects.tsx';
import { actPreviewQuery } from './series-queries.ts';
import { seriesSentence } from './series-sentence.ts';
import { useSeriesActs } from './use-series-acts.ts';
import { useSettled } from '../forms/use-settled.ts';

interface RuleDialogProps {
  series: SeriesView;
  session: SessionView;
  onClose: () => void;
}

/** Another rule for a series, from a session on or for all of it, with what that does to its sessions. */
export default function RuleDialog({ series, session, onClose }: RuleDialogProps) {
  const { say, language, today } = useReader();
  const form = useForm(SeriesChange);
  const acts = useSeriesActs(series.id);
  const [scope, setScope] = useState<Scope>('following');
  const [opening] = useState(() => draftFrom(series.rule, series));
  const [repeat, setRepeat] = useState(opening);
  const [choices, setChoices] = useState<EffectChoices>({ overridden: 'keep', notify: true });
  const [acceptedBecause, setReason] = useState<SeriesChange['acceptedBecause']>(null);
  const date = session.originalDate ?? localDateOf(session.startsAt, session.zone);
  const rule = ruleFrom(date, repeat);
  const isWhole = RepeatRule.safeParse(rule).success;
  const change: SeriesChange = {
    scope, sessionId: session.id, fields: {}, moveTo: null, rule, holidays: repeat.holidays, ...datesChanged(opening, repeat),
    overridden: choices.overridden, notify: true, acceptedBecause: null,
  };
  const settled = useSettled(isWhole ? JSON.stringify(change) : '');
  const preview = useQuery(actPreviewQuery(series.id, settled === '' ? null : { name: 'change', change: SeriesChange.parse(JSON.parse(settled)) }));
  const isFresh = preview.isSuccess && settled === JSON.stringify(change);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const notify = choices.notify && (preview.data?.recipients.length ?? 0) > 0;
    if (await form.submit({ ...change, notify, acceptedBecause }, acts.change)) onClose();
  }

  return (
    <Dialog title={say('series.change_rule_title')} onClose={onClose} isDirty={repeat !== opening}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <ErrorSummary form={form} />
        <RepeatFields form={form} repeat={repeat} date={date} today={today} say={say} language={language} onChange={setRepeat} patternsOffered={patterns.filter((pattern) => pattern !== 'none')} />
        <ExcludedDates form={form} repeat={repeat} date={date} today={today} say={say} language={language} onChange={setRepeat} />
        <p className="series-sentence" role="status">
          {isWhole && rule && seriesSentence({ ...series, rule, holidays: repeat.holidays, excludedDates: repeat.excludedDates, extraDates: repeat.extraDates }, { say, language })}
        </p>
        <ScopeField scope={scope} offered={['following', 'all']} onChange={setScope} />
        {isWhole && <PreviewedAct form={form} preview={preview} zone={series.zone} choices={choices} onChoose={setChoices} reason={acceptedBecause} onReason={setReason} />}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {say('series.stay')}
          </button>
          <button type="submit" className="button is-primary" disabled={form.isBusy || !(isFresh && acts.isReady)}>
            {say(form.isBusy ? 'sessions.saving' : 'series.change_save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
