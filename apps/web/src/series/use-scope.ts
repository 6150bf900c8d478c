import type { CalendarEntry } from '@relais/contracts';
import { useState } from 'react';
import type { SeriesWish } from './series-wish.ts';

/** What names a session whose series may change along. */
export type ScopedSession = Pick<CalendarEntry, 'id' | 'title' | 'kind' | 'host' | 'zone' | 'startsAt' | 'endsAt' | 'seriesId'>;

/** `this` leaves it to whoever asked to change the one session; `series` has changed the others along; `stay` changes nothing. */
export type ScopeAnswer = 'this' | 'series' | 'stay';

export interface ScopeQuestion {
  session: ScopedSession;
  seriesId: string;
  wish: SeriesWish;
  answer: (answer: ScopeAnswer) => void;
  /** Told the change of the series that was made. */
  changed: (changeId: string) => void;
}

/** Asks which sessions of a series a change is meant for, with `ScopeDialog`; a session on its own is only ever itself. */
export function useScope({ onChanged = () => undefined }: { onChanged?: (changeId: string) => void } = {}) {
  const [question, setQuestion] = useState<ScopeQuestion | null>(null);
  function ask(session: ScopedSession, wish: SeriesWish): Promise<ScopeAnswer> {
    const { seriesId } = session;
    if (seriesId === null) return Promise.resolve('this');
    return new Promise((resolve) => {
      const answer = (given: ScopeAnswer) => {
        setQuestion(null);
        resolve(given);
      };
      setQuestion({ session, seriesId, wish, answer, changed: onChanged });
    });
  }
  return { question, ask };
}
