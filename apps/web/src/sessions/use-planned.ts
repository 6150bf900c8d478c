import type { SessionView } from '@relais/contracts';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { useSessionStored } from './session-queries.ts';
import { useReader } from './use-reader.ts';

/** What follows a planned session: everything that lists sessions is fetched afresh, and a toast says when it is. */
export function usePlanned() {
  const { say, language } = useReader();
  const toasts = useToasts();
  const stored = useSessionStored();
  return (session: SessionView, invited: boolean) => {
    void stored(session);
    const words = { title: titleOf(session, say), when: whenOf(session, language) };
    toasts.show({ text: say(invited && session.hostInvited ? 'sessions.planned_invited' : 'sessions.planned', words) });
  };
}
