import {
  SeriesChangeDone, SeriesPreview, SeriesView, SessionView,
  type SeriesCancellation, type SeriesChange, type SeriesInput,
} from '@relais/contracts';
import { api } from '../api/api.ts';

/** What a series would be, before it is planned. */
export function previewSeries(input: SeriesInput): Promise<SeriesPreview> {
  return api.post('/series-previews', input, SeriesPreview);
}

/** Planned once, however often it is sent with the same key. */
export function planSeries(input: SeriesInput, idempotencyKey: string): Promise<SeriesChangeDone> {
  return api.post('/series', input, SeriesChangeDone, { idempotencyKey });
}

export function readSeries(id: string): Promise<SeriesView> {
  return api.get(`/series/${id}`, SeriesView);
}

export function previewChange(id: string, change: SeriesChange): Promise<SeriesPreview> {
  return api.post(`/series/${id}/change-previews`, change, SeriesPreview);
}

export function previewCancellation(id: string, cancellation: SeriesCancellation): Promise<SeriesPreview> {
  return api.post(`/series/${id}/cancellation-previews`, cancellation, SeriesPreview);
}

export function changeSeries({ id, version }: Pick<SeriesView, 'id' | 'version'>, change: SeriesChange): Promise<SeriesChangeDone> {
  return api.post(`/series/${id}/changes`, change, SeriesChangeDone, { version });
}

export function cancelSeries({ id, version }: Pick<SeriesView, 'id' | 'version'>, cancellation: SeriesCancellation): Promise<SeriesChangeDone> {
  return api.post(`/series/${id}/cancellations`, cancellation, SeriesChangeDone, { version });
}

export function undoSeriesChange(changeId: string): Promise<SeriesChangeDone> {
  return api.post(`/series-changes/${changeId}/undoing`, undefined, SeriesChangeDone);
}

/** A cancelled session takes place after all. */
export function reinstateSession({ id, version }: Pick<SessionView, 'id' | 'version'>): Promise<SessionView> {
  return api.post(`/sessions/${id}/reinstatement`, undefined, SessionView, { version });
}
