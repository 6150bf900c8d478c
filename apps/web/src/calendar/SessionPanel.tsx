import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { SeriesLine } from '../series/SeriesLine.tsx';
import { SessionActions } from '../sessions/SessionActions.tsx';
import { SessionFacts } from '../sessions/SessionFacts.tsx';
import { SessionStatusLine } from '../sessions/SessionStatusLine.tsx';
import { sessionQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { titleOf } from './entry-words.ts';
import type { useCalendarDialogs } from './use-calendar-dialogs.ts';

interface SessionPanelProps {
  sessionId: string;
  dialogs: ReturnType<typeof useCalendarDialogs>;
  onClose: () => void;
}

/** A session over the calendar: what it is, and what can be done with it. */
export function SessionPanel({ sessionId, dialogs, onClose }: SessionPanelProps) {
  const { say, language } = useReader();
  const stored = useQuery(sessionQuery(sessionId));
  const session = stored.data;
  return (
    <Dialog title={session ? titleOf(session, say) : say('sessions.panel')} onClose={onClose}>
      {stored.isPending && <Loading />}
      {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
      {session && (
        <div className="session-panel">
          <SessionStatusLine session={session} say={say} language={language} />
          {session.seriesId !== null && <SeriesLine seriesId={session.seriesId} />}
          <SessionFacts session={session} host={session.host && <Link href={`/organisations/${session.host.id}`}>{session.host.name}</Link>} say={say} language={language} />
          <div className="dialog-actions">
            <SessionActions session={session} dialogs={dialogs} onLeave={onClose} />
            <Link className="button" href={`/sessions/${session.id}`}>
              {say('sessions.open_page')}
            </Link>
          </div>
        </div>
      )}
    </Dialog>
  );
}
