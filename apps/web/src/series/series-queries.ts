import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { SeriesInput, type SeriesCancellation, type SeriesChange } from '@relais/contracts';
import { previewCancellation, previewChange, previewSeries, readSeries } from './series-api.ts';

/** Series go stale together with the sessions they are made of. */
const root = ['sessions', 'series'] as const;
/** What would be: of no use any more once it was done. */
export const previewsRoot = ['series-previews'] as const;

export const seriesQuery = (id: string) => queryOptions({ queryKey: [...root, id], queryFn: () => readSeries(id) });

/** Of an input as JSON, so that the same plan is asked for once; asks when everything has been filled in. */
export const seriesPreviewQuery = (asked: string) => {
  const input = SeriesInput.safeParse(JSON.parse(asked));
  return queryOptions({
    queryKey: [...previewsRoot, 'new', asked],
    queryFn: () => previewSeries(SeriesInput.parse(input.data)),
    enabled: input.success,
    placeholderData: keepPreviousData,
  });
};

/** What somebody wants to do to a series. */
export type SeriesAct = { name: 'change'; change: SeriesChange } | { name: 'cancel'; cancellation: SeriesCancellation };

export const actPreviewQuery = (seriesId: string, act: SeriesAct | null) =>
  queryOptions({
    queryKey: [...previewsRoot, seriesId, act],
    queryFn: () => {
      if (act === null) throw new Error('Nothing is to be done');
      return act.name === 'change' ? previewChange(seriesId, act.change) : previewCancellation(seriesId, act.cancellation);
    },
    enabled: act !== null,
    gcTime: 0,
  });
