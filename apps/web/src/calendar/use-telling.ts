import type { CalendarEntry } from '@relais/contracts';
import { useState } from 'react';
import type { Telling } from './session-mover.ts';

interface Question {
  entry: CalendarEntry;
  answer: (telling: Telling) => void;
}

/** Asks whether those who know the old time or place are told; the answer comes with `NotifyDialog`. */
export function useTelling() {
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = (entry: CalendarEntry): Promise<Telling> =>
    new Promise((resolve) =>
      setQuestion({
        entry,
        answer: (telling) => {
          setQuestion(null);
          resolve(telling);
        },
      }),
    );
  return { question, ask };
}
