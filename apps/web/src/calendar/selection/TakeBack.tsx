import type { CalendarEntry, SessionView } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reinstateSession } from '../../series/series-api.ts';
import { refusalWords } from '../../sessions/refusal-words.ts';
import { useReader } from '../../sessions/use-reader.ts';
import { titleOf, whenOf } from '../entry-words.ts';

interface TakeBackProps {
  /** As they are stored now that they are cancelled. */
  cancelled: readonly Pick<SessionView, 'id' | 'version'>[];
  entries: readonly CalendarEntry[];
}

/** Has cancelled sessions take place after all, each for itself, and says what became of it. */
export function TakeBack({ cancelled, entries }: TakeBackProps) {
  const { say, language } = useReader();
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ count: number; refused: string[] } | null>(null);

  async function takeBack(): Promise<void> {
    setBusy(true);
    const refused: string[] = [];
    for (const session of cancelled) {
      try {
        await reinstateSession(session);
      } catch (reason) {
        const entry = entries.find(({ id }) => id === session.id);
        if (entry) refused.push(say('select.refused_why', { title: titleOf(entry, say), when: whenOf(entry, language), why: refusalWords(reason, say) }));
      }
    }
    void client.invalidateQueries({ queryKey: ['sessions'] });
    setOutcome({ count: cancelled.length - refused.length, refused });
  }

  return (
    <div role="status">
      {outcome === null ? (
        <button type="button" className="button" disabled={isBusy} onClick={() => void takeBack()}>
          {say('calendar.undo')}
        </button>
      ) : (
        <>
          <p>
            {say('select.reinstated', { count: outcome.count })}
            {outcome.refused.length > 0 && `, ${say('select.refused', { count: outcome.refused.length })}`}
          </p>
          <ul>
            {outcome.refused.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
