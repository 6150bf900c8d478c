import type { AcceptanceReason, OverlapView, SessionView, WarningView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Say } from '../calendar/entry-words.ts';
import type { Faults } from '../forms/use-form.ts';
import { useSettled } from '../forms/use-settled.ts';
import { draftOf, type SessionDraft } from '../sessions/session-draft.ts';
import { checkInputOf } from './check-input.ts';
import { nothing, sessionCheckQuery } from './check-queries.ts';
import { openWarnings } from './open-warnings.ts';

interface Checked {
  draft: SessionDraft;
  /** The session that is changed; null for a new one. */
  stored: SessionView | null;
  say: Say;
}

/** What stands in the way of a plan, as far as it has been typed. */
export interface SessionFindings {
  readonly overlaps: readonly OverlapView[];
  readonly warnings: readonly WarningView[];
  /** Those that were accepted in the same words before. */
  readonly accepted: readonly WarningView[];
  /** Whether it answers what stands in the form now; until then the last answer stays. */
  readonly isFresh: boolean;
  readonly isUnreachable: boolean;
  /** Null where nobody chose a reason, or something was found since that the reason was not chosen for. */
  readonly reason: AcceptanceReason | null;
  /** What is not shown yet is not accepted. */
  readonly reasonToSend: AcceptanceReason | null;
  /** Whether a reason helps: a draft takes nobody's time and needs none, an overlap is refused for any reason. */
  readonly isDemanded: boolean;
  /** To be called when a reason is chosen: it holds for what is shown now. */
  readonly chosen: () => void;
  /** What keeps the form from being sent: warnings without a reason. */
  readonly faults: Faults;
}

/** Asks the server a moment after the last key what stands in the way; null while nothing was changed that could matter. */
export function useSessionCheck({ draft, stored, say }: Checked): SessionFindings | null {
  const typed = JSON.stringify(checkInputOf(draft, stored));
  const settled = useSettled(typed);
  const isUntouched = stored !== null && typed === JSON.stringify(checkInputOf(draftOf(stored), stored));
  const answer = useQuery(sessionCheckQuery(isUntouched ? nothing : settled));
  const [acceptedCodes, setAcceptedCodes] = useState<readonly string[] | null>(null);
  if (isUntouched) return null;
  const { overlaps = [], warnings: all = [] } = answer.data ?? {};
  const warnings = openWarnings(all, stored?.acceptedWarnings ?? []);
  const isCovered = acceptedCodes === null || warnings.every(({ code }) => acceptedCodes.includes(code));
  const reason = isCovered ? draft.acceptedBecause : null;
  const isFresh = settled === typed && answer.isSuccess && !answer.isPlaceholderData;
  const isDemanded = draft.status !== 'draft' && overlaps.length === 0 && warnings.length > 0;
  return {
    overlaps, warnings, reason, isFresh, isDemanded,
    accepted: all.filter((warning) => !warnings.includes(warning)),
    isUnreachable: answer.isError,
    chosen: () => setAcceptedCodes(warnings.map(({ code }) => code)),
    reasonToSend: isFresh ? reason : null,
    faults: isFresh && isDemanded && reason === null ? { '/acceptedBecause': say('planning.reason_missing') } : {},
  };
}
