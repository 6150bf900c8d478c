import { useQuery } from '@tanstack/react-query';
import { organisationQuery } from '../organisations/organisation-queries.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useWords } from '../words/use-words.ts';
import { MergeForm } from './MergeForm.tsx';
import './duplicates.css';

interface MergeDialogProps {
  readonly firstId: string;
  readonly secondId: string;
  readonly onClose: () => void;
}

/** Two organisations side by side: which one stays, what stays of each, and what would move. */
export function MergeDialog({ firstId, secondId, onClose }: MergeDialogProps) {
  const { say } = useWords();
  const first = useQuery({ ...organisationQuery(firstId), staleTime: 0 });
  const second = useQuery({ ...organisationQuery(secondId), staleTime: 0 });
  const failed = [first, second].find(({ isError }) => isError);
  return (
    <Dialog title={say('duplicates.merge_title')} onClose={onClose}>
      {failed && <LoadFailure error={failed.error} onRetry={() => void Promise.all([first.refetch(), second.refetch()])} />}
      {first.data && second.data ? <MergeForm pair={[first.data, second.data]} onClose={onClose} /> : !failed && <Loading lines={8} />}
    </Dialog>
  );
}
