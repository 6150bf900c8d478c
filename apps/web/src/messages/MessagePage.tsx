import type { MessageView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';
import { MailParts } from './MailParts.tsx';
import { MessageFacts } from './MessageFacts.tsx';
import { messageQuery } from './message-queries.ts';
import './messages.css';

/** One mail exactly as it went, or as it would read now, and why it is where it is. */
export default function MessagePage() {
  const { id = '' } = useParams();
  const stored = useQuery(messageQuery(id));
  if (stored.isError) return <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  return stored.data ? <Message key={id} message={stored.data} /> : <Loading lines={10} />;
}

function Message({ message }: { message: MessageView }) {
  const { say } = useWords();
  const isReadable = message.html !== '';
  return (
    <>
      <PageHeading title={message.subject || say(`words.message_kind.${message.kind}`)} />
      <div className="mail-columns">
        <section className="card">
          <MessageFacts message={message} />
        </section>
        <section className="card">
          {message.preview && <p className="note messages-lead">{say(isReadable ? 'messages.preview' : 'messages.nothing_to_read')}</p>}
          {isReadable && <MailParts message={message} />}
        </section>
      </div>
    </>
  );
}
