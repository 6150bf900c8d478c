import { SessionCheckInput, type SessionView } from '@relais/contracts';
import { minutesOf } from '../calendar/session-slot.ts';
import type { SessionDraft } from '../sessions/session-draft.ts';

/** What is asked of the server while somebody types; null while what was typed cannot be a session yet. */
export function checkInputOf(draft: SessionDraft, stored: Pick<SessionView, 'id' | 'interpreter'> | null): SessionCheckInput | null {
  const { kind, startsAtLocal, endsAtLocal, zone, leadId, coCounsellorIds, interpreterLanguage, facilitatorWish, roomId, host, onlineUrl, languages, capacity } = draft;
  if (minutesOf(draft, zone) <= 0) return null;
  const parsed = SessionCheckInput.safeParse({
    sessionId: stored?.id ?? null, interpreterId: stored?.interpreter?.id ?? null, hostOrganisationId: host?.id ?? null,
    kind, startsAtLocal, endsAtLocal, zone, leadId, coCounsellorIds, interpreterLanguage, facilitatorWish, roomId, onlineUrl, languages, capacity,
  });
  return parsed.success ? parsed.data : null;
}
