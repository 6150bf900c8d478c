import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { copiedDraft } from './copied-draft.ts';
import { handOver } from './handed-draft.ts';
import { refusalWords } from './refusal-words.ts';
import { sessionQuery } from './session-queries.ts';
import { useReader } from './use-reader.ts';

/** Opens the form of a new session like another one; nothing is planned before it is sent. */
export function useCopying(): (sessionId: string) => Promise<void> {
  const { say, language, today } = useReader();
  const client = useQueryClient();
  const toasts = useToasts();
  const [, navigate] = useLocation();
  return async (sessionId) => {
    try {
      const session = await client.fetchQuery(sessionQuery(sessionId));
      const copyOf = say('copies.note', { title: titleOf(session, say), when: whenOf(session, language) });
      navigate('/sessions/new', { state: handOver({ draft: copiedDraft(session, today), touched: [], copyOf }) });
    } catch (reason) {
      toasts.show({ text: refusalWords(reason, say), tone: 'warning' });
    }
  };
}
