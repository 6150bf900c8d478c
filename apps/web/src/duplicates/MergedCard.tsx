import { formatDate, localDateOf } from '@relais/calendar';
import type { MergeView, OrganisationView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useMayPlan, useMe } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { mergesQuery } from './duplicate-queries.ts';
import { movedWords } from './merged-words.ts';
import { useUndoMerge } from './use-undo-merge.ts';
import './duplicates.css';

/** The merges that an organisation took part in, and the way back while there is one. */
export function MergedCard({ organisation }: { organisation: OrganisationView }) {
  const { say } = useWords();
  const list = useQuery(mergesQuery(organisation.id));
  if (!list.data || list.data.items.length === 0) return null;
  return (
    <section className="card" aria-labelledby="merged">
      <h2 id="merged">{say('duplicates.history')}</h2>
      <ul className="merge-list">{list.data.items.map((merge) => <Merged key={merge.id} merge={merge} seenFrom={organisation.id} />)}</ul>
    </section>
  );
}

function Merged({ merge, seenFrom }: { merge: MergeView; seenFrom: string }) {
  const { say, language } = useWords();
  const { zone } = useMe();
  const mayPlan = useMayPlan();
  const undoing = useUndoMerge();
  const { id, keptId, keptName, mergedId, mergedName, mergedAt, mergedBy, undoneAt, undoUntil, moved } = merge;
  const day = (instant: string) => formatDate(localDateOf(instant, zone), language);
  const canUndo = mayPlan && undoneAt === null && new Date().toISOString() <= undoUntil;
  return (
    <li>
      <p>
        {seenFrom === keptId ? <Link href={`/organisations/${mergedId}`} dir="auto">{mergedName}</Link> : <Link href={`/organisations/${keptId}`} dir="auto">{keptName}</Link>}
        <span className="fact-more">{say('duplicates.history_by', { date: day(mergedAt), name: mergedBy })}</span>
        <span className="fact-more">{[movedWords(moved, { say }), ...(undoneAt === null ? [] : [say('duplicates.history_undone', { date: day(undoneAt) })])].filter(Boolean).join(' · ')}</span>
      </p>
      {canUndo && (
        <p className="no-print">
          <button type="button" className="button" disabled={undoing.isPending} onClick={() => undoing.mutate(id)}>{say('duplicates.undo')}</button>
          <span className="fact-more">{say('duplicates.undo_until', { date: day(undoUntil) })}</span>
        </p>
      )}
    </li>
  );
}
