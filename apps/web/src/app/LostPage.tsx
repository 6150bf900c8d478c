import { Link } from 'wouter';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';

/** An address that leads nowhere. */
export function LostPage() {
  const { say } = useWords();
  return (
    <>
      <PageHeading title={say('common.lost')} />
      <EmptyState title={say('common.lost_hint')}>
        <Link href="/" className="button is-primary">
          {say('common.to_calendar')}
        </Link>
      </EmptyState>
    </>
  );
}
