import { Unreachable, isRefused } from '../api/api.ts';
import { useWords } from '../words/use-words.ts';
import { EmptyState } from './EmptyState.tsx';

/** Room that is kept while something is fetched, so that nothing jumps. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { say } = useWords();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{say('common.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Why something could not be shown, and the way to try again. */
export function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { say } = useWords();
  const [title, hint] = isRefused(error) ? [error.problem.title, error.problem.detail] : [say('common.unreachable'), say('common.unreachable_hint')];
  if (!isRefused(error) && !(error instanceof Unreachable)) throw error;
  return (
    <EmptyState title={title} hint={hint}>
      <button type="button" className="button" onClick={onRetry}>
        {say('common.try_again')}
      </button>
    </EmptyState>
  );
}
