import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useMe } from '../me/use-me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Pagination } from '../ui/Pagination.tsx';
import { useAddressFilters } from '../ui/use-address-filters.ts';
import { useWords } from '../words/use-words.ts';
import { MessageFilters } from './MessageFilters.tsx';
import { MessageTable } from './MessageTable.tsx';
import { messageFilterNames } from './message-filter-names.ts';
import { messagesQuery } from './message-queries.ts';
import './messages.css';

/** Every mail that goes, went or did not go; the address holds the filters. */
export default function MessagesPage() {
  const { say } = useWords();
  const { mailIsSent } = useMe();
  const { filters, change, clear } = useAddressFilters(messageFilterNames);
  const list = useQuery(messagesQuery(filters));
  const isNarrowed = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeading title={say('messages.title')} />
      <p className="messages-lead hint">{say('messages.lead')}</p>
      {!mailIsSent && <p className="note messages-lead">{say('messages.not_sent_here')}</p>}
      <MessageFilters filters={filters} onChange={change} onClear={clear} />
      {list.isPending && <Loading lines={10} />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState title={say('messages.empty')} hint={isNarrowed ? undefined : say('messages.empty_hint')}>
          {isNarrowed ? <button type="button" className="button" onClick={clear}>{say('messages.clear')}</button> : <Link className="button is-primary" href="/">{say('common.to_calendar')}</Link>}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <>
          <MessageTable messages={list.data.items} />
          <Pagination page={list.data.page} pageSize={list.data.pageSize} total={list.data.total} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}
