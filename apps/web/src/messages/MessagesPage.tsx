import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Pagination } from '../ui/Pagination.tsx';
import { useAddressFilters } from '../ui/use-address-filters.ts';
import { useWords } from '../words/use-words.ts';
import { messagesQuery } from './message-queries.ts';

const filterNames = ['q', 'state', 'kind', 'sessionId', 'page'] as const;

/** Every mail that goes, went or did not go. */
export default function MessagesPage() {
  const { say } = useWords();
  const { filters, change } = useAddressFilters(filterNames);
  const list = useQuery(messagesQuery(filters));
  return (
    <>
      <PageHeading title={say('messages.title')} />
      {list.isPending && <Loading lines={10} />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <>
          <ul>
            {list.data.items.map(({ id, kind, recipient }) => (
              <li key={id}><Link href={`/messages/${id}`}>{say(`words.message_kind.${kind}`)}</Link> {recipient}</li>
            ))}
          </ul>
          <Pagination page={list.data.page} pageSize={list.data.pageSize} total={list.data.total} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}
