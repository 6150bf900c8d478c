import { formatDate } from '@relais/calendar';
import type { InteractionView, OrganisationView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useWords } from '../words/use-words.ts';
import { MemoryDialog } from './MemoryDialog.tsx';
import { memoryQuery } from './organisation-queries.ts';

const firstShown = 8;

/** What colleagues should know before they call, newest first; lines in which Relais only notes a session are shown on demand. */
export function MemoryCard({ organisation, mayWrite }: { organisation: OrganisationView; mayWrite: boolean }) {
  const { say } = useWords();
  const list = useQuery(memoryQuery(organisation.id));
  const [isAdding, setAdding] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const lines = list.data?.items ?? [];
  const written = lines.filter(({ text }) => text !== '');
  const shown = isWhole ? lines : written.slice(0, firstShown);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('organisations.memory')}</h2>
        {mayWrite && <button type="button" className="button no-print" onClick={() => setAdding(true)}>{say('organisations.memory_add')}</button>}
      </div>
      {list.isPending && <Loading lines={3} />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && written.length === 0 && <p className="hint">{say('organisations.memory_none')}</p>}
      <ul className="memory-list">
        {shown.map((line) => <MemoryLine key={line.id} line={line} />)}
      </ul>
      {!isWhole && lines.length > shown.length && (
        <button type="button" className="button no-print" onClick={() => setWhole(true)}>{say('organisations.memory_all', { count: lines.length })}</button>
      )}
      {isAdding && <MemoryDialog organisation={organisation} onClose={() => setAdding(false)} />}
    </section>
  );
}

function MemoryLine({ line: { on, kind, text, writtenBy, sessionId } }: { line: InteractionView }) {
  const { say, language } = useWords();
  const name = say(`words.interaction_kind.${kind}`);
  return (
    <li>
      <p className="hint">
        <time dateTime={on}>{formatDate(on, language)}</time> · {sessionId === null ? name : <Link href={`/sessions/${sessionId}`}>{name}</Link>}
        {writtenBy !== null && ` · ${say('organisations.memory_by', { name: writtenBy })}`}
      </p>
      {text !== '' && <p className="memory-text" dir="auto">{text}</p>}
    </li>
  );
}
