import { formatDateTime } from '@relais/calendar';
import type { SessionView, UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';

/** Until when a booked interpreter can be cancelled free of charge; null where nothing has to be said. */
export function deadlineWords({ interpreterState, interpreterCancelBy, status, zone }: SessionView, now: string, say: Say, language: UiLanguage): string | null {
  if (interpreterState !== 'booked' || interpreterCancelBy === null || status === 'held') return null;
  const isLate = now > interpreterCancelBy;
  const when = formatDateTime(interpreterCancelBy, zone, language);
  if (status === 'cancelled') return say(isLate ? 'interpreters.session_cancelled_late' : 'interpreters.session_cancelled', { when });
  return say(isLate ? 'interpreters.cancel_late' : 'interpreters.cancel_by', { when });
}

/** For somebody who is about to cancel the session: its interpreter has to be cancelled too. */
export function alsoCancelWords({ interpreter, interpreterCancelBy, zone }: SessionView, now: string, say: Say, language: UiLanguage): string | null {
  if (!interpreter || interpreterCancelBy === null) return null;
  return say(now > interpreterCancelBy ? 'interpreters.also_cancel_late' : 'interpreters.also_cancel', { name: interpreter.name, when: formatDateTime(interpreterCancelBy, zone, language) });
}
