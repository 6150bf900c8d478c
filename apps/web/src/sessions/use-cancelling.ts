import type { CalendarEntry, Cancellation, SessionView } from '@relais/contracts';
import { titleOf } from '../calendar/entry-words.ts';
import { reinstateSession } from '../series/series-api.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { refusalWords } from './refusal-words.ts';
import { cancelSession } from './session-api.ts';
import { useSessionStored } from './session-queries.ts';

/** In these states a session can still be cancelled. */
export const cancellable = ['draft', 'tentative', 'confirmed'] as const;

/** Cancels one session, at the version in which it was seen unless told another; a toast says so and takes it back. Rejects with the server's refusal. */
export function useCancelling(entry: CalendarEntry): (cancellation: Cancellation, version?: number) => Promise<void> {
  const { say } = useWords();
  const toasts = useToasts();
  const stored = useSessionStored();
  const title = titleOf(entry, say);

  async function takeBack(cancelled: SessionView): Promise<void> {
    try {
      void stored(await reinstateSession(cancelled));
      toasts.show({ text: say('series.reinstated', { title }) });
    } catch (reason) {
      toasts.show({ text: `${say('series.undo_refused')} ${refusalWords(reason, say)}`, tone: 'warning' });
    }
  }

  return async (cancellation, version = entry.version) => {
    const cancelled = await cancelSession(entry.id, version, cancellation);
    void stored(cancelled);
    toasts.show({ text: say(cancellation.notify ? 'sessions.cancelled_told' : 'sessions.cancelled', { title }), action: { label: say('calendar.undo'), act: () => void takeBack(cancelled) } });
  };
}
