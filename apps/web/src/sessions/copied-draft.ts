import type { SessionView } from '@relais/contracts';
import { movedByDays } from '../calendar/session-slot.ts';
import { draftOf, type SessionDraft } from './session-draft.ts';

/**
 * A new session like a stored one: at the same wall time in the first week after both it and today. Its host is not invited,
 * its people come along, and nothing of what happened to the other one does.
 */
export function copiedDraft(session: SessionView, today: string): SessionDraft {
  const draft = draftOf(session);
  const weeks = Math.max(1, Math.floor(daysBetween(draft.startsAtLocal.slice(0, 10), today) / 7) + 1);
  return { ...draft, ...movedByDays(draft, 7 * weeks), status: 'confirmed' };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
