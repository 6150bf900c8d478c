import { useQuery } from '@tanstack/react-query';
import { useMayPlan } from '../me/use-me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { NotAllowed } from '../ui/NotAllowed.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Pagination } from '../ui/Pagination.tsx';
import { useAddressFilters } from '../ui/use-address-filters.ts';
import { useWords } from '../words/use-words.ts';
import { RequestFilters, requestFilterNames } from './RequestFilters.tsx';
import { requestsQuery } from './request-queries.ts';
import { RequestTable } from './RequestTable.tsx';
import './requests.css';

/** The inbox of requests, what is due soonest first; the address holds the filters. */
export default function RequestsPage() {
  return useMayPlan() ? <Inbox /> : <NotAllowed back="/" />;
}

function Inbox() {
  const { say, language } = useWords();
  const { filters, change, clear } = useAddressFilters(requestFilterNames);
  const list = useQuery(requestsQuery(filters));
  const isNarrowed = Object.keys(filters).length > 0;
  const publicPage = <a className="button" href={`/requests/new?lang=${language}`} target="_blank" rel="noreferrer">{say('requests.public_page')}</a>;
  return (
    <>
      <PageHeading title={say('requests.title')}>{publicPage}</PageHeading>
      <p className="requests-lead hint">{say('requests.lead')}</p>
      <RequestFilters filters={filters} onChange={change} onClear={clear} />
      {list.isPending && <Loading lines={10} />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState title={say('requests.empty')} hint={isNarrowed ? undefined : say('requests.empty_hint')}>
          {isNarrowed ? <button type="button" className="button" onClick={clear}>{say('requests.clear')}</button> : publicPage}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <>
          <RequestTable requests={list.data.items} />
          <Pagination page={list.data.page} pageSize={list.data.pageSize} total={list.data.total} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}
