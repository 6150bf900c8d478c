import { useQuery } from '@tanstack/react-query';
import { useMayPlan } from '../me/use-me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { NotAllowed } from '../ui/NotAllowed.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Pagination } from '../ui/Pagination.tsx';
import { useAddressFilters } from '../ui/use-address-filters.ts';
import { useWords } from '../words/use-words.ts';
import { DuplicateTabs } from './DuplicateTabs.tsx';
import { unknownQuery } from './duplicate-queries.ts';
import { UnknownName } from './UnknownName.tsx';
import './duplicates.css';

/** Names that partners typed and that Relais does not know, what came in last first. */
export default function UnknownNamesPage() {
  return useMayPlan() ? <UnknownNames /> : <NotAllowed back="/organisations" />;
}

function UnknownNames() {
  const { say } = useWords();
  const { filters, change } = useAddressFilters(['page']);
  const list = useQuery(unknownQuery(Number(filters.page ?? '1') || 1));
  return (
    <>
      <PageHeading title={say('duplicates.unknown')} />
      <DuplicateTabs />
      <p className="hint pairs-lead">{say('duplicates.unknown_lead')}</p>
      {list.isPending && <Loading lines={8} />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <EmptyState title={say('duplicates.unknown_empty')} hint={say('duplicates.unknown_empty_hint')} />}
      {list.data && list.data.items.length > 0 && (
        <>
          <ul className="pairs">{list.data.items.map((unknown) => <UnknownName key={unknown.name} unknown={unknown} />)}</ul>
          <Pagination page={list.data.page} pageSize={list.data.pageSize} total={list.data.total} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}
