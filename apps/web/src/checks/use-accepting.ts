import { WarningView, type AcceptanceReason } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { isRefused } from '../api/api.ts';

interface Question {
  warnings: readonly WarningView[];
  answer: (reason: AcceptanceReason | null) => void;
}

/** Asks whether something is done in spite of what the server found; the answer comes with `AcceptDialog`. */
export function useAccepting() {
  const client = useQueryClient();
  const [question, setQuestion] = useState<Question | null>(null);

  const ask = (warnings: readonly WarningView[]): Promise<AcceptanceReason | null> =>
    new Promise((resolve) =>
      setQuestion({
        warnings,
        answer: (reason) => {
          setQuestion(null);
          resolve(reason);
        },
      }),
    );

  /** Stores, and where that is refused for warnings, once more with the reason that somebody gives; without one the refusal stands. */
  async function accepting<Stored>(store: (because: AcceptanceReason | null) => Promise<Stored>, because: AcceptanceReason | null = null): Promise<Stored> {
    try {
      return await store(because);
    } catch (refusal) {
      const warnings = warningsIn(refusal);
      if (warnings === null) throw refusal;
      void client.invalidateQueries({ queryKey: ['sessions', 'check'] });
      const reason = await ask(warnings);
      if (reason === null) throw refusal;
      return store(reason);
    }
  }

  return { question, accepting };
}

/** What was found, in a refusal that is about that. */
function warningsIn(refusal: unknown): WarningView[] | null {
  return isRefused(refusal, 'session_warnings') ? z.array(WarningView).parse(refusal.problem.other) : null;
}
