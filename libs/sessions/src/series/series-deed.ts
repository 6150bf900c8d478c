import type { SeriesChangeDone } from '@relais/contracts';

/** What was done to a series; the reader makes a `SeriesChangeDone` of it. */
export type SeriesDeed = Omit<SeriesChangeDone, 'series'> & { readonly seriesId: string };
