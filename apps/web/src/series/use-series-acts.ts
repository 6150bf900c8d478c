import type { SeriesCancellation, SeriesChange, SeriesChangeDone, SeriesView } from '@relais/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { cancelSeries, changeSeries } from './series-api.ts';
import { previewsRoot, seriesQuery } from './series-queries.ts';
import { useSeriesUndo } from './use-series-undo.ts';

/** Changing and cancelling sessions of a series: afterwards everything is fetched afresh, and a toast tells and takes back. */
export function useSeriesActs(seriesId: string) {
  const { say } = useWords();
  const client = useQueryClient();
  const toasts = useToasts();
  const undo = useSeriesUndo();

  const series = useQuery({ ...seriesQuery(seriesId), refetchOnMount: 'always' });

  /** Answers the change that can be undone. */
  async function change(body: SeriesChange): Promise<string> {
    const done = await basedOnStored((stored) => changeSeries(stored, body));
    tell(done, say('series.changed', { count: done.created + done.moved + done.changed + done.removed + done.cancelled }));
    return done.changeId;
  }

  async function cancel(body: SeriesCancellation): Promise<void> {
    const done = await basedOnStored((stored) => cancelSeries(stored, body));
    tell(done, say('series.all_cancelled', { count: done.cancelled }));
  }

  /** Refused, it is looked at afresh: what somebody else changed meanwhile is in the next preview. */
  async function basedOnStored(act: (stored: SeriesView) => Promise<SeriesChangeDone>): Promise<SeriesChangeDone> {
    if (!series.data) throw new Error('The series has not been read yet');
    try {
      return await act(series.data);
    } catch (reason) {
      void client.invalidateQueries({ queryKey: seriesQuery(seriesId).queryKey });
      void client.invalidateQueries({ queryKey: [...previewsRoot, seriesId] });
      throw reason;
    }
  }

  function tell({ changeId, told }: SeriesChangeDone, text: string): void {
    const mails = told > 0 ? [say('series.told', { count: told })] : [];
    toasts.show({ text: [text, ...mails].join(' '), action: { label: say('calendar.undo'), act: () => void undo(changeId) } });
    void client.invalidateQueries({ queryKey: ['sessions'] });
  }

  return { isReady: series.isFetchedAfterMount, change, cancel };
}
