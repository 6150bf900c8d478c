import { SeriesInput, type SeriesChangeDone } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { titleOf } from '../calendar/entry-words.ts';
import { useForm, type Faults } from '../forms/use-form.ts';
import { newId } from '../sessions/new-id.ts';
import type { SessionDraft } from '../sessions/session-draft.ts';
import { useReader } from '../sessions/use-reader.ts';
import { useToasts } from '../ui/toasts.ts';
import { notRepeated, seriesInputOf, type RepeatDraft } from './repeat-draft.ts';
import { planSeries } from './series-api.ts';
import { seriesSentence } from './series-sentence.ts';
import { useSeriesUndo } from './use-series-undo.ts';

/** How a new session repeats, and planning it as a series; a toast tells what was made and takes it back. */
export function useSeriesPlan(opening: RepeatDraft = notRepeated) {
  const { say, language } = useReader();
  const form = useForm(SeriesInput);
  const [repeat, setRepeat] = useState(opening);
  const [key] = useState(newId);
  const client = useQueryClient();
  const toasts = useToasts();
  const undo = useSeriesUndo();

  /** Plans the series; answers whether it went through. */
  async function plan(draft: SessionDraft): Promise<boolean> {
    const input = seriesInputOf(draft, repeat);
    return input !== null && form.submit(input, async (body) => {
      const done = await planSeries(body, key);
      void client.invalidateQueries({ queryKey: ['sessions'] });
      tell(done, draft);
    });
  }

  function tell({ changeId, created, series }: SeriesChangeDone, draft: SessionDraft): void {
    const text = say('series.planned', { title: titleOf(draft, say), count: created, sentence: seriesSentence(series, { say, language }) });
    toasts.show({ text, action: { label: say('calendar.undo'), act: () => void undo(changeId) } });
  }

  const faults: Faults = useMemo(() => (form.faults['/minutes'] === undefined ? form.faults : { ...form.faults, '/endsAtLocal': say('sessions.end_before_start') }), [form.faults, say]);
  return { repeat, setRepeat, isRepeated: repeat.pattern !== 'none', faults, isBusy: form.isBusy, plan };
}
