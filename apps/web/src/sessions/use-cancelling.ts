import type { CalendarEntry, Cancellation, SessionView } from '@relais/contracts';
import { titleOf } from '../calendar/entry-words.ts';
import { reinstateSession } from '../series/series-api.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { refusalWords } from './refusal-words.ts';
import { cancelSession } from './session-api.ts';
import { useSessionStored } from './session-queries.ts';

/** Cancels one session; a toast says so and takes it back. Rejects with the server's refusal. */
export function useCancelling(entry: CalendarEntry): (cancellation: Cancellation) => Promise<void> {
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

  return async (cancellation) => {
    const cancelled = await cancelSession(entry.id, entry.version, cancellation);
    void stored(cancelled);
    toasts.show({ text: say(cancellation.notify ? 'sessions.cancelled_told' : 'sessions.cancelled', { title }), action: { label: say('calendar.undo'), act: () => void takeBack(cancelled) } });
  };
}
