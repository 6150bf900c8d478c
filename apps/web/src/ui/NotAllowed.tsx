import { Link } from 'wouter';
import { useWords } from '../words/use-words.ts';
import { EmptyState } from './EmptyState.tsx';
import { PageHeading } from './PageHeading.tsx';

/** An address that the reader's role does not open. */
export function NotAllowed({ back }: { back: string }) {
  const { say } = useWords();
  return (
    <>
      <PageHeading title={say('problems.not_allowed')} />
      <EmptyState title={say('problems.not_allowed.detail')}>
        <Link className="button is-primary" href={back}>{say('common.back')}</Link>
      </EmptyState>
    </>
  );
}
