import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';
import { messageQuery } from './message-queries.ts';

/** One mail, and why it is where it is. */
export default function MessagePage() {
  const { id = '' } = useParams();
  const { say } = useWords();
  const message = useQuery(messageQuery(id));
  if (message.isError) return <LoadFailure error={message.error} onRetry={() => void message.refetch()} />;
  if (!message.data) return <Loading />;
  const { kind, state, reason, text } = message.data;
  return (
    <>
      <PageHeading title={say(`words.message_kind.${kind}`)} />
      <section className="card">
        <p>{say(`words.message_state.${state}`)}. {say(`words.message_reason.${reason}`)}</p>
        <pre className="mail-text">{text}</pre>
      </section>
    </>
  );
}
