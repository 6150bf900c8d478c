import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { isRefused } from '../api/api.ts';
import { useMe } from '../me/use-me.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import type { KeptDraft } from './debrief-drafts.ts';
import { isUnderway } from './send-debrief.ts';
import { useDelivery } from './use-delivery.ts';
import { useKeptDrafts } from './use-kept-draft.ts';

const retryMs = 30_000;

/** While debriefs wait on this device: sends them when the page opens, when the connection is back, and every half minute. */
export function useDebriefSender(): void {
  const me = useMe();
  const { say } = useWords();
  const toasts = useToasts();
  const [, navigate] = useLocation();
  const deliver = useDelivery();
  const waiting = useKeptDrafts(me.id).filter(({ draft }) => draft.state === 'unsent');

  async function send(one: KeptDraft): Promise<void> {
    try {
      if (await deliver(one, one.draft)) toasts.show({ text: say('debriefs.sent') });
    } catch (error) {
      if (!isRefused(error)) throw error;
      const action = { label: say('debriefs.open'), act: () => navigate(`/sessions/${one.sessionId}/debrief`) };
      toasts.show({ text: say('debriefs.refused'), tone: 'warning', action });
    }
  }
  const sendAll = useEffectEvent(() => {
    if (navigator.onLine) for (const one of waiting.filter(({ draft }) => !isUnderway(draft))) void send(one);
  });

  const isWaiting = waiting.length > 0;
  useEffect(() => {
    if (!isWaiting) return undefined;
    sendAll();
    window.addEventListener('online', sendAll);
    const timer = setInterval(sendAll, retryMs);
    return () => {
      window.removeEventListener('online', sendAll);
      clearInterval(timer);
    };
  }, [isWaiting]);
}
