import type { SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { SessionMessages } from './SessionMessages.tsx';
import { messagesQuery } from './session-queries.ts';
import { useReader } from './use-reader.ts';

/** Every mail about the session. */
export function MessageSection({ session }: { session: SessionView }) {
  const { say, language } = useReader();
  const stored = useQuery(messagesQuery(session.id));
  return (
    <section className="card" aria-labelledby="messages">
      <h2 id="messages">{say('sessions.messages')}</h2>
      {stored.isPending && <Loading lines={3} />}
      {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data?.items.length === 0 && <p className="hint">{say('sessions.messages_empty')}</p>}
      {stored.data && stored.data.items.length > 0 && (
        <SessionMessages messages={stored.data.items} zone={session.zone} linkTo={({ id }, name) => <Link href={`/messages/${id}`}>{name}</Link>} say={say} language={language} />
      )}
    </section>
  );
}
