import { SessionConfirmations, type AcceptanceReason, type CalendarEntry, type SessionResults } from '@relais/contracts';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ReasonField } from '../../checks/ReasonField.tsx';
import { ErrorSummary } from '../../forms/ErrorSummary.tsx';
import { useForm } from '../../forms/use-form.ts';
import { newId } from '../../sessions/new-id.ts';
import { useReader } from '../../sessions/use-reader.ts';
import { titleOf, whenOf } from '../entry-words.ts';
import { chosenItems, confirmSessions, type Batch } from './batch-api.ts';
import { TakeBack } from './TakeBack.tsx';

interface BatchResultProps extends Batch {
  results: SessionResults;
  onResults: (results: SessionResults) => void;
  onClose: () => void;
}

/** `3 confirmed, 1 could not be: …`, in words and by session; what only has something against it can be confirmed all the same. */
export function BatchResult({ deed, entries, results, onResults, onClose }: BatchResultProps) {
  const { say, language } = useReader();
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), [results]);
  const refused = results.items.flatMap(({ id, problem }) => entries.flatMap((entry) => (entry.id === id && problem ? [{ entry, problem }] : [])));
  const done = results.items.flatMap(({ id, version }) => (version === null ? [] : [{ id, version }]));
  const warned = refused.filter(({ problem }) => problem.code === 'session_warnings').map(({ entry }) => entry);
  return (
    <div className="dialog-text">
      <p ref={sentence} tabIndex={-1} className="batch-sentence">
        {say(deed === 'confirm' ? 'select.confirmed' : 'select.cancelled', { count: done.length })}
        {refused.length > 0 && `, ${say('select.refused', { count: refused.length })}`}
      </p>
      {refused.length > 0 && (
        <ul>
          {refused.map(({ entry, problem }) => (
            <li key={entry.id} dir="auto">
              {say('select.refused_why', { title: titleOf(entry, say), when: whenOf(entry, language), why: problem.detail })}
            </li>
          ))}
        </ul>
      )}
      {deed === 'cancel' && done.length > 0 && <TakeBack cancelled={done} entries={entries} />}
      {warned.length > 0 && <AllTheSame entries={warned} onResults={onResults} />}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {say('common.close')}
        </button>
      </div>
    </div>
  );
}

function AllTheSame({ entries, onResults }: { entries: readonly CalendarEntry[]; onResults: (results: SessionResults) => void }) {
  const { say } = useReader();
  const form = useForm(SessionConfirmations);
  const [reason, setReason] = useState<AcceptanceReason | null>(null);
  const [key] = useState(newId);
  async function confirm(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (reason !== null) await form.submit({ items: chosenItems(entries), acceptedBecause: reason }, async (body) => onResults(await confirmSessions(body, key)));
  }
  return (
    <form onSubmit={(event) => void confirm(event)} noValidate>
      <ErrorSummary form={form} />
      <ReasonField form={form} name="acceptedBecause" value={reason} onChange={setReason} />
      <div className="button-row">
        <button type="submit" className="button is-primary" disabled={form.isBusy || reason === null}>
          {say('select.accept', { count: entries.length })}
        </button>
      </div>
    </form>
  );
}
