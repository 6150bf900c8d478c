import type { OrganisationView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useWords } from '../words/use-words.ts';
import { mergePreviewQuery } from './duplicate-queries.ts';
import { movedWords } from './merged-words.ts';

/** What a merge would do, before it is done. */
export function MergeEffect({ kept, merged }: { kept: OrganisationView; merged: OrganisationView }) {
  const { say } = useWords();
  const preview = useQuery({ ...mergePreviewQuery(kept.id, merged.id), staleTime: 0 });
  const what = preview.data ? movedWords(preview.data, { say }) : '';
  const isSilent = kept.status !== merged.status && [kept, merged].some(({ status }) => status === 'do_not_contact');
  return (
    <div className="note" aria-live="polite">
      {preview.isError && <p className="fault">{refusalWords(preview.error, say)}</p>}
      {preview.data && <p dir="auto">{what === '' ? say('duplicates.moves_nothing') : say('duplicates.moves', { name: kept.name, what })}</p>}
      <p dir="auto">{say('duplicates.archived_after', { name: merged.name })}</p>
      {kept.sensitivePlace !== merged.sensitivePlace && <p>{say('duplicates.stays_protected')}</p>}
      {isSilent && <p>{say('duplicates.stays_silent')}</p>}
    </div>
  );
}
