import { SessionResults, type CalendarEntry, type SessionCancellations, type SessionConfirmations } from '@relais/contracts';
import { api } from '../../api/api.ts';

export interface Batch {
  deed: 'confirm' | 'cancel';
  entries: readonly CalendarEntry[];
}

/** What is sent of the sessions that were chosen, as they were seen. */
export const chosenItems = (entries: readonly CalendarEntry[]) => entries.map(({ id, version }) => ({ id, version }));

/** Each session is confirmed for itself; once, however often it is sent with the same key. */
export function confirmSessions(body: SessionConfirmations, idempotencyKey: string): Promise<SessionResults> {
  return api.post('/session-confirmations', body, SessionResults, { idempotencyKey });
}

export function cancelSessions(body: SessionCancellations, idempotencyKey: string): Promise<SessionResults> {
  return api.post('/session-cancellations', body, SessionResults, { idempotencyKey });
}
