import { useQuery } from '@tanstack/react-query';
import { useMayPlan } from '../me/use-me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { NotAllowed } from '../ui/NotAllowed.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Pagination } from '../ui/Pagination.tsx';
import { useAddressFilters } from '../ui/use-address-filters.ts';
import { useWords } from '../words/use-words.ts';
import { DistinctPairs } from './DistinctPairs.tsx';
import { DuplicatePair } from './DuplicatePair.tsx';
import { DuplicateTabs } from './DuplicateTabs.tsx';
import { duplicatesQuery } from './duplicate-queries.ts';
import './duplicates.css';

/** Organisations that could be one, the likeliest pair first, and those that are two after all. */
export default function DuplicatesPage() {
  return useMayPlan() ? <Duplicates /> : <NotAllowed back="/organisations" />;
}

function Duplicates() {
  const { say } = useWords();
  const { filters, change } = useAddressFilters(['page']);
  const list = useQuery(duplicatesQuery(Number(filters.page ?? '1') || 1));
  return (
    <>
      <PageHeading title={say('duplicates.title')} />
      <DuplicateTabs />
      <p className="hint pairs-lead">{say('duplicates.lead')}</p>
      {list.isPending && <Loading lines={8} />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <EmptyState title={say('duplicates.empty')} hint={say('duplicates.empty_hint')} />}
      {list.data && list.data.items.length > 0 && (
        <>
          <ul className="pairs">{list.data.items.map((pair) => <DuplicatePair key={`${pair.first.id} ${pair.second.id}`} pair={pair} />)}</ul>
          <Pagination page={list.data.page} pageSize={list.data.pageSize} total={list.data.total} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
      <DistinctPairs />
    </>
  );
}
