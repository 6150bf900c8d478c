import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../words/use-words.ts';

/** The server does not answer; nothing is lost by trying again. */
export function Unreached({ onRetry }: { onRetry: () => void }) {
  const { say } = useWords();
  return (
    <main className="page">
      <EmptyState title={say('common.unreachable')} hint={say('common.unreachable_hint')}>
        <button type="button" className="button is-primary" onClick={onRetry}>
          {say('common.try_again')}
        </button>
      </EmptyState>
    </main>
  );
}
