import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy } from 'react';
import { Link, useParams } from 'wouter';
import { BookingSection } from '../bookings/BookingSection.tsx';
import { titleOf } from '../calendar/entry-words.ts';
import { useCalendarDialogs } from '../calendar/use-calendar-dialogs.ts';
import { useMoves } from '../calendar/use-moves.ts';
import { isRefused } from '../api/api.ts';
import { SeriesSection } from '../series/SeriesSection.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { InterpreterSection } from '../interpreters/InterpreterSection.tsx';
import { DebriefSection } from './DebriefSection.tsx';
import { MessageSection } from './MessageSection.tsx';
import { SessionActions } from './SessionActions.tsx';
import { SessionDialogs } from './SessionDialogs.tsx';
import { SessionFailure } from './SessionFailure.tsx';
import { SessionFacts } from './SessionFacts.tsx';
import { SessionStatusLine } from './SessionStatusLine.tsx';
import { sessionQuery } from './session-queries.ts';
import { useReader } from './use-reader.ts';

const InvitationSection = lazy(() => import('../invitations/InvitationSection.tsx'));

/** Everything about one session, and what can be done with it. */
export default function SessionPage() {
  const { id = '' } = useParams();
  const { say, language, me } = useReader();
  const stored = useQuery(sessionQuery(id));
  const dialogs = useCalendarDialogs(me.id);
  const moves = useMoves();
  if (isRefused(stored.error, 'not_found') || isRefused(stored.error, 'invalid_input')) return <NoSuchSession />;
  if (stored.isError) return <SessionFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  if (!stored.data) return <Loading lines={10} />;
  const session = stored.data;
  return (
    <>
      <PageHeading title={titleOf(session, say)}>
        <SessionActions session={session} dialogs={dialogs} />
      </PageHeading>
      <SessionStatusLine session={session} say={say} language={language} />
      <div className="columns">
        <div>
          <section className="card" aria-label={say('sessions.facts')}>
            <SessionFacts session={session} host={session.host && <Link href={`/organisations/${session.host.id}`}>{session.host.name}</Link>} say={say} language={language} />
          </section>
          <BookingSection session={session} />
          {session.visibility === 'invited' && <Suspense><InvitationSection session={session} /></Suspense>}
        </div>
        <div>
          <InterpreterSection session={session} />
          <SeriesSection session={session} />
          <DebriefSection session={session} />
          <MessageSection session={session} />
        </div>
      </div>
      <SessionDialogs dialogs={dialogs} moves={moves} />
    </>
  );
}

function NoSuchSession() {
  const { say } = useReader();
  return (
    <>
      <PageHeading title={say('sessions.not_found')} />
      <EmptyState title={say('sessions.not_found_hint')}>
        <Link className="button is-primary" href="/">
          {say('common.to_calendar')}
        </Link>
      </EmptyState>
    </>
  );
}
