import { useState } from 'react';
import type { SeriesWish } from './series-wish.ts';

/** A session of a series that is to change, with what names it. */
export interface ScopedSession {
  id: string;
  seriesId: string;
  title: string;
  zone: string;
}

/** `this` leaves it to whoever asked to change the one session; `series` has changed the others along; `stay` changes nothing. */
export type ScopeAnswer = 'this' | 'series' | 'stay';

export interface ScopeQuestion {
  session: ScopedSession;
  wish: SeriesWish;
  answer: (answer: ScopeAnswer) => void;
}

/** Asks which sessions of a series a change is meant for; the answer comes with `ScopeDialog`. */
export function useScope() {
  const [question, setQuestion] = useState<ScopeQuestion | null>(null);
  const ask = (session: ScopedSession, wish: SeriesWish): Promise<ScopeAnswer> =>
    new Promise((resolve) =>
      setQuestion({
        session,
        wish,
        answer: (answer) => {
          setQuestion(null);
          resolve(answer);
        },
      }),
    );
  return { question, ask };
}
