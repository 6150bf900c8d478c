import type { AcceptanceReason, SessionView } from '@relais/contracts';
import { useState } from 'react';
import type { Say } from '../calendar/entry-words.ts';
import type { SessionDraft } from '../sessions/session-draft.ts';
import { useAccepting } from './use-accepting.ts';
import { useSessionCheck } from './use-session-check.ts';

/** What a session form knows of what stands in the way, and how it is sent in spite of it. */
export function useFormChecks(draft: SessionDraft, stored: SessionView | null, say: Say) {
  const findings = useSessionCheck({ draft, stored, say });
  const { question, accepting } = useAccepting();
  const [isFinding, setFinding] = useState(false);
  return {
    findings,
    question,
    isFinding,
    find: () => setFinding(true),
    stopFinding: () => setFinding(false),
    faults: findings?.faults ?? {},
    /** Stores with the reason that was chosen, or with the one that somebody gives when the server finds more. */
    send: <Stored>(store: (because: AcceptanceReason | null) => Promise<Stored>) => accepting(store, findings?.reasonToSend ?? null),
  };
}
