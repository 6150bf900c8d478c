import type { SessionView } from '@relais/contracts';
import { useState } from 'react';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { AcceptDialog } from '../checks/AcceptDialog.tsx';
import { useAccepting } from '../checks/use-accepting.ts';
import { useToasts } from '../ui/toasts.ts';
import { refusalWords } from './refusal-words.ts';
import { reserveTime } from './session-api.ts';
import { useSessionStored } from './session-queries.ts';
import { useReader } from './use-reader.ts';

/** A draft becomes tentative: nobody else can plan its people and room any more. */
export function ReserveButton({ session }: { session: SessionView }) {
  const { say, language } = useReader();
  const [isBusy, setBusy] = useState(false);
  const { question, accepting } = useAccepting();
  const toasts = useToasts();
  const stored = useSessionStored();

  async function reserve(): Promise<void> {
    setBusy(true);
    try {
      const reserved = await accepting((acceptedBecause) => reserveTime(session.id, session.version, { acceptedBecause }));
      void stored(reserved);
      toasts.show({ text: say('sessions.reserved', { title: titleOf(reserved, say), when: whenOf(reserved, language) }) });
    } catch (reason) {
      toasts.show({ text: refusalWords(reason, say), tone: 'warning' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <button type="button" className="button" disabled={isBusy} onClick={() => void reserve()}>
        {say('sessions.reserve')}
      </button>
      {question && <AcceptDialog occasion="save" warnings={question.warnings} onAnswer={question.answer} />}
    </>
  );
}
