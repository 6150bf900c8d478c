import type { CalendarEntry } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isRefused } from '../api/api.ts';
import { useAccepting } from '../checks/use-accepting.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { changeSession, readSession } from '../sessions/session-api.ts';
import { entryOf, showEntry, useSessionStored } from '../sessions/session-queries.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { titleOf, whenOf } from './entry-words.ts';
import { SessionMover, type MoverSurroundings } from './session-mover.ts';
import { useTelling } from './use-telling.ts';

/** Moving on the calendar page: optimistic, with one question, a toast that can undo, and refusals in words. */
export function useMoves() {
  const { say, language } = useWords();
  const client = useQueryClient();
  const toasts = useToasts();
  const stored = useSessionStored();
  const lastMove = useRef<() => void>(() => undefined);
  const { question, ask } = useTelling();
  const { question: acceptance, accepting } = useAccepting();
  const wordsOf = (entry: CalendarEntry) => ({ title: titleOf(entry, say), when: whenOf(entry, language) });

  const surroundings: MoverSurroundings = {
    show: (entry) => showEntry(client, entry),
    save: async (entry, slot, notify) => {
      const session = await accepting((acceptedBecause) => changeSession(entry.id, entry.version, { ...slot, zone: entry.zone, notify, acceptedBecause }));
      void stored(session);
      return entryOf(session);
    },
    somebodyWasTold: async (entry) => (await readSession(entry.id)).hostInvited,
    ask,
    moved: (entry, undo) => {
      const act = once(undo);
      lastMove.current = act;
      toasts.show({ text: say('calendar.moved', wordsOf(entry)), action: { label: say('calendar.undo'), act } });
    },
    movedBack: (entry) => toasts.show({ text: say('calendar.moved_back', wordsOf(entry)) }),
    refused: (entry, reason) => {
      void client.invalidateQueries({ queryKey: ['sessions'] });
      const stays = say('calendar.move_refused', wordsOf(entry));
      // Whoever was asked and would rather not knows why.
      toasts.show(isRefused(reason, 'session_warnings') ? { text: stays } : { text: `${stays} ${refusalWords(reason, say)}`, tone: 'warning' });
    },
    fixed: (entry) => toasts.show({ text: say(entry.status === 'held' ? 'calendar.fixed_held' : 'calendar.fixed_cancelled', { title: titleOf(entry, say) }), tone: 'warning' }),
  };
  const latest = useRef(surroundings);
  useEffect(() => {
    latest.current = surroundings;
  });
  const [mover] = useState(() => new SessionMover(() => latest.current));
  return { mover, question, acceptance, undo: () => lastMove.current() };
}

/** The same act from the toast and from the keyboard is done once. */
function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
