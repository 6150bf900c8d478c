import type { DebriefView } from '@relais/contracts';
import { Unreachable, isRefused } from '../api/api.ts';
import { writeDebrief } from '../sessions/session-api.ts';
import { debriefInputOf } from './debrief-form.ts';
import type { DebriefDraft } from './debrief-drafts.ts';

const underway = new Map<string, Promise<DebriefView>>();

/** Sends a debrief; whoever sends the same one meanwhile shares the answer. Rejects with `Refusal` or `Unreachable`. */
export function sendDebrief(sessionId: string, draft: DebriefDraft): Promise<DebriefView> {
  const key = draft.clientKey;
  const sending = underway.get(key) ?? writeDebrief(sessionId, debriefInputOf(draft.form, key), draft.corrects).finally(() => underway.delete(key));
  underway.set(key, sending);
  return sending;
}

/** Whether somebody waits for the answer already. */
export function isUnderway({ clientKey }: DebriefDraft): boolean {
  return underway.has(clientKey);
}

/** Whether it is worth sending the same again: nobody was reached, somebody else is signed in, or the server had its own trouble. */
export function mayPass(error: unknown): boolean {
  if (error instanceof Unreachable) return true;
  return isRefused(error) && (error.problem.status === 401 || error.problem.status === 429 || error.problem.status >= 500);
}
