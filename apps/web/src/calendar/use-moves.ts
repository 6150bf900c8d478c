import type { CalendarEntry, SessionPatch } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isRefused } from '../api/api.ts';
import { holdWhile } from '../changes/live-hold.ts';
import { useAccepting } from '../checks/use-accepting.ts';
import { storedIn } from '../sessions/conflict-lines.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { changeSession, readSession } from '../sessions/session-api.ts';
import { entryOf, showEntry, useSessionStored } from '../sessions/session-queries.ts';
import { moveWish } from '../series/series-wish.ts';
import { useScope } from '../series/use-scope.ts';
import { useSeriesUndo } from '../series/use-series-undo.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { titleOf, whenOf } from './entry-words.ts';
import { SessionMover, type MoverSurroundings } from './session-mover.ts';
import { instantsOf, type SessionPlace } from './session-slot.ts';
import { useTelling } from './use-telling.ts';

/** Moving on the calendar page: optimistic, with one question, a toast that can undo, and refusals in words. */
export function useMoves() {
  const { say, language } = useWords();
  const client = useQueryClient();
  const toasts = useToasts();
  const stored = useSessionStored();
  const lastMove = useRef<() => void>(() => undefined);
  const { question, ask } = useTelling();
  const undoChange = useSeriesUndo();
  const { question: scope, ask: askScope } = useScope({
    onChanged: (changeId) => {
      lastMove.current = once(() => void undoChange(changeId));
    },
  });
  const { question: acceptance, accepting } = useAccepting();
  const wordsOf = (entry: CalendarEntry) => ({ title: titleOf(entry, say), when: whenOf(entry, language) });
  const movedWords = (entry: CalendarEntry, isReassigned: boolean) =>
    isReassigned ? say('columns.reassigned', { ...wordsOf(entry), name: entry.people[0]?.name ?? '' }) : say('calendar.moved', wordsOf(entry));

  /** Somebody else changed it first: where it is now, where it was wanted, and the choice between them. */
  function showBoth(theirs: CalendarEntry, mine: SessionPlace): void {
    const words = { title: titleOf(theirs, say), theirs: whenOf(theirs, language), mine: whenOf({ ...instantsOf(mine, theirs.zone), zone: theirs.zone }, language) };
    toasts.show({ text: say('live.move_conflict', words), tone: 'warning', action: { label: say('live.move_anyway'), act: () => mover.move(theirs, mine, 'form') } });
  }

  const surroundings: MoverSurroundings = {
    show: (entry) => showEntry(client, entry),
    save: async (entry, place, notify) => {
      const session = await accepting((acceptedBecause) => changeSession(entry.id, entry.version, { ...patchTo(place), zone: entry.zone, notify, acceptedBecause }));
      void stored(session);
      return entryOf(session);
    },
    chooseScope: (entry, slot) => askScope(entry, moveWish(slot)),
    somebodyWasTold: async (entry) => (await readSession(entry.id)).hostInvited,
    ask,
    moved: (entry, undo, isReassigned) => {
      const act = once(undo);
      lastMove.current = act;
      toasts.show({ text: movedWords(entry, isReassigned), action: { label: say('calendar.undo'), act } });
    },
    movedBack: (entry) => toasts.show({ text: say('calendar.moved_back', wordsOf(entry)) }),
    refused: (entry, reason, wish) => {
      void client.invalidateQueries({ queryKey: ['sessions'] });
      const stored = storedIn(reason);
      if (stored !== null && wish) return showBoth(entryOf(stored), wish);
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
  useEffect(() => holdWhile(() => mover.isMoving), [mover]);
  return { mover, question, acceptance, scope, undo: () => lastMove.current() };
}

/** What is sent of a place: the lead and the others only where they change. */
function patchTo({ people, ...slot }: SessionPlace): SessionPatch {
  if (!people) return slot;
  const [lead, ...others] = people;
  return { ...slot, ...(lead && { leadId: lead.id }), coCounsellorIds: others.map(({ id }) => id) };
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
