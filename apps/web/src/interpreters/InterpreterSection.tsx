import type { SessionView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useReader } from '../sessions/use-reader.ts';
import { BookInterpreterDialog } from './BookInterpreterDialog.tsx';
import { CancelInterpreterDialog } from './CancelInterpreterDialog.tsx';
import { deadlineWords } from './deadline-words.ts';
import './interpreters.css';

/** Whether an interpreter is needed or booked, until when cancelling is free, and what can be done. */
export function InterpreterSection({ session }: { session: SessionView }) {
  const { say, language, now, mayPlan } = useReader();
  const [opened, setOpened] = useState<'book' | 'cancel' | null>(null);
  const { interpreterLanguage, interpreterState, interpreter, status } = session;
  const isOver = status === 'cancelled' && interpreter === null;
  if (interpreterLanguage === null || isOver) return null;
  const deadline = deadlineWords(session, now, say, language);
  const words = { language: languageName(interpreterLanguage, language), name: interpreter?.name ?? '' };
  const Sign = interpreterState === 'booked' ? CircleCheck : CircleAlert;
  const deed = interpreterState === 'booked' ? 'cancel' : 'book';
  return (
    <section className="card interpreter-card" aria-labelledby="interpreter">
      <h2 id="interpreter">{say('sessions.interpreter')}</h2>
      <p className={interpreterState === 'booked' ? 'interpreter-state' : 'interpreter-state is-open'}>
        <Sign size={18} aria-hidden="true" /> {say(interpreterState === 'booked' ? 'interpreters.booked' : interpreterState === 'cancelled' ? 'interpreters.cancelled' : 'interpreters.needed', words)}
      </p>
      {deadline !== null && <p className={status === 'cancelled' ? 'note' : 'hint'}>{deadline}</p>}
      {mayPlan && status !== 'held' && (
        <p className="button-row no-print">
          <button type="button" className={deed === 'book' ? 'button is-primary' : 'button'} onClick={() => setOpened(deed)}>{say(`interpreters.${deed}`)}</button>
        </p>
      )}
      {opened === 'book' && <BookInterpreterDialog session={session} language={words.language} onClose={() => setOpened(null)} />}
      {opened === 'cancel' && <CancelInterpreterDialog session={session} name={words.name} deadline={deadline} onClose={() => setOpened(null)} />}
    </section>
  );
}
