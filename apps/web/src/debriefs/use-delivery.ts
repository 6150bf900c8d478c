import { DebriefView } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { isRefused } from '../api/api.ts';
import { dropDraft, keepDraft, type DebriefDraft, type DraftPlace } from './debrief-drafts.ts';
import { debriefQuery, useDebriefStored } from './debrief-queries.ts';
import { mayPass, sendDebrief } from './send-debrief.ts';

/** Sends a draft and forgets it once it is stored; false while it has to wait. Rejects with the server's refusal. */
export function useDelivery(): (place: DraftPlace, draft: DebriefDraft) => Promise<boolean> {
  const client = useQueryClient();
  const stored = useDebriefStored();
  return async ({ writerId, sessionId }, draft) => {
    try {
      stored(await sendDebrief(sessionId, draft));
      dropDraft({ writerId, sessionId });
      return true;
    } catch (error) {
      if (mayPass(error)) return false;
      keepDraft({ writerId, sessionId }, { ...draft, state: 'refused' });
      const current = isRefused(error) ? DebriefView.safeParse(error.problem.current).data : undefined;
      if (current) client.setQueryData(debriefQuery(sessionId).queryKey, current);
      throw error;
    }
  };
}
